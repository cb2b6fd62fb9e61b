import type { Aendring, Aendringsslags, Udfald, Udgave } from '../model/aendringer.ts';
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
  return parts.length === 0 ? 'Ingen behov, forslag eller koblinger er ændret.' : `${liste(parts)}.`;
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
