/** The names of months and what they are shortened to, as one pattern. */
export const MONTH =
  '(?:januar|jan|februar|feb|marts|mar|april|apr|maj|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|december|dec)';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of some year: 29 February counts. */
export function isDay(day: number, month: number): boolean {
  const length = LENGTHS[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}
