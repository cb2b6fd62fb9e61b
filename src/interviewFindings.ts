import { type Accumulation, accumulation } from './analysis/interviews/accumulation.ts';
import { type Agreement, agreement } from './analysis/interviews/agreement.ts';
import { type BehovPair, cooccurrence, topPairs } from './analysis/interviews/cooccurrence.ts';
import { type GapsByChance, gapsByChance } from './analysis/interviews/gapsByChance.ts';
import { type MentionMatrix, mentionMatrix } from './analysis/interviews/mentionMatrix.ts';
import { type Mentions, mentionsPerOmraade, mentionsPerRolle } from './analysis/interviews/mentionsPerGroup.ts';
import { sortCodings } from './analysis/interviews/sortCodings.ts';
import type { Interviewsaet } from './model/interviews.ts';
import type { Omraade, Rolle } from './model/rolle.ts';
import type { Kilde, Study } from './model/study.ts';

const MOST_PAIRS = 12;

/** Everything we may say of the interview layer: the door between its analysis and what shows it. */
export interface InterviewFindings {
  readonly saet: Interviewsaet;
  readonly study: Study;
  readonly matrix: MentionMatrix;
  readonly perRolle: Record<Rolle, Mentions>;
  readonly perOmraade: Record<Omraade, Mentions>;
  /** Undefined where a role has no interview. */
  readonly gaps: GapsByChance | undefined;
  readonly accumulation: Accumulation;
  readonly pairs: readonly BehovPair[];
  readonly agreement: Agreement;
  readonly kilde: Kilde;
}

/** Computes every finding of a set, each once. */
export function findInterviewFindings(saet: Interviewsaet, study: Study): InterviewFindings {
  const { interviews } = saet;
  const sorted = sortCodings(saet.codings, interviews.length, study.behov.length);
  const matrix = mentionMatrix(sorted);
  return {
    saet,
    study,
    matrix,
    perRolle: mentionsPerRolle(matrix, interviews),
    perOmraade: mentionsPerOmraade(matrix, interviews),
    gaps: gapsByChance(matrix, interviews),
    accumulation: accumulation(matrix, [...interviews.keys()]),
    agreement: agreement(sorted),
    pairs: topPairs(cooccurrence(sorted, matrix), 'segments', MOST_PAIRS),
    kilde: kildeOf(saet),
  };
}

/** A set is its own source; a made-up one says so wherever a source stands. */
function kildeOf({ type, version, dato }: Interviewsaet): Kilde {
  const isReal = type === 'faktisk';
  return {
    id: 'interviews',
    titel: isReal ? 'Kodede fokusgruppeinterviews' : 'EKSEMPELDATA, ikke fra interviewene',
    anledning: isReal ? `interviewdata ${version}` : `opdigtet sæt ${version}`,
    ophav: isReal ? 'Absalon' : 'et program i projektet',
    dato,
    art: 'redaktion',
    beskrivelse: isReal
      ? 'Kodningen af interviewene.'
      : 'Sættet er lavet af et program for at vise, hvordan siderne virker.',
    delAf: undefined,
  };
}
