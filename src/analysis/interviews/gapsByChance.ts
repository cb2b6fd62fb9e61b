import { ascending, range } from 'd3';
import { OMRAADER, type Omraade, type Rolle } from '../../model/rolle.ts';
import type { Behov } from '../../model/study.ts';
import { type Allotment, type Stratum, countAllotments, everyAllotment, randomAllotments } from './allotments.ts';
import type { MentionMatrix } from './mentionMatrix.ts';
import { mentionsPerRolle } from './mentionsPerGroup.ts';

export interface ChanceOptions {
  /** All allotments of the roles are tried up to this many, else a sample. */
  readonly most?: number;
  /** So many are tried where there are more, the real one among them. */
  readonly sample?: number;
  readonly seed?: number;
}

/** 20 interviews, ten of each role, take 184,756 and a quarter of a second. */
export const MOST_ALLOTMENTS = 200_000;
const SAMPLE = 2_000;

/** One need's difference between the roles. */
export interface Gap {
  readonly behov: Behov;
  /** In how many interviews of each role it is mentioned. */
  readonly k: Readonly<Record<Rolle, number>>;
  /** In interviews of the smaller role; above 0 where myndighed mentions it more. A whole number where the roles have as many. */
  readonly gap: number;
  /** Larger than the largest gap in 95 of 100 allotments. */
  readonly standsOut: boolean;
}

export interface GapsByChance {
  readonly n: Readonly<Record<Rolle, number>>;
  /** One for each need, in their order. */
  readonly gaps: readonly Gap[];
  /** In how many ways the roles can be allotted within the areas: 1 where role and area coincide and cannot be told apart. */
  readonly ways: number;
  /** How many were tried, the real one among them. */
  readonly allotments: number;
  /** True where these are all there are; else they are a sample by the seed. */
  readonly isExact: boolean;
  /** False where there are so few ways that no gap could stand out, were it as large as can be. */
  readonly canStandOut: boolean;
  /** Areas with interviews of one role only, where the roles cannot change places. */
  readonly ensidige: readonly Omraade[];
  /** The largest gap in 95 of 100 allotments, over all needs together: a gap has to exceed it. */
  readonly limit: number;
  /** Half the interviews of the smaller role, rounded up: 3 of 6. For «tilfældet alene giver i snit `byChance` behov med en forskel på mindst `least`; her er der `found`». */
  readonly least: number;
  readonly byChance: number;
  readonly found: number;
}

/**
 * Which differences between the roles stand out against what chance alone gives for so many needs? Undefined where a role has no
 * interview. No p-values: a sentence can be made of every number.
 *
 * The roles are allotted anew to the interviews of each area, as many of each as it has: with areas mixed, a difference between areas
 * would pass for one between roles. Each interview keeps its needs, so needs that go together stay together. Each allotment gives its
 * largest gap over all needs. A need stands out if its real gap is larger than 95 % of those (max statistic: Westfall & Young 1993,
 * Resampling-Based Multiple Testing): if roles made no difference, at most 5 sets in 100 would have any need stand out. Up to 200,000
 * allotments all are tried; else a sample by the seed, with the real one (Phipson & Smyth 2010, SAGMB 9:39).
 *
 * With n and m interviews a gap is the difference of shares times the smaller number: |k/n - l/m| min(n, m) =
 * |k m - l n| / max(n, m). The whole number k m - l n is what the code calls a size and compares, so rounding decides nothing.
 */
