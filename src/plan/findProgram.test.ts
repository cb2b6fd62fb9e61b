import { expect, test } from 'vitest';
import { findProgram, questionOf } from './findProgram.ts';
import { type PlanData, noPlan } from './plan.ts';
import { coverPlan, groupTotals, lossOf } from './program.ts';
import { data } from '../testing/planData.ts';
import { describeOwn, describePlan, gainOrd, headline, lead, lockNote, lossOrd, proof } from './words.ts';

const usual = noPlan(data);
const idsOf = (more: Partial<typeof usual>) => findProgram(data, { ...usual, ...more }).best[0]!.ids;

/** As many proposals as a planner may meet, each for a need of its own. */
const many = (count: number): PlanData => ({
  ...data,
  cells: Array.from({ length: count }, (_, i) => ({ behov: `Behov ${i}`, gruppe: i % 2 })),
  forslag: Array.from({ length: count }, (_, i) => ({
    ...data.forslag[0]!,
    id: `f-${i}`,
    grupper: [i % 2],
    links: [{ cell: i, direct: true }],
  })),
});

test('findProgram(data, plan) takes what covers most within the days, for the chosen groups', () => {
  expect(idsOf({})).toEqual(['T1', 'K1']);
  expect(idsOf({ dage: 1 })).toEqual(['T1']);
  expect(idsOf({ dage: 4, grupper: ['udfoerer-boern-og-unge'] })).toEqual(['K1']);
  expect(idsOf({ dage: 4, regn: 'hoejst' })).toEqual(['T1']);
  expect(idsOf({ dage: 4, pr: 'gruppe' })).toEqual(['K1']);
});

test('findProgram(data, plan) follows the locks, and raises the days to what they take', () => {
  expect(idsOf({ uden: ['T1'] })).toEqual(['K1']);
  expect(idsOf({ med: ['T2'], uden: ['K1', 'T1'] })).toEqual(['T2']);
  const plan = { ...usual, dage: 2, med: ['K1'] };
  const answer = findProgram(data, plan);
  expect([answer.budget, answer.best[0]!.ids]).toEqual([4, ['K1']]);
  expect(lockNote(plan, answer)).toEqual([
    'De låste forslag tager 4\u00A0dage, men I har sat 2; det nærmeste, der går, er 4\u00A0dage, som er vist her.',
  ]);
  // The curve shows what the locks cost.
  expect(answer.curve.map(({ cost, met }) => [cost, met])).toEqual([
    [0, 0],
    [1, 1],
    [4, 2],
    [5, 2],
  ]);
  expect(lockNote(usual, findProgram(data, usual))).toEqual([]);
});

test('findProgram(data, plan) searches among 400 proposals, says whether it is proven, and draws no curve', () => {
  let time = 0;
  const answer = findProgram(many(400), { ...usual, dage: 5 }, { milliseconds: 30, now: () => time++ });
  expect(answer).toMatchObject({ isWhole: false, curve: [], ties: 1 });
  expect(answer.best[0]).toMatchObject({ days: 5, met: 5 });
  expect(findProgram(many(16), usual).isWhole).toBe(true);
  expect(findProgram(many(17), usual).isWhole).toBe(false);
});

test('questionOf(data, plan) leaves out what adds nothing to the chosen groups', () => {
  const { candidates, sizes } = questionOf(data, { ...usual, grupper: ['udfoerer-boern-og-unge'] });
  expect(candidates).toEqual([{ id: 'K1', days: 4, groups: [0], direct: [2], partial: [], isLocked: false }]);
  expect(sizes).toEqual([1]);
});

test('coverPlan(data, plan, ids) says how each need is covered in the chosen groups', () => {
  expect(coverPlan(data, usual, ['T1', 'K1'])).toEqual(['direkte', 'hul', 'direkte']);
  expect(coverPlan(data, { ...usual, grupper: ['myndighed-voksne'] }, ['K1'])).toEqual(['delvis', 'hul', undefined]);
});

