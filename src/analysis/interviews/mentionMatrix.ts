import type { Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import type { Passage } from './passages.ts';

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
  passages: readonly Passage[],
  interviews: readonly Interview[],
  behov: readonly Behov[],
): MentionMatrix {
  const passagesIn = Map.groupBy(passages, ({ interview }) => interview);
  const rows = interviews.map((interview) => {
    return { interview, segments: countPassages(passagesIn.get(interview) ?? [], behov) };
  });
  return { behov, rows };
}

function countPassages(passages: readonly Passage[], behov: readonly Behov[]): number[] {
  const counts = new Map<Behov, number>();
  for (const { behov: one } of passages) counts.set(one, (counts.get(one) ?? 0) + 1);
  return behov.map((one) => counts.get(one) ?? 0);
}

/** The same matrix with only the interviews that `isIn` holds for: those of a role, or of an area. */
export function onlyInterviews(matrix: MentionMatrix, isIn: (interview: Interview) => boolean): MentionMatrix {
  return { ...matrix, rows: matrix.rows.filter(({ interview }) => isIn(interview)) };
}
