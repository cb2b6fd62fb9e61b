import type { Aendring, Aendringsslags, Udfald, Udgave } from '../model/aendringer.ts';
import type { KeyNumbers, Udgivet } from '../model/udgivet.ts';
import { liste } from './liste.ts';
import { tal } from './tal.ts';

const ONE: Readonly<Record<Aendringsslags, string>> = {
  tema: 'tema',
  behov: 'behov',
  forslag: 'forslag',
  kobling: 'kobling',
};
const MANY: Readonly<Record<Aendringsslags, string>> = { ...ONE, tema: 'temaer', kobling: 'koblinger' };

export const slagsNavn: Readonly<Record<Aendringsslags, string>> = {
  tema: 'Temaer',
  behov: 'Behov',
  forslag: 'Forslag',
  kobling: 'Koblinger mellem forslag og behov',
};

export const udfaldNavn: Readonly<Record<Udfald, string>> = { ny: 'Ny', udgaaet: 'Udgået', aendret: 'Ændret' };

/** A version in one sentence: «2 nye behov, 1 ændret kobling og 1 forslag udgået.» */
export function describeUdgave({ aendringer }: Udgave): string {
  const parts = [...Map.groupBy(aendringer, ({ slags, udfald }) => `${slags} ${udfald}`).values()].map(describeSome);
  return parts.length === 0 ? 'Ingen temaer, behov, forslag eller koblinger er ændret.' : `${liste(parts)}.`;
}

function describeSome(some: readonly Aendring[]): string {
  const [{ slags, udfald } = { slags: 'behov', udfald: 'ny' } as const] = some;
  const count = some.length;
  const noun = count === 1 ? ONE[slags] : MANY[slags];
  const isNeuter = slags !== 'kobling';
  if (udfald === 'udgaaet') return `${tal(count)} ${noun} udgået`;
  const ny = count > 1 ? 'nye' : isNeuter ? 'nyt' : 'ny';
  return `${tal(count)} ${udfald === 'ny' ? ny : count > 1 ? 'ændrede' : 'ændret'} ${noun}`;
}

/** What differs between two sets of key numbers, a line each: «myndighed, voksne: 7 → 6 uden forslag». A number that one of them lacks counts as 0. */
export function describeKeyNumbers(before: KeyNumbers, after: KeyNumbers): string[] {
  return keysOf(before, after).flatMap((about) =>
    keysOf(before[about], after[about]).flatMap((what) => {
      const [old, now] = [before[about]?.[what] ?? 0, after[about]?.[what] ?? 0];
      return old === now ? [] : [`${about}: ${tal(old)} → ${tal(now)} ${what}`];
    }),
  );
}

function keysOf(a: object = {}, b: object = {}): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

interface Now {
  readonly udgivet: Udgivet | undefined;
  readonly tabeller: string;
  readonly noegletal: KeyNumbers;
}

/** How the key numbers stand to those that were published last, as lines for an editor. */
export function describeUdgivet({ udgivet, tabeller, noegletal }: Now): string[] {
  if (udgivet === undefined) return ['Intet er udgivet endnu. »npm run accept« gemmer nøgletallene i udgivet.json.'];
  const changed = describeKeyNumbers(udgivet.noegletal, noegletal);
  if (tabeller === udgivet.tabeller)
    return changed.length === 0
      ? [`Tabeller og nøgletal er som udgivet i version ${udgivet.version}.`]
      : [
          `Tabellerne er som udgivet i version ${udgivet.version}, men tallene er andre: Det er en fejl i programmet.`,
          ...changed,
        ];
  return changed.length === 0
    ? [`Tabellerne er ændret siden version ${udgivet.version}; ingen nøgletal er.`]
    : [`Ændret siden version ${udgivet.version}:`, ...changed];
}
