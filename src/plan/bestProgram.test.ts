import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestProgram, type Candidate, type Program } from './bestProgram.ts';

const EMPTY: Program = { ids: [], direct: 0, partial: 0, days: 0, isProven: true };
const candidate = (id: string, days: number, direct: number[], partial: number[] = []): Candidate => ({
  id,
  days,
  direct,
  partial,
});

function programOf(chosen: readonly Candidate[]): Program {
  const direct = new Set(chosen.flatMap((c) => c.direct));
  const met = new Set(chosen.flatMap((c) => [...c.direct, ...c.partial]));
  const days = chosen.reduce((sum, c) => sum + c.days, 0);
  return { ids: chosen.map((c) => c.id), direct: direct.size, partial: met.size - direct.size, days, isProven: true };
}

const gainOf = (a: Program, b: Program) => a.direct - b.direct || a.partial - b.partial || b.days - a.days;

/** Every selection, the one with the earlier candidate first, so that of equals the first stays. */
function selectionsOf(candidates: readonly Candidate[]): Candidate[][] {
  const [first, ...others] = candidates;
  if (!first) return [[]];
  const rest = selectionsOf(others);
  return [...rest.map((selection) => [first, ...selection]), ...rest];
}

function bruteForce(candidates: readonly Candidate[], budget: number): Program {
  const programs = selectionsOf(candidates).map(programOf);
  return programs.filter((p) => p.days <= budget).reduce((best, p) => (gainOf(p, best) > 0 ? p : best));
}

/** Mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function randomCandidates(seed: number, count: number, pairs: number): Candidate[] {
  const random = randomOf(seed);
  const some = (least: number, most: number) =>
    Array.from({ length: least + random(most - least + 1) }, () => random(pairs));
  return Array.from({ length: count }, (_, i) => candidate(`c${i}`, 1 + random(10), some(3, 15), some(5, 25)));
}

function greedy(candidates: readonly Candidate[], budget: number): Program {
  const add = (chosen: readonly Candidate[]): Program => {
    const now = programOf(chosen);
    const longer = candidates.map((c) => [...chosen, c]).filter((next) => programOf(next).days <= budget);
    const best = longer.reduce((a, b) => (gainOf(programOf(b), programOf(a)) > 0 ? b : a), [...chosen]);
    return best.length > chosen.length ? add(best) : now;
  };
  return add([]);
}

const pairs = fc.uniqueArray(fc.nat(11), { maxLength: 8 });
const days = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 }));
const smallCase = fc.array(fc.record({ days, direct: pairs, partial: pairs }), { maxLength: 9 });

test('bestProgram(candidates, budget) finds what trying every selection finds, with the same ids', () => {
  const sameAsBruteForce = fc.property(smallCase, fc.nat(30), (list, budget) => {
    const candidates = list.map((c, i) => ({ id: `c${i}`, ...c }));
    expect(bestProgram(candidates, budget)).toEqual(bruteForce(candidates, budget));
  });
  fc.assert(sameAsBruteForce, { numRuns: 1000 });
});

test('bestProgram(candidates, budget) is empty without candidates, days or anything to meet', () => {
  const one = [candidate('a', 1, [0])];
  expect(bestProgram([], 10)).toEqual(EMPTY);
  expect(bestProgram(one, 0)).toEqual(EMPTY);
  expect(bestProgram(one, -3)).toEqual(EMPTY);
  expect(bestProgram(one, NaN)).toEqual(EMPTY);
  expect(bestProgram([candidate('a', 4, [0])], 3)).toEqual(EMPTY);
  expect(bestProgram([candidate('a', 1, [])], 3)).toEqual(EMPTY);
});

test('bestProgram(candidates, Infinity) takes all that adds something', () => {
  const all = [candidate('a', 1000, [0]), candidate('b', 70_000, [1]), candidate('c', 5, [], [0, 1])];
  expect(bestProgram(all, Infinity)).toEqual({ ids: ['a', 'b'], direct: 2, partial: 0, days: 71_000, isProven: true });
  expect(bestProgram(all, 1e9)).toEqual({ ids: ['a', 'b'], direct: 2, partial: 0, days: 71_000, isProven: true });
  expect(bestProgram(all, 70_999.5)).toEqual({ ids: ['a', 'c'], direct: 1, partial: 1, days: 1005, isProven: true });
});

test('bestProgram(candidates, budget) prefers the earlier of two equal candidates', () => {
  expect(bestProgram([candidate('b', 2, [0], [1]), candidate('a', 2, [0], [1])], 9).ids).toEqual(['b']);
  expect(bestProgram([candidate('a', 3, [0]), candidate('b', 2, [0])], 9).ids).toEqual(['b']);
});

test('bestProgram(candidates, budget) puts one pair met directly before many met partly', () => {
  const direct = candidate('direct', 5, [0]);
  const partial = candidate('partial', 1, [], [1, 2, 3, 4, 5, 6, 7, 8]);
  expect(bestProgram([partial, direct], 5)).toEqual({
    ids: ['direct'],
    direct: 1,
    partial: 0,
    days: 5,
    isProven: true,
  });
});

test('bestProgram(candidates, budget) counts a pair once, as direct', () => {
  const both = [candidate('a', 1, [0], [0, 1]), candidate('b', 1, [2, 2], [0, 3])];
  expect(bestProgram(both, 2)).toEqual({ ids: ['a', 'b'], direct: 2, partial: 2, days: 2, isProven: true });
});

test('bestProgram(candidates, budget) leaves its argument alone', () => {
  const candidates = randomCandidates(3, 12, 40);
  const before = structuredClone(candidates);
  bestProgram(candidates, 25);
  expect(candidates).toEqual(before);
});

test('bestProgram(candidates, budget, { milliseconds, now }) stops in time and says that nothing is proven', () => {
  let time = 0;
  const { isProven, days } = bestProgram(randomCandidates(2, 40, 200), 60, { milliseconds: 50, now: () => time++ });
  expect([isProven, time]).toEqual([false, 51]);
  expect(days).toBeGreaterThan(0);
  expect(days).toBeLessThanOrEqual(60);
});

test('bestProgram(candidates, budget) proves its answer for 40 candidates on 200 pairs', () => {
  const candidates = randomCandidates(1, 40, 200);
  expect(bestProgram(candidates, 50, { milliseconds: 60_000 }).isProven).toBe(true);
});

test('bestProgram(candidates, budget) solves 40 candidates on 400 pairs at least as well as greedy', () => {
  const candidates = randomCandidates(1, 40, 400);
  const best = bestProgram(candidates, 40);
  expect(programOf(candidates.filter((c) => best.ids.includes(c.id)))).toEqual(best);
  expect(best.days).toBeLessThanOrEqual(40);
  expect(gainOf(best, greedy(candidates, 40))).toBeGreaterThanOrEqual(0);
});
