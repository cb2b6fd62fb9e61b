import type { ByDeling } from '../analysis/splitByDeling.ts';
import { ROLLER, delingNavn, rolleNavn } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { liste } from './liste.ts';
import { Talord, talord } from './tal.ts';

/** How some needs divide, as one sentence: «Ni behov: fire nævnes kun for myndighed, tre for begge roller og to kun for udfører.» */
export function describeLanes({ myndighed, faelles, udfoerer }: ByDeling): string {
  const total = myndighed.length + faelles.length + udfoerer.length;
  const parts = [
    { count: myndighed.length, words: 'kun for myndighed' },
    { count: faelles.length, words: 'for begge roller' },
    { count: udfoerer.length, words: 'kun for udfører' },
  ].filter(({ count }) => count > 0);
  const [only, second] = parts;
  if (only === undefined) return 'Temaet har ingen behov.';
  if (second === undefined)
    return `${Talord(total)} behov, ${only.words === 'for begge roller' ? 'som nævnes for begge roller' : `som kun nævnes ${only.words.replace('kun ', '')}`}.`;
  const [first, ...rest] = parts.map(({ count, words }) => ({ count: talord(count), words }));
  const all = [`${first?.count} nævnes ${first?.words}`, ...rest.map(({ count, words }) => `${count} ${words}`)];
  return `${Talord(total)} behov: ${liste(all)}.`;
}

/** Under which of the report's headings some needs stand: «for myndighed under »A« og for udfører under »B« og »C«»; undefined where none is mentioned. */
export function headingsOf(behov: readonly Pick<Behov, 'naevnelser'>[]): string | undefined {
  const all = behov.flatMap(({ naevnelser }) => naevnelser);
  const roles = ROLLER.flatMap((rolle) => {
    const names = all.filter((one) => one.rolle === rolle).map(({ overskrift }) => `»${overskrift}«`);
    return names.length === 0 ? [] : [{ rolle, names: liste([...new Set(names)]) }];
  });
  const [first, second] = roles;
  if (first && second?.names === first.names) return `for begge roller under ${first.names}`;
  return (
    roles.map(({ rolle, names }) => `for ${rolleNavn[rolle].toLowerCase()} under ${names}`).join(' og ') || undefined
  );
}

/** The heading of what interviews mention and the report does not. */
export const IKKE_I_AFRAPPORTERINGEN = 'Nævnt i interviewene, ikke i afrapporteringen';

/** Whom a need is mentioned for; undefined where it counts for none: «Kun myndighed». */
export function naevntFor({ deling }: Pick<Behov, 'deling'>): string {
  return deling === undefined ? 'Ikke nævnt' : delingNavn[deling];
}
