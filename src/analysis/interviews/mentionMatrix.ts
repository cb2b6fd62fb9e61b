import type { SortedCodings } from '../../model/sortCodings.ts';

/** Needs by interviews: the base of the other analyses. */
export interface MentionMatrix {
  readonly interviewCount: number;
  readonly behovCount: number;
  /**
   * Cell `interview * behovCount + behov`: in how many distinct segments of the interview the need was found, whoever coded.
   * A need is mentioned in an interview where its cell is not 0.
   */
  readonly segments: Uint32Array;
}

/**
 * In: sorted codings. Out: distinct segments per (interview, need). A segment that two coders gave the same need counts once,
 * and so does a coding that stands twice. 4 bytes a cell: 12,000 interviews by 444 needs are 21 MB.
 *
 * Distinct without a set: equal (segment, need) rows stand together, so a row counts where it differs from the one before.
 * One walk, linear in the codings. The interview is the unit, segments come second (Sandelowski 2001, Research in Nursing &
 * Health 24:230; Maxwell 2010, Qualitative Inquiry 16:475).
 */
export function mentionMatrix(codings: SortedCodings): MentionMatrix {
  const { interviewCount, behovCount, start, segment, behov } = codings;
  const segments = new Uint32Array(interviewCount * behovCount);
  for (let i = 0; i < interviewCount; i++) {
    const from = start[i]!;
    const to = start[i + 1]!;
    for (let row = from; row < to; row++) {
      const isNew = row === from || segment[row] !== segment[row - 1] || behov[row] !== behov[row - 1];
      if (isNew) segments[i * behovCount + behov[row]!]!++;
    }
  }
  return { interviewCount, behovCount, segments };
}

/** In how many distinct segments of an interview a need was found; 0 where it was not mentioned. */
export function segmentsOf({ behovCount, segments }: MentionMatrix, interview: number, behov: number): number {
  return segments[interview * behovCount + behov] ?? 0;
}
