import type { Codings } from './interviews.ts';

/**
 * Codings by interview, then segment, then need: those of interview i are rows `start[i]` to `start[i + 1]`, so that equal
 * (segment, need) rows stand together. The other analyses take this, and each is one walk through it.
 */
export interface SortedCodings {
  readonly interviewCount: number;
  readonly behovCount: number;
  /** One longer than the interviews; the last is the number of codings. */
  readonly start: Uint32Array;
  readonly segment: Uint32Array;
  /** Index into the study's `behov`. */
  readonly behov: Uint16Array;
  /** Index into the set's `kodere`. Coders of the same segment and need stand as they came. */
  readonly koder: Uint8Array;
}

/**
 * In: codings in any order, the number of interviews of the set and of needs of the study. Out: the same codings, sorted.
 * Codings that come sorted are not copied. Throws a RangeError on an interview or a need that is not among them.
 *
 * Linear: one counting sort parts the rows by interview; within each, a radix sort (least digit first, 11 bits a digit, at
 * most five digits; Knuth, The Art of Computer Programming 3, 5.2.5). At most 7 bytes a coding are new.
 */
export function sortCodings(codings: Codings, interviewCount: number, behovCount: number): SortedCodings {
  const start = findStarts(codings, interviewCount, behovCount);
  const { segment, behov, koder } = isSorted(codings) ? codings : sortRows(partByInterview(codings, start), start);
  return { interviewCount, behovCount, start, segment, behov, koder };
}

type Rows = Pick<Codings, 'segment' | 'behov' | 'koder'>;

// Below, `!` reads a typed array within its own length: row numbers come from `count`, interviews and needs are checked here.

function findStarts({ count, interview, behov }: Codings, interviewCount: number, behovCount: number): Uint32Array {
  const start = new Uint32Array(interviewCount + 1);
  for (let row = 0; row < count; row++) {
    const i = interview[row]!;
    if (i >= interviewCount) throw new RangeError(`unknown interview: ${i}`);
    if (behov[row]! >= behovCount) throw new RangeError(`unknown behov: ${behov[row]}`);
    start[i + 1]!++;
  }
  for (let i = 0; i < interviewCount; i++) start[i + 1]! += start[i]!;
  return start;
}

function isSorted({ count, interview, segment, behov }: Codings): boolean {
  for (let row = 1; row < count; row++) {
    const step =
      interview[row]! - interview[row - 1]! || segment[row]! - segment[row - 1]! || behov[row]! - behov[row - 1]!;
    if (step < 0) return false;
  }
  return true;
}

function partByInterview({ count, interview, segment, behov, koder }: Codings, start: Uint32Array): Rows {
  const next = start.slice();
  const rows = { segment: new Uint32Array(count), behov: new Uint16Array(count), koder: new Uint8Array(count) };
  for (let row = 0; row < count; row++) {
    const to = next[interview[row]!]!++;
    rows.segment[to] = segment[row]!;
    rows.behov[to] = behov[row]!;
    rows.koder[to] = koder[row]!;
  }
  return rows;
}

/** Sorts the rows of each interview where they stand. */
function sortRows(rows: Rows, start: Uint32Array): Rows {
  const spare = spareFor(longestPart(start));
  for (let i = 0; i + 1 < start.length; i++) sortPart(rows, start[i]!, start[i + 1]!, spare);
  return rows;
}

function longestPart(start: Uint32Array): number {
  let longest = 0;
  for (let i = 0; i + 1 < start.length; i++) longest = Math.max(longest, start[i + 1]! - start[i]!);
  return longest;
}

const DIGIT = 11;
const MASK = 2 ** DIGIT - 1;

/** Room for one interview, made once: to allocate for each of thousands took most of the time. */
function spareFor(size: number) {
  const column = () => new Uint32Array(size);
  const next = new Uint32Array(MASK + 2);
  return { order: column(), other: column(), segment: column(), behov: column(), koder: column(), next };
}

type Spare = ReturnType<typeof spareFor>;

function sortPart({ segment, behov, koder }: Rows, from: number, to: number, spare: Spare): void {
  for (let row = from; row < to; row++) {
    spare.order[row - from] = row - from;
    spare.segment[row - from] = segment[row]!;
    spare.behov[row - from] = behov[row]!;
    spare.koder[row - from] = koder[row]!;
  }
  sortBy(spare.behov, to - from, spare);
  sortBy(spare.segment, to - from, spare);
  for (let row = from; row < to; row++) {
    const old = spare.order[row - from]!;
    segment[row] = spare.segment[old]!;
    behov[row] = spare.behov[old]!;
    koder[row] = spare.koder[old]!;
  }
}

/** Sorts `spare.order` by a column, stably. */
function sortBy(column: Uint32Array, count: number, spare: Spare): void {
  let most = 0;
  for (let k = 0; k < count; k++) if (column[k]! > most) most = column[k]!;
  for (let shift = 0; shift < 32 && most >>> shift > 0; shift += DIGIT) {
    sortByDigit(column, count, shift, Math.min(most >>> shift, MASK) + 1, spare);
    [spare.order, spare.other] = [spare.other, spare.order];
  }
}

/** `order` into `other`, by one digit of the column. */
function sortByDigit(
  column: Uint32Array,
  count: number,
  shift: number,
  digits: number,
  { order, other, next }: Spare,
): void {
  next.fill(0, 0, digits + 1);
  for (let k = 0; k < count; k++) next[((column[k]! >>> shift) & MASK) + 1]!++;
  for (let digit = 1; digit < digits; digit++) next[digit]! += next[digit - 1]!;
  for (let k = 0; k < count; k++) {
    const row = order[k]!;
    other[next[(column[row]! >>> shift) & MASK]!++] = row;
  }
}
