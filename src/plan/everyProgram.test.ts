import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyProgram, programOf } from './everyProgram.ts';
import type { Candidate } from './rank.ts';
import { bruteForce, question, randomQuestion, scoreOf, smallQuestion } from '../testing/planQuestions.ts';

const candidate = (id: string, days: number, direct: number[]): Candidate => ({
  id,
  days,
  groups: [0],
  direct,
  partial: [],
});

test('everyProgram(question, budget) finds each of the best, in the order of the candidates, and what they cover', () => {
  const sameAsBruteForce = fc.property(smallQuestion, fc.nat(30), (asked, budget) => {
    const { best, ties } = everyProgram(asked, budget);
    const all = bruteForce(asked, budget);
    expect(ties).toBe(all.length);
    expect(best.map(({ ids }) => ids)).toEqual(all.slice(0, 50));
    for (const program of best) {
      const { direct, met, days, cost } = scoreOf(asked, program.ids);
      expect(program).toMatchObject({ direct, met, days, cost });
      expect(programOf(asked, program.ids)).toEqual({ ids: program.ids, direct, met, days, cost });
    }
  });
  fc.assert(sameAsBruteForce, { numRuns: 1000 });
});

test('everyProgram(question).curve holds the optimum at every budget', () => {
  const sameAtEach = fc.property(smallQuestion, (asked) => {
    const { curve } = everyProgram(asked, 0);
    for (let budget = 0; budget <= 40; budget++) {
      const at = curve.filter(({ cost }) => cost <= budget).at(-1);
      const [best] = bruteForce(asked, budget);
      expect(at && scoreOf(asked, at.ids).score).toEqual(best && scoreOf(asked, best).score);
      expect(at?.days).toBe(best && scoreOf(asked, best).days);
    }
  });
  fc.assert(sameAtEach, { numRuns: 40 });
});

test('everyProgram(question, budget) counts all that tie and keeps the first 50', () => {
  const alike = Array.from({ length: 9 }, (_, i) => candidate(`c${i}`, 1, [i]));
  const { best, ties } = everyProgram(question(alike), 4);
  expect([best.length, ties]).toEqual([50, 126]);
  expect(best[0]?.ids).toEqual(['c0', 'c1', 'c2', 'c3']);
});

test('everyProgram(question, budget) has nothing within a budget that the locked pass, and the empty programme within 0', () => {
  expect(everyProgram(question([{ ...candidate('a', 5, [0]), isLocked: true }]), 4).best).toEqual([]);
  expect(everyProgram(question([candidate('a', 5, [0])]), 0).best).toEqual([
    { ids: [], cost: 0, days: 0, met: 0, direct: 0, rank: [0, 0] },
  ]);
});

test('everyProgram(question, budget) tries 65,536 selections in good time', () => {
  const start = performance.now();
  everyProgram(randomQuestion(5, { count: 16, cells: 104 }), 20);
  expect(performance.now() - start).toBeLessThan(2000);
});
