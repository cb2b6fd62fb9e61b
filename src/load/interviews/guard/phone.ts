import { saysAmount, saysWhatIsCounted } from './counted.ts';
import { type Found, foundAt, foundBy } from './found.ts';
import { isDay } from './months.ts';
import { DIGITS_OF, NUMBER_WORD } from './numberWords.ts';
import { type NumberGroup, digitsOf, numberRuns, windowsOf } from './numberRuns.ts';

const ABROAD = /(?:\+\s?|(?<!\d)00)[1-9]\d{0,2}[\s).-]*\d(?:[\s.\-/()]{0,2}\d){5,12}(?!\d)/gu;
const EXTENSION = /(?<!\p{L})(?:lokal(?:nummer(?:et)?|nr\.?|tlf\.?)?|lok\.)(?!\p{L})[^\d\n.]{0,12}\d{3,5}(?!\d)/giu;
const NAMED =
  /(?<!\p{L})(?:tlf|telefon|telefonnr|telefonnummer|telefonnummeret|mobil|mobilnr|mobilnummer|mobilnummeret|mobilen)(?!\p{L})[^\d\n\p{Lu}]{0,12}\d(?:[\s.\-/]{0,2}\d){3,}/gu;
const CALLING =
  /(?<!\p{L})(?:ring\p{L}*|ringe\p{L}*|kald\p{L}*|sms\p{L}*|tlf|telefon(?!tid)\p{L}*|mobil\p{L}*|nummer|nummeret|kontakt\p{L}*|fat|træffes)(?!\p{L})[^\d\n]{0,25}$/iu;
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\d])(?:${NUMBER_WORD}|\\d{1,2})(?:(?:[\\s,-]+(?:og\\s)?)(?:${NUMBER_WORD}|\\d{1,2})){2,}(?![\\p{L}\\d])`,
  'giu',
);

/** Telephone numbers: eight digits in any grouping, numbers abroad, extensions, and numbers read aloud in words. */
export function findPhones(text: string): Found[] {
  const eight = numberRuns(text)
    .flatMap((run) => windowsOf(run, 8, (groups) => isPhone(groups, text)))
    .map((groups) => foundAt('telefon', text, groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0));
  return [...ABROAD_AND_NAMED.flatMap((pattern) => foundBy('telefon', text, pattern)), ...eight, ...findSpoken(text)];
}

const ABROAD_AND_NAMED = [ABROAD, EXTENSION, NAMED];

function isPhone(groups: readonly NumberGroup[], text: string): boolean {
  const from = groups[0]?.from ?? 0;
  const before = text.slice(Math.max(0, from - 40), from);
  if (CALLING.test(before)) return true;
  if (/\d[.,]$/.test(before) && groups.some(({ digits }) => digits.length === 3)) return false;
  const after = text.slice(groups.at(-1)?.to).slice(0, 40);
  const isCounted = saysWhatIsCounted(after) || saysAmount(before) || /(?:§|nr\.|sider?|s\.)\s*$/iu.test(before);
  return !isCounted && hasPhoneShape(groups, text.slice(from, groups.at(-1)?.to));
}

/** Groups of a telephone number: not of a span of years, a time, a date, an amount or a list. */
function hasPhoneShape(groups: readonly NumberGroup[], written: string): boolean {
  const digits = digitsOf(groups);
  const sizes = groups.map((group) => group.digits.length);
  const singles = sizes.filter((size) => size === 1).length;
  const isEven = singles < 2 || singles === sizes.length;
  if (digits.startsWith('0') || !isEven || /[,;]\s|[^\d\s.,:;()[\]/\\|*·_=~'’-]|\n/.test(written)) return false;
  return !(isSpan(groups) || isTimes(groups, written) || isDate(groups) || isAmount(sizes, digits) || counts(groups));
}

/** «2018-2020», «1000-2000». */
function isSpan(groups: readonly NumberGroup[]): boolean {
  return (
    groups.length === 2 && groups.every(({ digits }) => /^(?:19|20)\d\d$|^\d\d00$/.test(digits) && digits.length === 4)
  );
}

/** «08.30-16.00». */
function isTimes(groups: readonly NumberGroup[], written: string): boolean {
  const isShaped = /^\d\d[.:]\d\d ?- ?\d\d[.:]\d\d$/.test(written);
  return isShaped && groups.every(({ digits }, i) => Number(digits) <= (i % 2 === 0 ? 24 : 59));
}

/** «12.05.2019», «2019-05-12». */
function isDate(groups: readonly NumberGroup[]): boolean {
  const [a = '', b = '', c = ''] = groups.map(({ digits }) => digits);
  if (groups.length !== 3 || b.length !== 2) return false;
  const [day, year] = a.length === 4 ? [c, a] : [a, c];
  return /^(?:19|20)\d\d$/.test(year) && isDay(Number(day), Number(b));
}

/** «12.500.000»: a round number in groups of three. */
function isAmount([first = 0, ...rest]: readonly number[], digits: string): boolean {
  return first <= 3 && rest.length > 1 && rest.every((size) => size === 3) && digits.endsWith('000');
}

/** «10 11 12 13»: each one more than the one before. */
function counts(groups: readonly NumberGroup[]): boolean {
  return groups.length > 2 && groups.every(({ digits }, i) => Number(digits) === Number(groups[0]?.digits) + i);
}

function findSpoken(text: string): Found[] {
  return foundBy('telefon', text, SPOKEN, ({ 0: spoken, index }) => {
    const words = spoken.toLowerCase().split(/[\s,-]+(?:og\s)?/);
    const digits = words.map((word) => DIGITS_OF.get(word) ?? word).join('');
    const needed = CALLING.test(text.slice(Math.max(0, index - 40), index)) ? 6 : 8;
    const isRead = words.some((word) => DIGITS_OF.has(word)) && digits.length >= needed;
    return !isRead || saysWhatIsCounted(text.slice(index + spoken.length).slice(0, 40)) || isCounting(words);
  });
}

/** «seks syv otte ni ti elleve»: numbers in a row. */
function isCounting(words: readonly string[]): boolean {
  const numbers = words.map((word) => Number(DIGITS_OF.get(word) ?? word));
  return numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
}
