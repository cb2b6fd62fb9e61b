import type { FormatEcts } from '../analysis/ectsOfFormat.ts';
import { isExpired } from '../analysis/isExpired.ts';
import type { FaktumForm } from '../model/prose.ts';
import type { Kilde, Dataversion, Enhed, Faktum, Stoette, Tilbud, Praksis } from '../model/study.ts';
import { VURDERING } from './daekning.ts';
import { dato } from './dato.ts';
import { enten } from './liste.ts';
import { spaend, tal, talord, dageAf } from './tal.ts';

/** A source in a figure's or a row's source line: its title (of a report the part before the colon), the meeting or setting, and its date. */
export function kildenavn(kilde: Kilde): string {
  return `${shortTitle(kilde)}, ${kilde.anledning} (${dato(kilde.dato)})`;
}

function shortTitle({ titel, art }: Kilde): string {
  const [short = titel] = art === 'rapport' ? titel.split(':') : [titel];
  return short;
}

/** The sources with their dates, each once, as one sentence. */
export function sources(all: readonly Kilde[]): string {
  const kilder = [...new Map(all.map((kilde) => [kilde.id, kilde])).values()];
  return `${kilder.length > 1 ? 'Kilder' : 'Kilde'}: ${kilder.map(kildenavn).join('; ')}.`;
}

/** The same by title and date alone, for a line that has no room for the meetings. */
export function shortSources(all: readonly Kilde[]): string {
  const kilder = [...new Set(all.map((kilde) => `${shortTitle(kilde)} (${dato(kilde.dato)})`))];
  return `${kilder.length > 1 ? 'Kilder' : 'Kilde'}: ${kilder.join('; ')}.`;
}

/** The line that goes with a figure out of the site: whose judgement it is, where it is one, then its sources. */
export function standaloneLine(
  { kilder, isVurdering = false }: { readonly kilder: readonly Kilde[]; readonly isVurdering?: boolean },
  dataversion: Dataversion,
): string {
  return `${isVurdering ? `${VURDERING} ` : ''}${sourceLine(kilder, dataversion)}`;
}

/** The line under a figure: its sources with their dates, and the version of the coding. */
export function sourceLine(kilder: readonly Kilde[], { version, dato: iso }: Dataversion): string {
  return `${sources(kilder)} Dataversion ${version}, ${dato(iso)}.`;
}

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

/** What may be supported, as one clause: «mindst 1,5 ECTS, uden prøve» or «5 eller 10 ECTS, med prøve». */
export function describeStoette({ ects, erMindst, proeve }: Pick<Stoette, 'ects' | 'erMindst' | 'proeve'>): string {
  const size = erMindst ? `mindst ${tal(ects[0] ?? 0)}` : enten(ects.map(tal));
  return `${size} ECTS, ${proeve ? 'med' : 'uden'} prøve`;
}

/** The work that a supported education takes at `hours` a point, rounded to whole hours: «mindst ca. 41 timer», «ca. 138 eller 275 timer». */
export function describeWork({ ects, erMindst }: Pick<Stoette, 'ects' | 'erMindst'>, hours: number): string {
  const amounts = ects.map((points) => tal(Math.round(points * hours)));
  return `${erMindst ? 'mindst ' : ''}ca. ${enten(amounts)} timer`;
}

/** For how long an offer holds, as the source tells it; what is over at the data's date is said to be. */
export function gyldighed(tilbud: Pick<Tilbud, 'fra' | 'til' | 'kilde'>, dataversion: Dataversion): string {
  const { fra, til, kilde } = tilbud;
  if (til === undefined)
    return `Oplyst i en kilde fra ${dato(kilde.dato)}, som ikke siger, hvor længe det gælder. Tjek, om det stadig gælder.`;
  const since = fra === undefined ? '' : `fra ${fra} `;
  return isExpired(tilbud, dataversion) ? `Udløbet: Den gjaldt ${since}til ${til}.` : `Gælder ${since}til ${til}.`;
}

/** Why support may be sought for a format or not, as one sentence. */
export function svarGrund({ format, svar }: FormatEcts): string {
  if (svar === 'kan søges') return 'Timerne når det mindste omfang, der kan støttes.';
  if (svar === 'usikkert')
    return 'Timerne når ikke i sig selv op på det mindste omfang. Med forberedelse gør de det måske, men det er ikke opgjort.';
  return `Timerne er ikke oplyst, så det kan ikke regnes ud. Formatet varer ${dageAf(format)}.`;
}

/** How far a practice example has come, at the time of its source. */
export const praksisStatus: Readonly<Record<Praksis['status'], string>> = {
  permanent: 'gjort permanent',
  'i-gang': 'i gang',
};
