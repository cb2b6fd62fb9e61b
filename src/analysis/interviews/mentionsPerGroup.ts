import { sum } from 'd3';
import type { Interview } from '../../model/interviews.ts';
import type { Omraade, Rolle } from '../../model/rolle.ts';
import { type MentionMatrix, onlyInterviews } from './mentionMatrix.ts';

/** The need that is number b in the codebook is mentioned in `k[b]` of `n` interviews, in `segments[b]` segments. */
export interface Mentions {
  readonly n: number;
  readonly k: readonly number[];
  readonly segments: readonly number[];
}

/** Counts, never shares: «4 af 6» says what «67 %» hides (Sandelowski 2001, Research in Nursing & Health 24:230). */
export function countMentions({ behov, rows }: MentionMatrix): Mentions {
  return {
    n: rows.length,
    k: behov.map((_, b) => rows.filter(({ segments }) => segments[b]! > 0).length),
    segments: behov.map((_, b) => sum(rows, ({ segments }) => segments[b])),
  };
}

/** The mentions in the interviews of each role; n is 0 for a role without interviews. */
export function mentionsPerRolle(matrix: MentionMatrix): Record<Rolle, Mentions> {
  const mentionsOf = (rolle: Rolle) => mentionsWhere(matrix, (interview) => interview.rolle === rolle);
  return { myndighed: mentionsOf('myndighed'), udfoerer: mentionsOf('udfoerer') };
}

/** The mentions in the interviews of each area. */
export function mentionsPerOmraade(matrix: MentionMatrix): Record<Omraade, Mentions> {
  const mentionsOf = (omraade: Omraade) => mentionsWhere(matrix, (interview) => interview.omraade === omraade);
  return { 'boern-og-unge': mentionsOf('boern-og-unge'), voksne: mentionsOf('voksne') };
}

function mentionsWhere(matrix: MentionMatrix, isIn: (interview: Interview) => boolean): Mentions {
  return countMentions(onlyInterviews(matrix, isIn));
}
