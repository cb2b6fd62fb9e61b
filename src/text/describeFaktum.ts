import type { FaktumForm } from '../model/prose.ts';
import type { Enhed, Faktum } from '../model/study.ts';
import { spaend, tal, talord } from './tal.ts';

/** What is told as «hver 6. uge». */
const RHYTHMS: Partial<Record<Enhed, string>> = { 'uger imellem': 'uge', 'måneder imellem': 'måned' };

type Told = Pick<Faktum, 'mindst' | 'hoejst' | 'udAf' | 'omtrent' | 'enhed'>;

/**
 * A number of the sources in words.
 * `fuld`: «omkring 45 sager pr. medarbejder», «22 af 27 medarbejdere», «hver 6. uge»; `tal`: the number alone;
 * `ord`: in words where it is small, «seks uger»; `udaf`: the whole it is part of, in words.
 */
export function describeFaktum(faktum: Told, form: FaktumForm = 'fuld'): string {
  const { hoejst, udAf, enhed } = faktum;
  if (form === 'tal') return amount(faktum);
  if (form === 'udaf') return talord(udAf ?? hoejst);
  if (form === 'ord') return `${wholeInWords(hoejst)} ${enhed.replace(' imellem', '')}`;
  const rhythm = RHYTHMS[enhed];
  if (rhythm !== undefined) return hoejst === 1 ? `hver ${rhythm}` : `hver ${tal(hoejst)}. ${rhythm}`;
  return `${amount(faktum)}${udAf === undefined ? '' : ` af ${tal(udAf)}`} ${enhed}`;
}

/** Only whole numbers have words. */
function wholeInWords(n: number): string {
  return Number.isInteger(n) ? talord(n) : tal(n);
}

/** A number as its source tells it, with its word for what is not exact: «omkring 45», «36-40». */
export function amount({ mindst, hoejst, omtrent }: Pick<Faktum, 'mindst' | 'hoejst' | 'omtrent'>): string {
  return `${omtrent === undefined ? '' : `${omtrent} `}${spaend({ mindst, hoejst })}`;
}

/** The time a number holds for: «2015-2021», «2019», «før», «da kilden blev skrevet». */
export function tid({ fra, til }: Pick<Faktum, 'fra' | 'til'>): string {
  if (fra === 'nu') return 'da kilden blev skrevet';
  return til === undefined || til === fra ? String(fra) : `${fra}-${til}`;
}
