import { range, rollup } from 'd3';
import { expect, test } from 'vitest';
import { type Allotment, type Stratum, countAllotments, everyAllotment, randomAllotments } from './allotments.ts';

const stratum = (n: number, first: number, from = 0): Stratum => ({ interviews: range(from, from + n), first });

/** For each allotment, the interviews with the first role as `1`. */
const visited = (n: number, all: Iterable<Allotment>) =>
  Array.from(all, (first) =>
    range(n)
      .map((i) => (first.includes(i) ? '1' : '0'))
      .join(''),
  );

const every = (n: number, ...strata: Stratum[]) => visited(n, everyAllotment(strata)).sort();

test('countAllotments(strata) is the product of the binomial coefficients', () => {
  expect(countAllotments([stratum(12, 6)])).toBe(924);
  expect(countAllotments([stratum(6, 3), stratum(6, 3)])).toBe(400);
  expect(countAllotments([stratum(50, 25)])).toBe(126410606437752);
  expect(countAllotments([stratum(5, 0), stratum(3, 3)])).toBe(1);
  expect(countAllotments([])).toBe(1);
  expect(countAllotments([stratum(12_000, 6_000)])).toBe(Infinity);
});

test('everyAllotment(strata) gives each way once', () => {
  expect(every(4, stratum(4, 2))).toEqual(['0011', '0101', '0110', '1001', '1010', '1100']);
  expect(every(4, stratum(4, 3))).toEqual(['0111', '1011', '1101', '1110']);
  expect(every(3, stratum(3, 3))).toEqual(['111']);
  expect(every(3, stratum(3, 0))).toEqual(['000']);
  expect(new Set(every(12, stratum(12, 6))).size).toBe(924);
});

test('everyAllotment(strata) keeps roles within their stratum', () => {
  expect(every(5, stratum(2, 1), stratum(3, 2, 2))).toEqual(['01011', '01101', '01110', '10011', '10101', '10110']);
});

const random = (count: number, seed: number, ...strata: Stratum[]) => visited(4, randomAllotments(strata, count, seed));

test('randomAllotments(strata) makes each way about as likely', () => {
  const counts = rollup(random(60_000, 3, stratum(4, 2)), (same) => same.length, String);
  expect(counts.size).toBe(6);
  expect(Math.min(...counts.values())).toBeGreaterThan(9_700);
  expect(Math.max(...counts.values())).toBeLessThan(10_300);
});

test('randomAllotments(strata) is the same for the same seed, and keeps roles within their stratum', () => {
  expect(random(20, 1, stratum(4, 2))).toEqual(random(20, 1, stratum(4, 2)));
  expect(random(20, 1, stratum(4, 2))).not.toEqual(random(20, 2, stratum(4, 2)));
  expect(new Set(random(100, 1, stratum(2, 1), stratum(2, 1, 2)))).toEqual(new Set(['0101', '0110', '1001', '1010']));
});
