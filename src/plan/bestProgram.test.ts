import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestProgram } from './bestProgram.ts';
import { everyProgram, programOf } from './everyProgram.ts';
import { type Candidate, GOALS, type Question } from './rank.ts';
import { CELLS, bruteForce, question, randomQuestion, scoreOf, smallQuestion } from '../testing/planQuestions.ts';

const candidate = (id: string, days: number, direct: number[], partial: number[] = []): Candidate => ({
  id,
  days,
  groups: [0],
  direct,
  partial,
});
const idsOf = (candidates: readonly Candidate[], budget: number, more: Partial<Question> = {}) =>
  bestProgram(question(candidates, { goal: 'direkte', ...more }), budget).ids;

test('bestProgram(question, budget) finds what trying every selection finds, with the same ids', () => {
  const sameAsBruteForce = fc.property(smallQuestion, fc.nat(30), (asked, budget) => {
    const [first] = bruteForce(asked, budget);
    expect(bestProgram(asked, budget).ids).toEqual(
      first ?? asked.candidates.filter((c) => c.isLocked).map((c) => c.id),
    );
  });
  fc.assert(sameAsBruteForce, { numRuns: 1500 });
});

test('bestProgram(question, budget) is empty without candidates, days or anything to meet', () => {
  const one = [candidate('a', 1, [0])];
  expect(idsOf([], 10)).toEqual([]);
  for (const budget of [0, -3, NaN]) expect(idsOf(one, budget)).toEqual([]);
  expect(idsOf([candidate('a', 4, [0])], 3)).toEqual([]);
  expect(idsOf([candidate('a', 1, [])], 3)).toEqual([]);
});

test('bestProgram(question, Infinity) takes all that adds something', () => {
  const all = [candidate('a', 1000, [0]), candidate('b', 70_000, [1]), candidate('c', 5, [], [0, 1])];
  expect(idsOf(all, Infinity)).toEqual(['a', 'b']);
  expect(idsOf(all, 70_999.5)).toEqual(['a', 'c']);
});

test('bestProgram(question, budget) prefers the earlier of two equal candidates', () => {
  expect(idsOf([candidate('b', 2, [0], [1]), candidate('a', 2, [0], [1])], 9)).toEqual(['b']);
  expect(idsOf([candidate('a', 3, [0]), candidate('b', 2, [0])], 9)).toEqual(['b']);
});

test('bestProgram(question, budget) weighs one direct cell against many covered partly as the goal says', () => {
  const both = [candidate('direct', 5, [0]), candidate('partial', 5, [], [1, 2, 3])];
  expect(idsOf(both, 5, { goal: 'direkte' })).toEqual(['direct']);
  expect(idsOf(both, 5, { goal: 'daekket' })).toEqual(['partial']);
});

test('bestProgram(question, budget) by equal shares helps the group that has least first', () => {
  const many = { ...candidate('many', 4, [0, 1, 2]), groups: [0] };
  const [first, second] = [0, 1].map((g) => ({ ...candidate(`g${g}`, 2, g === 0 ? [0] : [CELLS / 2]), groups: [g] }));
  expect(idsOf([many, first!, second!], 4, { goal: 'daekket' })).toEqual(['many']);
  expect(idsOf([many, first!, second!], 4, { goal: 'lige' })).toEqual(['g0', 'g1']);
});

test('bestProgram(question, budget) counts days once for each group where the budget is a group’s', () => {
  const [a, b] = [0, 1].map((g) => ({ ...candidate(`g${g}`, 3, g === 0 ? [0] : [CELLS / 2]), groups: [g] }));
  expect(idsOf([a!, b!], 3)).toHaveLength(1);
  expect(idsOf([a!, b!], 3, { isPerGroup: true })).toEqual(['g0', 'g1']);
  const shared = { ...candidate('both', 1, [1]), groups: [0, 1] };
  expect(idsOf([a!, b!, shared], 3, { isPerGroup: true })).toEqual(['g0', 'g1']);
});

test('bestProgram(question, budget) adds nothing to locked candidates that alone pass the budget of one group', () => {
  const locked = { ...candidate('locked', 2, [0]), isLocked: true };
  const other = { ...candidate('other', 1, [CELLS / 2]), groups: [1] };
  expect(idsOf([locked, other], 1, { isPerGroup: true })).toEqual(['locked']);
  expect(idsOf([locked, other], 2, { isPerGroup: true })).toEqual(['locked', 'other']);
});

test('bestProgram(question, budget) leaves its argument alone', () => {
  const asked = randomQuestion(3, { count: 12, cells: 40 });
  const before = structuredClone(asked);
  bestProgram(asked, 25);
  expect(asked).toEqual(before);
});

test('bestProgram(question, budget, { milliseconds, now }) stops in time and says that nothing is proven', () => {
  let time = 0;
  const asked = randomQuestion(2, { count: 40, cells: 200 });
  const { isProven, ids } = bestProgram(asked, 60, { milliseconds: 50, now: () => time++ });
  expect([isProven, time]).toEqual([false, 51]);
  const { days } = programOf(asked, ids);
  expect(days).toBeGreaterThan(0);
  expect(days).toBeLessThanOrEqual(60);
});

test.each(GOALS.filter((goal) => goal !== 'lige'))(
  'bestProgram proves its answer for 40 candidates, goal %s',
  (goal) => {
    const asked = randomQuestion(1, { count: 40, cells: 200, goal });
    const { ids, isProven } = bestProgram(asked, 25, { milliseconds: 60_000 });
    expect([isProven, programOf(asked, ids).days <= 25]).toEqual([true, true]);
  },
);

test('bestProgram(question, budget) says of 14 candidates what everyProgram says', () => {
  for (const goal of GOALS)
    for (const isPerGroup of [false, true]) {
      const asked = randomQuestion(7, { count: 14, cells: 60, goal, isPerGroup });
      const { ids } = bestProgram(asked, 20);
      const { best } = everyProgram(asked, 20);
      expect(ids, goal).toEqual(best[0]!.ids);
      expect(scoreOf(asked, ids)).toEqual(scoreOf(asked, best[0]!.ids));
    }
});