export function gapsByChance(matrix: MentionMatrix, options: ChanceOptions = {}): GapsByChance | undefined {
  const { myndighed, udfoerer } = mentionsPerRolle(matrix);
  const n = { myndighed: myndighed.n, udfoerer: udfoerer.n };
  if (n.myndighed === 0 || n.udfoerer === 0) return undefined;
  const least = Math.ceil(Math.min(n.myndighed, n.udfoerer) / 2);
  const scale = Math.max(n.myndighed, n.udfoerer);
  const strata = strataOf(matrix);
  const ways = countAllotments(strata);
  const isExact = ways <= (options.most ?? MOST_ALLOTMENTS);
  const { largest, needs } = tryAllotments(allotmentsOf(matrix, strata, isExact, options), matrix, n, least * scale);
  const limit = highOf(largest);
  const sizes = matrix.behov.map((_, b) => sizeOf(myndighed.k[b]!, udfoerer.k[b]!, n));
  const gaps = matrix.behov.map((behov, b) => ({
    behov,
    k: { myndighed: myndighed.k[b]!, udfoerer: udfoerer.k[b]! },
    gap: sizes[b]! / scale,
    standsOut: Math.abs(sizes[b]!) > limit,
  }));
  return {
    ...{ n, gaps, ways, least, isExact },
    allotments: largest.length,
    canStandOut: fewestLike(strata) * 20 <= ways,
    ensidige: strata.filter(isOneSided).map(({ omraade }) => omraade),
    limit: limit / scale,
    byChance: needs / largest.length,
    found: sizes.filter((size) => Math.abs(size) >= least * scale).length,
  };
}

interface OwnStratum extends Stratum {
  readonly omraade: Omraade;
}

/** The areas that have interviews, with those of myndighed first among their roles. */
function strataOf({ rows }: MentionMatrix): OwnStratum[] {
  const all = OMRAADER.map((omraade) => {
    const interviews = range(rows.length).filter((i) => rows[i]!.interview.omraade === omraade);
    const first = interviews.filter((i) => rows[i]!.interview.rolle === 'myndighed').length;
    return { omraade, interviews, first };
  });
  return all.filter(({ interviews }) => interviews.length > 0);
}

function isOneSided({ interviews, first }: Stratum): boolean {
  return first === 0 || first === interviews.length;
}

/** How many allotments have the largest gap there can be, where one has it: also its mirror image, where each area has as many of both roles. */
function fewestLike(strata: readonly OwnStratum[]): number {
  return strata.every(({ interviews, first }) => first * 2 === interviews.length) ? 2 : 1;
}

/** All allotments there are, or a sample with the real one. */
function allotmentsOf(
  { rows }: MentionMatrix,
  strata: readonly Stratum[],
  isExact: boolean,
  { sample = SAMPLE, seed = 1 }: ChanceOptions,
): Iterable<Allotment> {
  const real = range(rows.length).filter((i) => rows[i]!.interview.rolle === 'myndighed');
  return isExact ? everyAllotment(strata) : [real, ...randomAllotments(strata, sample - 1, seed)];
}

/** The largest size that each allotment gives, and in all of them the needs with at least the size asked for. */
function tryAllotments(
  allotments: Iterable<Allotment>,
  { behov, rows }: MentionMatrix,
  n: GapsByChance['n'],
  least: number,
): { largest: readonly number[]; needs: number } {
  const needsOf = rows.map(({ segments }) => range(behov.length).filter((b) => segments[b]! > 0));
  const all = countNeeds(range(rows.length), needsOf, behov.length);
  const largest: number[] = [];
  let needs = 0;
  for (const first of allotments) {
    const sizes = countNeeds(first, needsOf, behov.length).map((k, b) => Math.abs(sizeOf(k, all[b]! - k, n)));
    largest.push(Math.max(0, ...sizes));
    needs += sizes.filter((size) => size >= least).length;
  }
  return { largest, needs };
}

/** In how many of some interviews each need is mentioned. */
function countNeeds(interviews: Allotment, needsOf: readonly (readonly number[])[], needs: number): number[] {
  const k = new Array<number>(needs).fill(0);
  for (const i of interviews) for (const b of needsOf[i]!) k[b]! += 1;
  return k;
}

function sizeOf(k: number, l: number, { myndighed, udfoerer }: GapsByChance['n']): number {
  return k * udfoerer - l * myndighed;
}

/** The smallest value that at least 95 % of all do not exceed. Never of none. */
function highOf(values: readonly number[]): number {
  return values.toSorted(ascending)[Math.ceil((values.length * 95) / 100) - 1]!;
}
