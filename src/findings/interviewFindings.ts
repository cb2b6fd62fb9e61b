import { type Accumulation, accumulation } from '../analysis/interviews/accumulation.ts';
import { type Agreement, agreement } from '../analysis/interviews/agreement.ts';
import { citaterFor } from '../analysis/interviews/citaterFor.ts';
import { type BehovPair, cooccurrence, topPairs } from '../analysis/interviews/cooccurrence.ts';
import { type GapsByChance, gapsByChance } from '../analysis/interviews/gapsByChance.ts';
import { type MentionMatrix, mentionMatrix, onlyInterviews } from '../analysis/interviews/mentionMatrix.ts';
import { type Mentions, mentionsPerOmraade, mentionsPerRolle } from '../analysis/interviews/mentionsPerGroup.ts';
import { type Novel, novelNeeds } from '../analysis/interviews/novelNeeds.ts';
import { passagesOf } from '../analysis/interviews/passages.ts';
import type { Citat, Interviewsaet } from '../model/interviews.ts';
import { interviewKilde } from './interviewKilde.ts';
import type { Omraade, Rolle } from '../model/rolle.ts';
import type { Behov, Kilde, Study } from '../model/study.ts';

const MOST_PAIRS = 8;

/** Everything we may say of the interview layer. */
export interface InterviewFindings {
  readonly saet: Interviewsaet;
  readonly study: Study;
  readonly matrix: MentionMatrix;
  readonly perRolle: Record<Rolle, Mentions>;
  readonly perOmraade: Record<Omraade, Mentions>;
  /** Undefined where a role has no interview. */
  readonly gaps: GapsByChance | undefined;
  readonly accumulation: Accumulation;
  /** Of a role's own interviews. */
  readonly accumulationPerRolle: Readonly<Record<Rolle, Accumulation>>;
  /** What each month adds, in order. */
  readonly novel: readonly Novel[];
  /** The pairs of needs that come together most often. */
  readonly pairs: { readonly bySegment: readonly BehovPair[]; readonly byInterview: readonly BehovPair[] };
  readonly agreement: Agreement;
  readonly kilde: Kilde;
  /** The approved quotations of a need. */
  readonly citaterFor: (behov: Behov) => readonly Citat[];
}

/** Computes every finding of a set, each once. */
export function findInterviewFindings(saet: Interviewsaet, study: Study): InterviewFindings {
  const passages = passagesOf(saet.codings, study.behov);
  const matrix = mentionMatrix(passages, saet.interviews, study.behov);
  const pairs = cooccurrence(passages, matrix);
  const accumulationOf = (rolle: Rolle) =>
    accumulation(onlyInterviews(matrix, (interview) => interview.rolle === rolle));
  return {
    saet,
    study,
    matrix,
    perRolle: mentionsPerRolle(matrix),
    perOmraade: mentionsPerOmraade(matrix),
    gaps: gapsByChance(matrix),
    accumulation: accumulation(matrix),
    accumulationPerRolle: { myndighed: accumulationOf('myndighed'), udfoerer: accumulationOf('udfoerer') },
    novel: novelNeeds(matrix),
    agreement: agreement(saet, study.behov),
    pairs: {
      bySegment: topPairs(pairs, 'segments', MOST_PAIRS),
      byInterview: topPairs(pairs, 'interviews', MOST_PAIRS),
    },
    kilde: interviewKilde(saet, study),
    citaterFor: (behov) => citaterFor(saet.citater, behov),
  };
}

/** What may be shown outside the interviews' own pages. */
export type RealMentions = Pick<InterviewFindings, 'perRolle' | 'kilde'>;