test('lossOf(question, program, id) counts what nothing covers then, and what is covered partly only', () => {
  const question = questionOf(data, usual);
  expect(lossOf(question, { ids: ['T1', 'K1'] }, 'T1')).toEqual({ met: 0, weakened: 1 });
  expect(lossOf(question, { ids: ['T1', 'K1'] }, 'K1')).toEqual({ met: 1, weakened: 0 });
  expect([
    lossOrd({ met: 0, weakened: 1 }),
    lossOrd({ met: 2, weakened: 1 }),
    lossOrd({ met: 0, weakened: 0 }),
  ]).toEqual([
    'uden det: 1\u00A0behov kun delvist',
    'uden det: 2\u00A0behov færre, 1 kun delvist',
    'uden det: samme dækning',
  ]);
  expect(gainOrd({ met: 3, weakened: 0 })).toBe('med det: 3\u00A0behov mere');
});

test('groupTotals(data, plan, ids) counts a proposal once in each group it is for, and participants where they are told', () => {
  expect(groupTotals(data, { ...usual, deltagere: [20, undefined] }, ['T1', 'K1'])).toEqual([
    { gruppe: 0, dage: [5, 12], timer: [20, 40], withoutHours: 1, deltagerdage: [100, 240] },
    { gruppe: 1, dage: [4, 10], timer: [20, 40], withoutHours: 0, deltagerdage: undefined },
  ]);
});

test('words say what the programme covers, costs and how sure that is', () => {
  const answer = findProgram(data, usual);
  const [best] = answer.best;
  expect(headline(data, usual, answer, best!)).toBe('2\u00A0forslag dækker 2 af 3\u00A0behov i de to grupper');
  expect(lead(data, usual, answer, best!)).toBe(
    '2 dækkes direkte, 0 delvist og 1 ikke. Programmet tager 5\u00A0dage i alt, regnet med korteste varighed; I har sat 20. Fra korteste til længste varighed er det 5-\u206012\u00A0dage i alt.',
  );
  expect(proof(answer, data.forslag, best!, best!)).toMatch(/^Det er bevist, at programmet er det bedste/);
  expect(proof({ ...answer, isProven: false }, data.forslag, best!, best!)).toContain('ikke bevist');
  const other = { ...best!, ids: ['K1', 'T2'] };
  expect(proof({ ...answer, ties: 2 }, data.forslag, best!, other)).toBe(
    'Ét andet program er lige så godt, og intet er bedre. Her er T2 i stedet for T1.',
  );
  const none = findProgram(data, { ...usual, dage: 1, uden: ['T1'] });
  expect(headline(data, usual, none, none.best[0]!)).toBe('Intet forslag kan tages med inden for 1\u00A0dag');
  expect(describePlan(data, { ...usual, grupper: ['myndighed-voksne'], pr: 'gruppe' })).toMatch(
    /^Planlagt for myndighed, voksne\. Sat til 20\u00A0dage pr\. gruppe, regnet med korteste varighed\. Flest behov dækket/,
  );
});

test('describeOwn(plan) says the size of a class and the price, and whose numbers they are', () => {
  const yours = 'Deltagere, holdstørrelse, pris, kvartal og rækkefølge er jeres tal.';
  const none = { ...noPlan(data), hold: undefined, pris: undefined, prisTil: undefined };
  expect(describeOwn(none)).toBe(yours);
  expect(describeOwn({ ...none, hold: 20, pris: 2500, prisTil: 3000, prisPr: 'deltagerdag' })).toBe(
    `Hold på 20. 2.500-\u20603.000\u00A0kr. pr. deltager pr. dag. ${yours}`,
  );
  expect(describeOwn({ ...none, prisTil: 900, prisPr: 'hold' })).toBe(`900\u00A0kr. pr. hold. ${yours}`);
});
