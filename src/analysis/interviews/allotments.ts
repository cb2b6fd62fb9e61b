import { range, shuffler } from 'd3';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Interviews by their numbers, of which so many have the first of two roles; roles change places only within it. */
export interface Stratum {
  readonly interviews: readonly number[];
  readonly first: number;
}

/** Hears which interviews have the first role: one that gets it, and one that gives it back. */
export interface Listener {
  readonly give: (interview: number) => void;
  readonly take: (interview: number) => void;
}

/** In how many ways the first role can be allotted; Infinity where that is more than a number holds. Exact up to 2^53. */
export function countAllotments(strata: readonly Stratum[]): number {
  return strata.reduce((ways, { interviews, first }) => ways * binomial(interviews.length, first), 1);
}

function binomial(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) count = (count * (n - i + 1)) / i;
  return count;
}

/** Calls `visit` once for every way to allot the first role; the listener hears all that changes in between, and all is taken back. */
export function everyAllotment(strata: readonly Stratum[], listener: Listener, visit: () => void): void {
  const [stratum, ...rest] = strata;
  if (stratum === undefined) return visit();
  withFewest(stratum, listener, (fewest, { give, take }) => {
    const { interviews } = stratum;
    const choose = (from: number, left: number): void => {
      if (left === 0) return everyAllotment(rest, listener, visit);
      for (let i = from; i <= interviews.length - left; i++) {
        give(interviews[i]!);
        choose(i + 1, left - 1);
        take(interviews[i]!);
      }
    };
    choose(0, fewest);
  });
}

/** Calls `visit` for `count` allotments, each way as likely; the same for the same seed. */
export function randomAllotments(
  strata: readonly Stratum[],
  { count, seed }: { count: number; seed: number },
  listener: Listener,
  visit: () => void,
): void {
  const generator = xoroshiro128plus(seed);
  const shuffle = shuffler(() => uniformFloat64(generator));
  for (const _ of range(count)) drawFrom(strata, shuffle, listener, visit);
}

function drawFrom(
  [stratum, ...rest]: readonly Stratum[],
  shuffle: <T>(all: T[]) => T[],
  listener: Listener,
  visit: () => void,
): void {
  if (stratum === undefined) return visit();
  withFewest(stratum, listener, (fewest, { give, take }) => {
    const chosen = shuffle([...stratum.interviews]).slice(0, fewest);
    chosen.forEach(give);
    drawFrom(rest, shuffle, listener, visit);
    chosen.forEach(take);
  });
}

/** Where most of a stratum have the first role, all get it and the fewest are chosen to give it back: less to choose. */
function withFewest(
  { interviews, first }: Stratum,
  listener: Listener,
  choose: (fewest: number, listener: Listener) => void,
): void {
  if (first * 2 <= interviews.length) return choose(first, listener);
  interviews.forEach(listener.give);
  choose(interviews.length - first, { give: listener.take, take: listener.give });
  interviews.forEach(listener.take);
}
