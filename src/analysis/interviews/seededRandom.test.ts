import { expect, test } from 'vitest';
import { seededRandom } from './seededRandom.ts';

const first = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

// Reckoned apart with BigInt, masked to 32 bits at every step.
test('seededRandom(1) gives the same numbers on every machine', () => {
  expect(first(1, 4).map((x) => x * 2 ** 32)).toEqual([2012149540, 1872316204, 1707632675, 1779833415]);
});

test('seededRandom(seed) gives other numbers for another seed', () => {
  expect(first(2, 1)).not.toEqual(first(1, 1));
  expect(first(2 ** 32, 1)).not.toEqual(first(0, 1));
});

test('seededRandom(seed) spreads evenly from 0 up to 1', () => {
  const tenths = new Uint32Array(10);
  for (const x of first(7, 100_000)) tenths[Math.floor(x * 10)]!++;
  expect(Math.min(...tenths)).toBeGreaterThan(9_700);
  expect(Math.max(...tenths)).toBeLessThan(10_300);
});
