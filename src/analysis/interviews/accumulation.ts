import type { MentionMatrix } from './mentionMatrix.ts';
import { novelNeeds } from './novelNeeds.ts';

/** How many different needs the first 1, 2 … N interviews mention. */
export interface Accumulation {
  /** In true order; whole numbers. */
  readonly seen: Float64Array;
  /** The mean over all N! orders, exact but for rounding. Ends where `seen` ends. */
  readonly mean: Float64Array;
}

/**
 * In: the matrix, and interviews by number in the order of time; for one role, its own interviews alone. Out: two curves of as
 * many points. Throws a RangeError on an interview that is not in the matrix.
 *
 * The mean is sample-based rarefaction in closed form (Mao tau): S(h) = sum over needs of 1 - C(N - n, h) / C(N, h), where n of
 * N interviews mention the need (Ugland, Gray & Ellingsen 2003, J. Animal Ecology 72:888; Colwell, Mao & Chang 2004, Ecology
 * 85:2717). The ratio is the running product of (N - n - j) / (N - j), j < h: every factor is from 0 up to 1, so nothing
 * overflows or cancels, and 12,000 interviews keep 11 digits. Time: needs times interviews.
 *
 * All needs come from a fixed codebook, so a flat curve shows that they are covered, not that nothing new would have been said:
 * never call it saturation.
 */
export function accumulation(matrix: MentionMatrix, order: readonly number[]): Accumulation {
  let total = 0;
  const seen = Float64Array.from(novelNeeds(matrix, order), ({ novel }) => (total += novel.length));
  return { seen, mean: meanOverOrders(countInterviews(matrix, order), order.length) };
}

/** In how many of the interviews each need is mentioned. */
function countInterviews({ behovCount, segments }: MentionMatrix, order: readonly number[]): Uint32Array {
  const counts = new Uint32Array(behovCount);
  for (const interview of order) {
    for (let behov = 0; behov < behovCount; behov++) {
      if (segments[interview * behovCount + behov]! > 0) counts[behov]!++;
    }
  }
  return counts;
}

function meanOverOrders(counts: Uint32Array, interviews: number): Float64Array {
  const mean = new Float64Array(interviews);
  for (const n of counts) {
    let unseen = 1;
    for (let h = 1; h <= interviews; h++) {
      unseen *= Math.max(0, interviews - n - (h - 1)) / (interviews - (h - 1));
      mean[h - 1]! += 1 - unseen;
    }
  }
  return mean;
}
