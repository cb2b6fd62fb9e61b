import type { MentionMatrix } from './mentionMatrix.ts';

/** What one interview added. */
export interface Novel {
  /** Index into the set's `interviews`. */
  readonly interview: number;
  /** Needs that no interview before it mentions, in codebook order. */
  readonly novel: readonly number[];
  /** How many needs it mentions that one before it does too. */
  readonly repeated: number;
}

/**
 * In: the matrix, and interviews by number in the order of time; a part of them for one role. Out: for each, what it added.
 * Throws a RangeError on an interview that is not in the matrix. New beside repeated: Wong et al. 2023, International Journal of
 * Qualitative Methods, doi 10.1177/16094069231220773. Base, run and new information of Guest, Namey & Chen 2020 (PLOS ONE
 * 15:e0232076) can be read from it; but the codebook is fixed, so few new needs late tell of coverage, not of saturation.
 */
export function novelNeeds(matrix: MentionMatrix, order: readonly number[]): Novel[] {
  const { interviewCount, behovCount, segments } = matrix;
  const seen = new Uint8Array(behovCount);
  return order.map((interview) => {
    if (!(interview >= 0 && interview < interviewCount)) throw new RangeError(`unknown interview: ${interview}`);
    const novel: number[] = [];
    let repeated = 0;
    for (let behov = 0; behov < behovCount; behov++) {
      if (segments[interview * behovCount + behov]! === 0) continue;
      if (seen[behov] === 1) repeated++;
      else novel.push(behov);
      seen[behov] = 1;
    }
    return { interview, novel, repeated };
  });
}
