import type { Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import type { Passages } from './passages.ts';

/** Interviews by needs: the base of the other analyses. */
export interface MentionMatrix {
  /** In the order of the codebook. */
  readonly behov: readonly Behov[];
  /** By month. */
  readonly rows: readonly MentionRow[];
}

export interface MentionRow {
  readonly interview: Interview;
  /** For each of the matrix's needs: in how many segments it was found, whoever coded; overlapping ones are one. 0 is not mentioned. */
  readonly segments: readonly number[];
}

/**
 * Counts passages, so that a piece of text counts once however many coders gave it the same need. The interview is the unit, passages
 * come second (Sandelowski 2001, Research in Nursing & Health 24:230; Maxwell 2010, Qualitative Inquiry 16:475).
 */
export function mentionMatrix(
  passages: Passages,
  interviews: readonly Interview[],
  behov: readonly Behov[],
): MentionMatrix {
  const rows = interviews.map((interview) => {
    const segments = behov.map(() => 0);
    for (const { b } of passages.get(interview) ?? []) segments[b]! += 1;
    return { interview, segments };
  });
  return { behov, rows };
}

/** The same matrix with only the interviews that `isIn` holds for: those of a role, or of an area. */
export function onlyInterviews(matrix: MentionMatrix, isIn: (interview: Interview) => boolean): MentionMatrix {
  return { ...matrix, rows: matrix.rows.filter(({ interview }) => isIn(interview)) };
}
