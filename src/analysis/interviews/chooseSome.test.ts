import { expect, test } from 'vitest';
import { countChoices, everyChoice, randomChoices } from './chooseSome.ts';
import { seededRandom } from './seededRandom.ts';

const listOf = (choices: Iterable<Uint32Array>) => Array.from(choices, (chosen) => [...chosen]);

test('countChoices(n, k) is the binomial coefficient', () => {
  expect(countChoices(12, 6)).toBe(924);
  expect(countChoices(12, 3)).toBe(220);
  expect(countChoices(50, 25)).toBe(126410606437752);
  expect(countChoices(5, 0)).toBe(1);
  expect(countChoices(5, 6)).toBe(0);
  expect(countChoices(12_000, 6_000)).toBe(Infinity);
});

test('everyChoice(n, k) gives each way once, in alphabetical order', () => {
  expect(listOf(everyChoice(4, 2))).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(listOf(everyChoice(3, 3))).toEqual([[0, 1, 2]]);
  expect(listOf(everyChoice(3, 0))).toEqual([[]]);
});

test('everyChoice(12, 6) gives 924 different ways', () => {
  const all = listOf(everyChoice(12, 6)).map(String);
  expect(all).toHaveLength(924);
  expect(new Set(all).size).toBe(924);
});

test('randomChoices(n, k, count, random) gives k different ones each time', () => {
  const all = listOf(randomChoices(9, 4, 200, seededRandom(1)));
  expect(all).toHaveLength(200);
  expect(new Set(all.map((chosen) => new Set(chosen).size))).toEqual(new Set([4]));
  expect(all.flat().every((i) => i >= 0 && i < 9)).toBe(true);
});

test('randomChoices(n, k, count, random) makes each way about as likely', () => {
  const counts = new Map<string, number>();
  for (const chosen of listOf(randomChoices(4, 2, 60_000, seededRandom(3)))) {
    const key = String(chosen.toSorted());
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  expect(Math.min(...counts.values())).toBeGreaterThan(9_700);
  expect(Math.max(...counts.values())).toBeLessThan(10_300);
});
