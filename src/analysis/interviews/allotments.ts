import { shuffler } from 'd3';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** For each interview by number: 1 where it is given to the first of two roles, 0 where to the second. */
export type Allotment = readonly (0 | 1)[];

/** In how many ways k of n can be chosen; Infinity where that is more than a number holds. Exact up to 2^53. */
export function countAllotments(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= k; i++) count = (count * (n - k + i)) / i;
  return count;
}

/** Every way to give k of n interviews to the first role, each once. */
export function everyAllotment(n: number, k: number): Allotment[] {
  if (k < 0 || k > n) return [];
  if (n === 0) return [[]];
  return [
    ...everyAllotment(n - 1, k - 1).map((rest) => [...rest, 1] as const),
    ...everyAllotment(n - 1, k).map((rest) => [...rest, 0] as const),
  ];
}

/** The allotment shuffled anew `count` times, each way as likely; the same for the same seed. */
export function randomAllotments(allotment: Allotment, count: number, seed: number): Allotment[] {
  const generator = xoroshiro128plus(seed);
  const shuffle = shuffler(() => uniformFloat64(generator));
  return Array.from({ length: count }, () => shuffle([...allotment]));
}
