import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS, type Plan, kvartalNavn, kvartaler, noPlan, parsePlan, toPlanQuery } from './plan.ts';
import { GOALS } from './rank.ts';
import { data } from '../testing/planData.ts';

const usual = noPlan(data);
const planOf = (query: string) => parsePlan(query, data).plan;

test('parsePlan(query) passes over unknown, repeated, huge, negative and hostile values', () => {
  const hostile =
    '?grupper=<b>&dage=-1&pr=x&maal=y&regn=z&med=nej.__proto__&nr=0&deltagere=-1.x&hold=0&pris=1e9&prispr=q&start=T9_2027-1.T1_1999-1_x';
  expect(parsePlan(hostile, data)).toEqual({
    plan: usual,
    notes: ['Adressen nævner en gruppe, der ikke findes; den er sprunget over.'],
  });
  expect(planOf('?dage=0&dage=5').dage).toBe(20);
  expect(planOf('?dage=1001').dage).toBe(20);
  expect(planOf('?dage=7&deltagere=12.&hold=24')).toMatchObject({ dage: 7, deltagere: [12, undefined], hold: 24 });
  expect(planOf(`?navn=${'æ'.repeat(400)}`).navn).toHaveLength(300);
});

test('parsePlan(query) keeps the groups that it knows, and says that it passed over others', () => {
  expect(parsePlan('?grupper=ukendt.myndighed-voksne', data)).toMatchObject({
    plan: { grupper: ['myndighed-voksne'] },
    notes: [expect.stringContaining('der ikke findes')],
  });
});

test('parsePlan(query) maps the role, the area and the whole programme of an older address', () => {
  expect(planOf('?rolle=udfoerer').grupper).toEqual(['udfoerer-boern-og-unge']);
  expect(planOf('?omraade=voksne&dage=4').grupper).toEqual(['myndighed-voksne']);
  expect(planOf('?rolle=x&omraade=').grupper).toEqual(usual.grupper);
  expect(planOf('?valgt=K1&deltagere=20&regn=hoejst')).toMatchObject({
    med: ['K1'],
    uden: ['T1', 'T2'],
    regn: 'hoejst',
  });
  expect(toPlanQuery(planOf('?valgt=K1'), data)).toBe('?valgt=K1');
});

test('parsePlan(query) lets a proposal go that is locked both in and out, and says so', () => {
  const { plan, notes } = parsePlan('?med=T1.K1&uden=T1', data);
  expect([plan.med, plan.uden]).toEqual([['K1'], []]);
  expect(notes).toEqual(['Adressen låser T1 både med og ude; her er det frit.']);
});

test('parsePlan(toPlanQuery(plan)) gives the plan back', () => {
  const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const start = fc
    .record({ kvartal: fc.constantFrom('', ...kvartaler(data)), nr: fc.nat(LIMITS.nr) })
    .filter(({ kvartal, nr }) => kvartal !== '' || nr > 0);
  const lock = fc.constantFrom('med', 'uden', '');
  const plan = fc.record({
    grupper: fc.subarray([...usual.grupper], { minLength: 1 }),
    dage: fc.integer({ min: 1, max: LIMITS.dage }),
    pr: fc.constantFrom('alt' as const, 'gruppe' as const),
    maal: fc.constantFrom(...GOALS),
    regn: fc.constantFrom('mindst' as const, 'hoejst' as const),
    locks: fc.tuple(lock, lock, lock),
    nr: fc.integer({ min: 1, max: LIMITS.nr }),
    navn: fc
      .string({ maxLength: LIMITS.navn, unit: 'grapheme' })
      .filter((s) => s.length <= LIMITS.navn && s.isWellFormed()),
    deltagere: fc.tuple(often(fc.nat(LIMITS.deltagere)), often(fc.nat(LIMITS.deltagere))),
    hold: often(fc.integer({ min: 1, max: LIMITS.hold })),
    pris: often(fc.nat(LIMITS.pris)),
    prisTil: often(fc.nat(LIMITS.pris)),
    prisPr: fc.constantFrom('deltager' as const, 'hold' as const, 'holddag' as const),
    start: fc.dictionary(fc.constantFrom('T1', 'K1'), start, { noNullPrototype: true }),
  });
  const roundTrip = fc.property(plan, ({ locks, ...rest }) => {
    const locked = (name: string) => data.forslag.map(({ id }) => id).filter((_, i) => locks[i] === name);
    const one: Plan = { ...rest, med: locked('med'), uden: locked('uden') };
    expect(parsePlan(toPlanQuery(one, data), data)).toEqual({ plan: one, notes: [] });
  });
  fc.assert(roundTrip);
});

test('kvartaler(data) are twenty, from the first year, each with a name', () => {
  const all = kvartaler(data);
  expect([all.length, all[0], all[5]]).toEqual([20, '2027-1', '2028-2']);
  expect(kvartalNavn('2028-2')).toBe('2. kvartal 2028');
});
