import { range, shuffler } from 'd3';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Interviews by their numbers, of which so many have the first of two roles; roles change places only within it. */
export interface Stratum {
  readonly interviews: readonly number[];
  readonly first: number;
}

/** The interviews that have the first role, by their numbers. */
export type Allotment = readonly number[];

/** In how many ways the first role can be allotted; Infinity where that is more than a number holds. Exact up to 2^53. */
export function countAllotments(strata: readonly Stratum[]): number {
  return strata.reduce((ways, { interviews, first }) => ways * binomial(interviews.length, first), 1);
}

function binomial(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) count = (count * (n - i + 1)) / i;
  return count;
}

/** Every way to allot the first role, once. */
export function* everyAllotment([stratum, ...others]: readonly Stratum[]): Generator<Allotment> {
  if (stratum === undefined) return yield [];
  const { interviews, first } = stratum;
  for (const rest of everyAllotment(others))
    for (const places of everyChoice(interviews.length, first)) yield [...places.map((i) => interviews[i]!), ...rest];
}

/** Every way to choose k of n, as places in rising order: the last that can move on does, and those after it follow. */
function* everyChoice(n: number, k: number): Generator<readonly number[]> {
  for (let chosen = range(k); ;) {
    yield chosen;
    const last = chosen.findLastIndex((place, i) => place < n - k + i);
    if (last < 0) return;
    chosen = [...chosen.slice(0, last), ...range(chosen[last]! + 1, chosen[last]! + 1 + k - last)];
  }
}

/** So many allotments, each way as likely; the same for the same seed. */
export function* randomAllotments(strata: readonly Stratum[], count: number, seed: number): Generator<Allotment> {
  const generator = xoroshiro128plus(seed);
  const shuffle = shuffler(() => uniformFloat64(generator));
  for (let i = 0; i < count; i++)
    yield strata.flatMap(({ interviews, first }) => shuffle([...interviews]).slice(0, first));
}
