import { saysWhatIsCounted } from './counted.ts';
import { type Found, foundBy } from './found.ts';
import { MONTH, isDay } from './months.ts';

const WRITTEN = new RegExp(`(?<!\\d)\\d{1,2}\\.?\\s?${MONTH}\\.?\\s(?:19|20)\\d\\d(?!\\d)`, 'giu');
const NUMERIC =
  /(?<![\d.,/-])(?:(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d-(\d\d)-(\d\d))(?![\d/-]|\.\d)/gu;
const LAW =
  /(?:lov\p{L}*|bekendtgørelse\p{L}*|vejledning\p{L}*|cirkulære\p{L}*|lbk|bek|afsnit|kapitel|punkt|pkt\.?|version|nr\.?)[^!?]{0,25}$/iu;

const SINCE = /(?:fra|siden|pr\.|per|inden|før|efter|til)\s(?:den\s|d\.\s)?$/iu;

/** «fra 1. januar 2024»: laws begin on the first of January or July. */
function isReform(text: string, { 0: date, index }: RegExpExecArray): boolean {
  return /^1\.?\s?(?:jan|juli)/iu.test(date) && SINCE.test(text.slice(Math.max(0, index - 15), index));
}

/** Days with their year; a day of a law or a section number is none. */
export function findDates(text: string): Found[] {
  return [
    ...foundBy('dato', text, WRITTEN, (match) => isLaw(text, match) || isReform(text, match)),
    ...foundBy('dato', text, NUMERIC, (match) => isLaw(text, match) || isNoDay(text, match)),
  ];
}

function isLaw(text: string, { index }: RegExpExecArray): boolean {
  return LAW.test(text.slice(Math.max(0, index - 40), index));
}

/** «6-12-18 måneder» */
function isNoDay(text: string, { 0: all, index, 1: day, 3: month, 4: isoMonth, 5: isoDay }: RegExpExecArray): boolean {
  if (saysWhatIsCounted(text.slice(index + all.length, index + all.length + 40))) return true;
  return !isDay(Number(day ?? isoDay), Number(month ?? isoMonth));
}
