import type { MentionMatrix } from './mentionMatrix.ts';
import { countBoth, presenceBits } from './presenceBits.ts';
import type { SortedCodings } from '../../model/sortCodings.ts';

/** Which needs come together. Cell `a * behovCount + b` is that of `b * behovCount + a`; on the diagonal stand the margins. */
export interface Cooccurrence {
  readonly behovCount: number;
  /** In how many interviews both are mentioned; `a * behovCount + a`: in how many a is. */
  readonly interviews: Uint32Array;
  /** In how many segments both are, whoever coded; `a * behovCount + a`: in how many a is. */
  readonly segments: Uint32Array;
}

/**
 * In: sorted codings and their matrix. Out: counts of pairs, by interview and by segment. Counts with both margins, no index of
 * association: with 12 interviews it would say more than there is. (The code co-occurrence model of QDA programs: same segment;
 * same document. Their «proximity» within n paragraphs needs places that a coding table does not have.)
 *
 * By interview: the needs' bits, 375 words a pair at 12,000 interviews. By segment: the pairs within each run of rows of one
 * segment; at most half as many steps a coding as there are needs. 8 bytes a cell: 444 needs are 1.6 MB.
 */
export function cooccurrence(codings: SortedCodings, matrix: MentionMatrix): Cooccurrence {
  const { behovCount } = codings;
  return { behovCount, interviews: countInterviews(matrix), segments: mirror(countSegments(codings), behovCount) };
}

function countInterviews(matrix: MentionMatrix): Uint32Array {
  const { behovCount } = matrix;
  const { words, bits } = presenceBits(matrix);
  const cells = new Uint32Array(behovCount * behovCount);
  for (let a = 0; a < behovCount; a++) {
    for (let b = a; b < behovCount; b++) {
      cells[a * behovCount + b] = countBoth(bits, a * words, bits, b * words, words);
    }
  }
  return mirror(cells, behovCount);
}

/** The upper half and the diagonal. */
function countSegments({ interviewCount, behovCount, start, segment, behov }: SortedCodings): Uint32Array {
  const cells = new Uint32Array(behovCount * behovCount);
  const found = new Uint16Array(behovCount);
  for (let i = 0; i < interviewCount; i++) {
    let inSegment = 0;
    for (let row = start[i]!; row < start[i + 1]!; row++) {
      const b = behov[row]!;
      const isNewSegment = row === start[i] || segment[row] !== segment[row - 1];
      if (isNewSegment) inSegment = 0;
      else if (b === behov[row - 1]) continue;
      found[inSegment++] = b;
      for (let k = 0; k < inSegment; k++) cells[found[k]! * behovCount + b]!++;
    }
  }
  return cells;
}

/** The upper half copied to the lower, in place. */
function mirror(cells: Uint32Array, behovCount: number): Uint32Array {
  for (let a = 0; a < behovCount; a++) {
    for (let b = a + 1; b < behovCount; b++) cells[b * behovCount + a] = cells[a * behovCount + b]!;
  }
  return cells;
}

/** Two needs, `a` before `b` in the codebook, with how often they come together and each at all. */
export interface BehovPair {
  readonly a: number;
  readonly b: number;
  readonly interviews: PairCount;
  readonly segments: PairCount;
}

export interface PairCount {
  readonly both: number;
  readonly a: number;
  readonly b: number;
}

/**
 * In: the counts, what to sort by, how many to give at most. Out: the pairs that come together at all, most often first; equal
 * counts by the other count, then in codebook order, so that a new row elsewhere cannot swap two in print.
 */
export function topPairs(counts: Cooccurrence, by: 'interviews' | 'segments', most: number): BehovPair[] {
  const { behovCount } = counts;
  const other = by === 'interviews' ? 'segments' : 'interviews';
  const cells: number[] = [];
  for (let a = 0; a < behovCount; a++) {
    for (let b = a + 1; b < behovCount; b++) if (counts[by][a * behovCount + b]! > 0) cells.push(a * behovCount + b);
  }
  cells.sort((x, y) => counts[by][y]! - counts[by][x]! || counts[other][y]! - counts[other][x]! || x - y);
  return cells.slice(0, most).map((cell) => pairAt(counts, Math.floor(cell / behovCount), cell % behovCount));
}

function pairAt({ behovCount, interviews, segments }: Cooccurrence, a: number, b: number): BehovPair {
  const count = (cells: Uint32Array): PairCount => ({
    both: cells[a * behovCount + b]!,
    a: cells[a * behovCount + a]!,
    b: cells[b * behovCount + b]!,
  });
  return { a, b, interviews: count(interviews), segments: count(segments) };
}
