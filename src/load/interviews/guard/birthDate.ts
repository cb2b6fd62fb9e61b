import { type Found, foundBy } from './found.ts';
import { MONTH } from './months.ts';

const YEAR = '(?:(?:19|20)\\d\\d|\\d\\d)';
const NUMERIC = `\\d{1,2}\\s?[./ -]\\s?\\d{1,2}(?:\\.|\\s?[./ -]\\s?${YEAR})?`;
const ISO = '(?:19|20)\\d\\d-\\d\\d?-\\d\\d?';
/** A day and a month, as numbers or in words; the day may be left out where a year stands. */
const DATE = `(?:${ISO}|\\d{8}|\\d{6}|${NUMERIC}|\\d{1,2}\\.?\\s*${MONTH}(?!\\p{L})\\.?(?:\\s*-?${YEAR}(?!\\d))?|(?:\\p{L}+\\s)?${MONTH}(?!\\p{L})\\.?(?:\\s${YEAR}(?!\\d))?)`;
const BORN =
  '(?:født|fødselsdag(?:en)?|fødselsdato(?:en)?|fødselsdata|fødselstidspunkt|fødselsattest\\p{L}*|fødedato|foedt|kom til verden|f\\.)';
const BETWEEN =
  '(?:[\\s:,(]|(?:er|var|har|den|d\\.|i|på|dato|blev|dag|lørdag|søndag|mandag|tirsdag|onsdag|torsdag|fredag)(?!\\p{L}))*';

const PATTERNS = [
  new RegExp(`(?<!\\p{L})${BORN}${BETWEEN}${DATE}(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\p{L})fyld(?:er|e|te)\\s(?:\\p{L}+\\s|\\d+\\s?)?(?:år\\s)?(?:den|d\\.)\\s${DATE}(?!\\d)`, 'giu'),
  new RegExp(
    `(?<![\\d.])(?:${ISO}|${NUMERIC}|\\d{1,2}\\.?\\s*${MONTH}(?:\\s${YEAR})?)\\s(?:er|var|har|blev|som)\\s(?:\\p{L}+\\s){0,2}?(?:født|fødselsdag\\p{L}*|fødselsdato\\p{L}*)`,
    'giu',
  ),
];
const BORN_IN =
  /(?<!\p{L})(?:født|fødselsår(?:et)?|f\.)(?:\s(?:er|var|i|år))*:?\s(?:(?:19|20)\d\d(?!\d)|(?<=født i\s)\d\d(?![\d'’]|\s?erne|\.\p{L}))/giu;
const MANY = /(?:børn|unge|borgere|voksne|årgange?|de|dem|alle|mennesker|kvinder|mænd|der er|som er)\s*$/iu;

/** Dates of birth: a date with a word for being born, and the year of birth of one person. */
export function findBirthDates(text: string): Found[] {
  const ofMany = ({ index }: RegExpExecArray) => MANY.test(text.slice(Math.max(0, index - 20), index));
  return [
    ...PATTERNS.flatMap((pattern) => foundBy('foedselsdato', text, pattern)),
    ...foundBy('foedselsdato', text, BORN_IN, ofMany),
  ];
}
