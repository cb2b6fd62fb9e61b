import { ascending, max, mean, range } from 'd3';
import type { Rolle } from '../../model/rolle.ts';
import type { Behov } from '../../model/study.ts';
import { type Allotment, countAllotments, everyAllotment, randomAllotments } from './allotments.ts';
import type { MentionMatrix } from './mentionMatrix.ts';
import { mentionsPerRolle } from './mentionsPerGroup.ts';

export interface ChanceOptions {
  /** At most so many allotments of the roles are tried. Unless given: all where there are up to 1,000, else a sample of 500. */
  readonly permutations?: number;
  readonly seed?: number;
  /** The gap to count needs by, in interviews of the smaller role. Half of them, rounded up, unless given: 3 of 6. */
  readonly least?: number;
}

const ALL = 1000;
const SAMPLE = 500;

/** One need's difference between the roles. */
export interface Gap {
  readonly behov: Behov;
  /** In how many interviews of each role it is mentioned. */
  readonly k: Readonly<Record<Rolle, number>>;
  /** In interviews of the smaller role; above 0 where myndighed mentions it more. A whole number where the roles have as many. */
  readonly gap: number;
  /** Larger than the largest gap that chance gives in 95 of 100 allotments. */
  readonly standsOut: boolean;
}

export interface GapsByChance {
  readonly n: Readonly<Record<Rolle, number>>;
  /** One for each need, in their order. */
  readonly gaps: readonly Gap[];
  /** How many allotments of the roles were tried, the real one among them. */
  readonly allotments: number;
  /** True where these are all there are; else they are a sample by the seed. */
  readonly isExact: boolean;
  /** The largest gap that chance gives in 95 of 100 allotments, over all needs together: a gap has to exceed it. */
  readonly limit: number;
  /** For «tilfældet alene giver i snit `byChance` behov med en forskel på mindst `least`; her er der `found`». */
  readonly least: number;
  readonly byChance: number;
  readonly found: number;
}

/**
 * Which differences between the roles stand out against what chance alone gives for so many needs? Undefined where a role has
 * no interview. No p-values: a sentence can be made of every number.
 *
 * The roles are allotted anew to the interviews, as many of each as there are, each interview keeping its needs; so needs
 * that go together stay together. Each allotment gives its largest gap over all needs. A need stands out if its real gap is
 * larger than 95 % of those (max statistic: Westfall & Young 1993, Resampling-Based Multiple Testing): if roles made no
 * difference, at most 5 sets in 100 would have any need stand out. Where there are no more allotments than may be tried
 * (6 of 12: 924), all are; else a sample by the seed, with the real one (Phipson & Smyth 2010, SAGMB 9:39).
 *
 * With n and m interviews a gap is the difference of shares times the smaller number: |k/n - l/m| min(n, m) =
 * |k m - l n| / max(n, m). The whole number k m - l n is what the code calls a size and compares, so rounding decides nothing.
 */
export function gapsByChance(matrix: MentionMatrix, options: ChanceOptions = {}): GapsByChance | undefined {
  const { myndighed, udfoerer } = mentionsPerRolle(matrix);
  const n = { myndighed: myndighed.n, udfoerer: udfoerer.n };
  if (n.myndighed === 0 || n.udfoerer === 0) return undefined;
  const least = options.least ?? Math.ceil(Math.min(n.myndighed, n.udfoerer) / 2);
  const scale = Math.max(n.myndighed, n.udfoerer);
  const { allotments, isExact } = allot(matrix, n.myndighed, options);
  const mentions = interviewsOfNeeds(matrix);
  const tried = allotments.map((allotment) => outcomeOf(sizesOf(mentions, allotment, n.myndighed), least * scale));
  const limit = highOf(tried.map(({ largest }) => largest));
  const sizes = matrix.behov.map((_, b) => sizeOf(myndighed.k[b]!, udfoerer.k[b]!, n.myndighed, n.udfoerer));
  const gaps = matrix.behov.map((behov, b) => ({
    behov,
    k: { myndighed: myndighed.k[b]!, udfoerer: udfoerer.k[b]! },
    gap: sizes[b]! / scale,
    standsOut: Math.abs(sizes[b]!) > limit,
  }));
  return {
    n,
    gaps,
    allotments: tried.length,
    isExact,
    limit: limit / scale,
    least,
    byChance: mean(tried, ({ needs }) => needs) ?? 0,
    found: outcomeOf(sizes, least * scale).needs,
  };
}

/** The allotments to try. */
function allot(
  { rows }: MentionMatrix,
  n: number,
  { permutations, seed = 1 }: ChanceOptions,
): { allotments: readonly Allotment[]; isExact: boolean } {
  const isExact = countAllotments(rows.length, n) <= (permutations ?? ALL);
  if (isExact) return { allotments: everyAllotment(rows.length, n), isExact };
  const real = rows.map(({ interview }) => (interview.rolle === 'myndighed' ? 1 : 0));
  return { allotments: [real, ...randomAllotments(real, (permutations ?? SAMPLE) - 1, seed)], isExact };
}

/** For each need the numbers of the interviews that mention it. */
function interviewsOfNeeds({ behov, rows }: MentionMatrix): number[][] {
  return behov.map((_, b) => range(rows.length).filter((i) => rows[i]!.segments[b]! > 0));
}

/** k m - l n of each need, where an allotment gives n interviews to the first role and the other m to the second. */
function sizesOf(mentions: readonly (readonly number[])[], allotment: Allotment, n: number): number[] {
  return mentions.map((own) => {
    const k = countGiven(own, allotment);
    return sizeOf(k, own.length - k, n, allotment.length - n);
  });
}

function sizeOf(k: number, l: number, n: number, m: number): number {
  return k * m - l * n;
}

/** Plain additions, since a large set asks for millions. */
function countGiven(interviews: readonly number[], allotment: Allotment): number {
  let count = 0;
  for (const i of interviews) count += allotment[i]!;
  return count;
}

/** The largest gap of one allotment, and how many needs have at least the gap asked for. */
function outcomeOf(sizes: readonly number[], least: number): { largest: number; needs: number } {
  const gaps = sizes.map(Math.abs);
  return { largest: max(gaps) ?? 0, needs: gaps.filter((gap) => gap >= least).length };
}

/** The smallest value that at least 95 % of all do not exceed. Never of none. */
function highOf(values: readonly number[]): number {
  return values.toSorted(ascending)[Math.ceil((values.length * 95) / 100) - 1]!;
}
