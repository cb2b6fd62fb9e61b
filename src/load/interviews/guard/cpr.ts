import { saysWhatIsCounted } from './counted.ts';
import { type Found, foundAt, foundBy } from './found.ts';
import { isDay } from './months.ts';
import { type NumberGroup, digitsOf, numberRuns, windowsOf } from './numberRuns.ts';

/** After the word itself any number of four digits or more will do. */
const NAMED = /(?<!\p{L})cpr(?!\p{L})[^\d\n]{0,20}\d(?:[\s.\-/]{0,3}[\dx*]){3,}/giu;
/** The last four digits hidden, or told alone. */
const HALF =
  /(?<!\d)\d{6}\s?-?\s?[x*?#]{4}|sidste fire(?: cifre| tal)?[^\d\n]{0,10}\d{4}(?!\d)|fire sidste(?: cifre| tal)?[^\d\n]{0,10}\d{4}(?!\d)/giu;

/** A date with four digits after it that are no year: «1.1.90-1234», «01011990-1234». */
const DATED = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]|\d{4})(?:19|20)?\d\d\s?[-/]?\s?(?!(?:19|20)\d\d)\d{4}(?!\d)/gu;
/** Letters for the digits that they look like. */
const LOOKALIKE = /(?<![\p{L}\d])(?=[\doOlI]*[oOlI])(?:\d[oOlI]?|[oO]\d){3,5}\d?\s?-\s?[\doOlI]{4}(?![\p{L}\d])/gu;

/** CPR numbers: ten digits in any grouping that begin with a day; with 60 added to the day for those that stand in for one. */
export function findCpr(text: string): Found[] {
  const whole = numberRuns(text)
    .flatMap((run) => windowsOf(run, 10, (groups) => isCpr(groups, text)))
    .map((groups) => foundAt('cpr', text, groups[0]?.from ?? 0, groups.at(-1)?.to ?? 0));
  return [
    ...whole,
    ...[NAMED, HALF, LOOKALIKE].flatMap((pattern) => foundBy('cpr', text, pattern)),
    ...findDated(text),
  ];
}

function findDated(text: string): Found[] {
  return foundBy('cpr', text, DATED, ({ 0: all }) => {
    const [day, month] = /\D/.test(all.slice(0, 4)) ? all.split(/\D/) : [all.slice(0, 2), all.slice(2, 4)];
    return !isDay(Number(day), Number(month)) || all.replace(/\D/g, '').length < 8;
  });
}

function isCpr(groups: readonly NumberGroup[], text: string): boolean {
  const digits = digitsOf(groups);
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  if (!isDay(day > 60 ? day - 60 : day, month)) return false;
  return isParted(groups) && !(groups.length > 2 && saysWhatIsCounted(text.slice(groups.at(-1)?.to)));
}

/** Ten digits in one, or a parting after the sixth as in 010190-1234. */
function isParted(groups: readonly NumberGroup[]): boolean {
  if (groups.length === 1) return true;
  let sum = 0;
  return groups.some(({ digits }) => (sum += digits.length) === 6);
}
