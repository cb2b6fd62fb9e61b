import type { Interview } from '../../model/interviews.ts';
import { OMRAADER, type Omraade, ROLLER, type Rolle } from '../../model/rolle.ts';
import type { MentionMatrix } from './mentionMatrix.ts';

/** Per need: mentioned in `k[behov]` of `n` interviews, in `segments[behov]` segments. */
export interface Mentions {
  readonly n: number;
  readonly k: Uint32Array;
  readonly segments: Uint32Array;
}

/**
 * In: the matrix and the set's interviews, in the same order. Out: for each role, k of n interviews per need, and segments.
 * Counts, never shares: with six groups «4 af 6» says what «67 %» hides (Sandelowski 2001, Research in Nursing & Health
 * 24:230). A role without interviews has n = 0. Throws a RangeError where the interviews are not those of the matrix.
 */
export function mentionsPerRolle(matrix: MentionMatrix, interviews: readonly Interview[]): Record<Rolle, Mentions> {
  const [myndighed, udfoerer] = ROLLER.map((rolle) => mentionsWhere(matrix, interviews, (i) => i.rolle === rolle));
  return { myndighed: myndighed!, udfoerer: udfoerer! };
}

/** As `mentionsPerRolle`, for each area. */
export function mentionsPerOmraade(matrix: MentionMatrix, interviews: readonly Interview[]): Record<Omraade, Mentions> {
  const [boern, voksne] = OMRAADER.map((omraade) => mentionsWhere(matrix, interviews, (i) => i.omraade === omraade));
  return { 'boern-og-unge': boern!, voksne: voksne! };
}

/** As `mentionsPerRolle`, for the interviews that `isIn` holds for: a role within an area, or all. */
export function mentionsWhere(
  { interviewCount, behovCount, segments: cells }: MentionMatrix,
  interviews: readonly Interview[],
  isIn: (interview: Interview) => boolean,
): Mentions {
  if (interviews.length !== interviewCount) throw new RangeError(`not the matrix's interviews: ${interviews.length}`);
  const k = new Uint32Array(behovCount);
  const segments = new Uint32Array(behovCount);
  let n = 0;
  interviews.forEach((interview, i) => {
    if (!isIn(interview)) return;
    n++;
    for (let behov = 0; behov < behovCount; behov++) {
      const found = cells[i * behovCount + behov]!;
      if (found > 0) k[behov]!++;
      segments[behov]! += found;
    }
  });
  return { n, k, segments };
}
