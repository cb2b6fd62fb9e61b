import { sum } from 'd3';
import type { Coding, Interview, Interviewsaet } from '../../model/interviews.ts';
import { type ConfidenceInterval, jackknifeInterval } from './jackknife.ts';
import { alphaOf } from './krippendorffAlpha.ts';

/** An interview that at least two coded. */
export interface DoubleCoded {
  readonly interview: Interview;
  /** In alphabetical order. */
  readonly kodere: readonly string[];
}

/** How far coders agree where they coded the same interview. Counts, for «enige om `agreed` af `units`». */
export interface Agreement {
  readonly interviews: readonly DoubleCoded[];
  /** Segments of these interviews that anyone coded. */
  readonly segments: number;
  /** A segment and a need: segments times the needs of the study. */
  readonly units: number;
  /** Units where all coders of the interview say the same: all gave the need, or none. */
  readonly agreed: number;
  /** Units where at least one coder gave the need, and those of them where all did: the plainer pair to show. */
  readonly given: number;
  readonly givenByAll: number;
  /** Undefined, «–» in print, where no interview is double coded or nothing varies. */
  readonly alpha: number | undefined;
  /** 95 %, within -1 and 1. */
  readonly interval: ConfidenceInterval | undefined;
}

/**
 * How far coders agree over the interviews that at least two coded; the others are left out. `behovCount`: the needs of the study.
 *
 * A unit is a segment and a need; its value is 1 from a coder who gave that segment that need, else 0. The segments are those
 * that any coder of the interview coded: what nobody coded is not in the table. The needs are all of the study, as each coder
 * had them all to choose from. So most units are 0 from everyone, which swells `agreed` but not alpha; show `givenByAll` of
 * `given` beside it. Coders of an interview are those with a coding in it; the others' values are missing, and they are taken
 * to have read all of it.
 *
 * Alpha is Krippendorff's for nominal data, any number of coders (see krippendorffAlpha.ts). The interval leaves out one segment
 * at a time with all its units, as needs in one segment hang together: the bootstrap is too narrow in small samples (Hughes
 * 2022, arXiv 2210.13265, whose point estimate differs from this). Segments of one interview hang together too, so with few
 * interviews it is still too narrow. For talking disagreements over, not for a verdict; never for one need.
 */
export function agreement(
  { interviews, codings }: Pick<Interviewsaet, 'interviews' | 'codings'>,
  behovCount: number,
): Agreement {
  const codingsOf = Map.groupBy(codings, ({ interview }) => interview);
  const double = interviews
    .map((interview) => ({ interview, own: codingsOf.get(interview) ?? [] }))
    .map(({ interview, own }) => ({ interview, own, kodere: kodereOf(own) }))
    .filter(({ kodere }) => kodere.length > 1);
  const segments = double.flatMap(({ kodere, own }) => countSegments(own, kodere.length, behovCount));
  const total = addUp(segments);
  const units = segments.length * behovCount;
  const alpha = alphaWithout(total);
  return {
    interviews: double.map(({ interview, kodere }) => ({ interview, kodere })),
    segments: segments.length,
    units,
    agreed: units - total.given + total.givenByAll,
    given: total.given,
    givenByAll: total.givenByAll,
    alpha,
    interval: alpha === undefined ? undefined : intervalOf(alpha, total, segments),
  };
}

function kodereOf(codings: readonly Coding[]): string[] {
  return [...new Set(codings.map(({ koder }) => koder))].sort();
}

/** Sums over the units of one segment, or of all. */
interface Counts {
  readonly given: number;
  readonly givenByAll: number;
  readonly values: number;
  /** Values that are 1. */
  readonly ones: number;
  /** For `alphaOf`. */
  readonly disagreement: number;
}

const NOTHING: Counts = { given: 0, givenByAll: 0, values: 0, ones: 0, disagreement: 0 };

/** One for each segment of one interview, which `coders` coded. */
function countSegments(codings: readonly Coding[], coders: number, behovCount: number): Counts[] {
  const segments = Map.groupBy(codings, ({ segment }) => segment).values();
  return Array.from(segments, (own) => countSegment(own, coders, behovCount));
}

function countSegment(codings: readonly Coding[], coders: number, behovCount: number): Counts {
  const codingsOfNeeds = Map.groupBy(codings, ({ behov }) => behov).values();
  const ones = Array.from(codingsOfNeeds, (own) => kodereOf(own).length);
  return {
    given: ones.length,
    givenByAll: ones.filter((k) => k === coders).length,
    values: coders * behovCount,
    ones: sum(ones),
    disagreement: sum(ones, (k) => (2 * k * (coders - k)) / (coders - 1)),
  };
}

function addUp(parts: readonly Counts[]): Counts {
  const total = (field: keyof Counts) => sum(parts, (part) => part[field]);
  return {
    given: total('given'),
    givenByAll: total('givenByAll'),
    values: total('values'),
    ones: total('ones'),
    disagreement: total('disagreement'),
  };
}

function alphaWithout(total: Counts, part = NOTHING): number | undefined {
  const values = total.values - part.values;
  const ones = total.ones - part.ones;
  return alphaOf(values, total.disagreement - part.disagreement, 2 * ones * (values - ones));
}

function intervalOf(alpha: number, total: Counts, segments: readonly Counts[]): ConfidenceInterval | undefined {
  const interval = jackknifeInterval(
    alpha,
    segments.map((part) => alphaWithout(total, part)),
  );
  return interval && { low: Math.max(-1, interval.low), high: Math.min(1, interval.high) };
}
