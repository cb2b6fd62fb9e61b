import { rollup } from 'd3';
import { expect, test } from 'vitest';
import { countAllotments, everyAllotment, randomAllotments } from './allotments.ts';

test('countAllotments(n, k) is the binomial coefficient', () => {
  expect(countAllotments(12, 6)).toBe(924);
  expect(countAllotments(12, 3)).toBe(220);
  expect(countAllotments(50, 25)).toBe(126410606437752);
  expect(countAllotments(5, 0)).toBe(1);
  expect(countAllotments(5, 5)).toBe(1);
  expect(countAllotments(12_000, 6_000)).toBe(Infinity);
});

test('everyAllotment(n, k) gives each way once', () => {
  expect(
    everyAllotment(4, 2)
      .map((given) => given.join(''))
      .sort(),
  ).toEqual(['0011', '0101', '0110', '1001', '1010', '1100']);
  expect(everyAllotment(3, 3)).toEqual([[1, 1, 1]]);
  expect(everyAllotment(3, 0)).toEqual([[0, 0, 0]]);
  expect(new Set(everyAllotment(12, 6).map(String)).size).toBe(924);
});

test('randomAllotments(allotment, count, seed) makes each way about as likely', () => {
  const counts = rollup(randomAllotments([1, 1, 0, 0], 60_000, 3), (same) => same.length, String);
  expect(counts.size).toBe(6);
  expect(Math.min(...counts.values())).toBeGreaterThan(9_700);
  expect(Math.max(...counts.values())).toBeLessThan(10_300);
});

test('randomAllotments(allotment, count, seed) is the same for the same seed, and leaves the allotment', () => {
  const allotment = [1, 0, 1, 0, 0, 0, 1, 1] as const;
  expect(randomAllotments(allotment, 20, 1)).toEqual(randomAllotments(allotment, 20, 1));
  expect(randomAllotments(allotment, 20, 1)).not.toEqual(randomAllotments(allotment, 20, 2));
  expect(allotment).toEqual([1, 0, 1, 0, 0, 0, 1, 1]);
});
