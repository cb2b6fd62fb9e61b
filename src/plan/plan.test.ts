import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_PLAN, type PlanData, candidates, coverPlan, describePlan, parsePlan, toPlanQuery, totals } from './plan.ts';

const data: PlanData = {
  cells: [
    { behov: 'Prøve A', rolle: 'myndighed', omraade: 'voksne' },
    { behov: 'Prøve B', rolle: 'myndighed', omraade: 'voksne' },
    { behov: 'Prøve A', rolle: 'udfoerer', omraade: 'boern-og-unge' },
  ],
  forslag: [
    {
      id: 'dag-1',
      titel: 'Dag',
      format: 'Temadag',
      dage: [1, 2],
      timer: null,
      links: [{ cell: 0, direct: true }],
    },
    {
      id: 'forloeb-1',
      titel: 'Forløb',
      format: 'Forløb',
      dage: [4, 10],
      timer: [20, 40],
      links: [
        { cell: 0, direct: false },
        { cell: 2, direct: true },
      ],
    },
  ],
};

test('coverPlan(data, plan) says how each need is covered in the chosen groups', () => {
  expect(coverPlan(data, { ...NO_PLAN, valgt: ['dag-1', 'forloeb-1'] })).toEqual(['direkte', 'hul', 'direkte']);
  expect(coverPlan(data, { ...NO_PLAN, valgt: ['forloeb-1'], rolle: 'myndighed' })).toEqual([
    'delvis',
    'hul',
    undefined,
  ]);
});

test('coverPlan(data, plan) passes over groups outside the chosen area', () => {
  const plan = { ...NO_PLAN, valgt: ['dag-1', 'forloeb-1'], omraade: 'boern-og-unge' };
  expect(coverPlan(data, plan)).toEqual([undefined, undefined, 'direkte']);
});

test('describePlan(plan) says whom the plan is for and how its budget counts', () => {
  expect(describePlan(NO_PLAN, 'begge roller', 'begge områder')).toBe(
    'Planlagt for begge roller på begge områder. Beregnet ud fra korteste varighed.',
  );
  expect(describePlan({ ...NO_PLAN, omraade: 'boern-og-unge', regn: 'hoejst' }, 'udfører', 'børn og unge')).toBe(
    'Planlagt for udfører på området børn og unge. Beregnet ud fra længste varighed.',
  );
});

test('totals(data, plan) adds ranges and multiplies by participants', () => {
  expect(totals(data, { ...NO_PLAN, valgt: ['dag-1', 'forloeb-1'], deltagere: 20 })).toEqual({
    dage: [5, 12],
    timer: [20, 40],
    withoutHours: 1,
    persondage: [100, 240],
  });
});

test('candidates(data, plan) counts fewest or most days, for the chosen role', () => {
  expect(candidates(data, { ...NO_PLAN, rolle: 'udfoerer', regn: 'hoejst' })).toEqual([
    { id: 'dag-1', days: 2, direct: [], partial: [] },
    { id: 'forloeb-1', days: 10, direct: [2], partial: [] },
  ]);
});

test('parsePlan(query) passes over unknown, repeated, huge and hostile values', () => {
  const hostile = '?rolle=<b>&omraade=maane&dage=-1&deltagere=1000000000&regn=x&valgt=nej.__proto__';
  expect(parsePlan(hostile, data)).toEqual(NO_PLAN);
  expect(parsePlan('?dage=0&dage=5', data).dage).toBe(10);
  expect(parsePlan('?dage=1e9', data).dage).toBe(10);
  expect(parsePlan('?dage=7&deltagere=12', data)).toMatchObject({ dage: 7, deltagere: 12 });
});

test('parsePlan(toPlanQuery(plan)) gives the plan back', () => {
  const plan = fc.record({
    rolle: fc.constantFrom('', 'myndighed', 'udfoerer'),
    omraade: fc.constantFrom('', 'voksne', 'boern-og-unge'),
    dage: fc.integer({ min: 1, max: 1000 }),
    deltagere: fc.integer({ min: 1, max: 100_000 }),
    regn: fc.constantFrom('mindst' as const, 'hoejst' as const),
    valgt: fc.subarray(['dag-1', 'forloeb-1']),
  });
  fc.assert(
    fc.property(plan, (p) => {
      expect(parsePlan(toPlanQuery(p), data)).toEqual(p);
    }),
  );
});
