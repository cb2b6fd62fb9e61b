/** A date as far as it is given: ISO month, and ISO day where there is one. */
interface ReadDate {
  readonly month: string;
  readonly day: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const FOREIGN: Readonly<Record<string, string>> = { may: 'maj', mai: 'maj', mär: 'mar', oct: 'okt', dez: 'dec' };

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?(?!\d)/;
/** `20240213`, as recorders name their files. */
const COMPACT = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;

/**
 * Reads a date of the kinds that exports and file names use: `2024-02-13`, with or without a time or the day; `20240213`; `13.02.2024`;
 * `13-02-2024`; `13/02/2024` or `02/13/2024`; `13. februar 2024`, `Feb 13, 2024`, `februar 2024`; Excel's day number.
 * Out: the date; `ambiguous` where day and month may be either; undefined where there is none.
 */
export function readDate(text: string): ReadDate | 'ambiguous' | undefined {
  return iso(text) ?? named(text) ?? numeric(text) ?? serial(text);
}

/** The ISO day of a date that is given to the day and can be read one way only. */
export function dayOf(text: string): string | undefined {
  const date = readDate(text);
  return typeof date === 'object' ? date.day : undefined;
}

function iso(text: string): ReadDate | undefined {
  const [, year, month, day] = ISO.exec(text) ?? COMPACT.exec(text) ?? [];
  return year === undefined ? undefined : dateOf(year, month, day);
}

function numeric(text: string): ReadDate | 'ambiguous' | undefined {
  const [, a, mark, b, year] = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(text) ?? [];
  if (a === undefined || b === undefined || year === undefined) return undefined;
  if (mark !== '/' || Number(a) > 12 || a === b) return dateOf(year, b, a);
  return Number(b) > 12 ? dateOf(year, a, b) : 'ambiguous';
}

function named(text: string): ReadDate | undefined {
  const [, before, word = '', after, year] =
    /(?:(?<!\d)(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?\s+(?:(\d{1,2}),?\s+)?((?:19|20)\d\d)(?!\d)/u.exec(text) ?? [];
  const short = word.slice(0, 3).toLowerCase();
  const month = MONTHS.indexOf(FOREIGN[short] ?? short) + 1;
  return month === 0 || year === undefined ? undefined : dateOf(year, String(month), before ?? after);
}

/** Days since 1899-12-30, as Excel counts; only a cell that holds nothing else, of the years 1990 to 2078. */
function serial(text: string): ReadDate | undefined {
  if (!/^[3-6]\d{4}(\.\d+)?$/.test(text.trim())) return undefined;
  const [day = ''] = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000).toISOString().split('T');
  return day < '1990' || day > '2079' ? undefined : { month: day.slice(0, 7), day };
}

function dateOf(year: string, month = '', day?: string): ReadDate | undefined {
  const whole = [year, month.padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-');
  const time = Date.parse(`${whole}T00:00:00Z`);
  // JavaScript takes 30 February for 1 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(whole)) return undefined;
  return { month: whole.slice(0, 7), day: day === undefined ? undefined : whole };
}
