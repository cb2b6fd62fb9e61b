import type { FaktumForm } from '../model/prose.ts';
import type { Enhed, Faktum } from '../model/study.ts';
import { spaend, tal, talord } from './tal.ts';

/** What is told as «hver 6. uge». */
const RHYTHMS: Partial<Record<Enhed, string>> = { 'uger imellem': 'uge', 'måneder imellem': 'måned' };

type Told = Pick<Faktum, 'mindst' | 'hoejst' | 'udAf' | 'erOmtrent' | 'enhed'>;

/**
 * A number of the sources in words.
 * `fuld`: «ca. 45 sager pr. medarbejder», «22 af 27 medarbejdere», «hver 6. uge»; `tal`: the number alone;
 * `ord`: in words where it is small, «seks uger»; `udaf`: the whole it is part of, in words.
 */
export function describeFaktum(faktum: Told, form: FaktumForm = 'fuld'): string {
  const { mindst, hoejst, udAf, enhed } = faktum;
  if (form === 'tal') return spaend({ mindst, hoejst });
  if (form === 'udaf') return talord(udAf ?? hoejst);
  if (form === 'ord') return `${wholeInWords(hoejst)} ${enhed.replace(' imellem', '')}`;
  const rhythm = RHYTHMS[enhed];
  if (rhythm !== undefined) return hoejst === 1 ? `hver ${rhythm}` : `hver ${tal(hoejst)}. ${rhythm}`;
  return `${number(faktum)} ${enhed}`;
}

/** Only whole numbers have words. */
function wholeInWords(n: number): string {
  return Number.isInteger(n) ? talord(n) : tal(n);
}

function number({ mindst, hoejst, udAf, erOmtrent }: Told): string {
  const about = erOmtrent ? 'ca. ' : '';
  return `${about}${spaend({ mindst, hoejst })}${udAf === undefined ? '' : ` af ${tal(udAf)}`}`;
}

/** The time a number holds for: «2015-2021», «2019», «før», «nu». */
export function tid({ fra, til }: Pick<Faktum, 'fra' | 'til'>): string {
  return til === undefined || til === fra ? String(fra) : `${fra}-${til}`;
}
