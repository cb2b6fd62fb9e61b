import { type ConfidenceInterval, jackknifeInterval } from './jackknife.ts';
import { alphaOf } from './krippendorffAlpha.ts';
import type { SortedCodings } from '../../model/sortCodings.ts';

/** An interview that at least two coded. */
export interface DoubleCoded {
  /** Index into the set's `interviews`. */
  readonly interview: number;
  /** Indexes into the set's `kodere`, rising. */
  readonly kodere: readonly number[];
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
 * In: sorted codings. Out: see `Agreement`, over the interviews that at least two coded; the others are left out.
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
export function agreement(codings: SortedCodings): Agreement {
  const interviews = findDoubleCoded(codings);
  const total = { segments: 0, given: 0, givenByAll: 0, values: 0, ones: 0, disagreement: 0 };
  for (const part of tallySegments(codings, interviews)) {
    total.segments++;
    total.given += part.given;
    total.givenByAll += part.givenByAll;
    total.values += part.values;
    total.ones += part.ones;
    total.disagreement += part.disagreement;
  }
  const { segments, given, givenByAll } = total;
  const units = segments * codings.behovCount;
  const alpha = alphaWithout(total);
  const leftOut = function* () {
    for (const part of tallySegments(codings, interviews)) yield alphaWithout(total, part);
  };
  const interval = alpha === undefined ? undefined : within(jackknifeInterval(alpha, segments, leftOut()));
  return { interviews, segments, units, agreed: units - given + givenByAll, given, givenByAll, alpha, interval };
}

/** All interviews with codings of at least two coders. */
function findDoubleCoded({ interviewCount, start, koder }: SortedCodings): DoubleCoded[] {
  const found: DoubleCoded[] = [];
  const lastSeen = new Uint32Array(256);
  for (let interview = 0; interview < interviewCount; interview++) {
    const kodere: number[] = [];
    for (let row = start[interview]!; row < start[interview + 1]!; row++) {
      const k = koder[row]!;
      if (lastSeen[k] !== interview + 1) kodere.push(k);
      lastSeen[k] = interview + 1;
    }
    if (kodere.length > 1) found.push({ interview, kodere: kodere.sort((a, b) => a - b) });
  }
  return found;
}

/** The sums of one segment's units. */
interface Tally {
  given: number;
  givenByAll: number;
  values: number;
  ones: number;
  disagreement: number;
}

/** Each segment in turn, in the same object, filled anew: there may be millions. */
function* tallySegments(codings: SortedCodings, interviews: readonly DoubleCoded[]): Generator<Tally> {
  const { behovCount, start, segment, behov, koder } = codings;
  const lastRun = new Uint32Array(256);
  let run = 0;
  for (const { interview, kodere } of interviews) {
    const end = start[interview + 1]!;
    const tally: Tally = { given: 0, givenByAll: 0, values: kodere.length * behovCount, ones: 0, disagreement: 0 };
    for (let row = start[interview]!; row < end;) {
      const inSegment = segment[row]!;
      tally.given = tally.givenByAll = tally.ones = tally.disagreement = 0;
      while (row < end && segment[row] === inSegment) {
        const b = behov[row]!;
        let ones = 0;
        for (run++; row < end && segment[row] === inSegment && behov[row] === b; row++) {
          if (lastRun[koder[row]!] !== run) ones++;
          lastRun[koder[row]!] = run;
        }
        tally.given++;
        if (ones === kodere.length) tally.givenByAll++;
        tally.ones += ones;
        tally.disagreement += (2 * ones * (kodere.length - ones)) / (kodere.length - 1);
      }
      yield tally;
    }
  }
}

type Sums = Pick<Tally, 'values' | 'ones' | 'disagreement'>;
const NOTHING: Sums = { values: 0, ones: 0, disagreement: 0 };

function alphaWithout(total: Sums, part: Sums = NOTHING): number | undefined {
  const values = total.values - part.values;
  const ones = total.ones - part.ones;
  return alphaOf(values, total.disagreement - part.disagreement, 2 * ones * (values - ones));
}

function within(interval: ConfidenceInterval | undefined): ConfidenceInterval | undefined {
  return interval && { low: Math.max(-1, interval.low), high: Math.min(1, interval.high) };
}
