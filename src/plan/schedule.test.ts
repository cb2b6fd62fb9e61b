import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { calendar } from './calendar.ts';
import { noPlan } from './plan.ts';
import { planCsv } from './planCsv.ts';
import { coverPlan } from './program.ts';
import { priceOfAll, schedule } from './schedule.ts';
import { data } from '../testing/planData.ts';

const usual = noPlan(data);
const now = new Date('2026-11-26T20:00:00.123Z');
const told = {
  ...usual,
  deltagere: [30, 19],
  hold: 24,
  pris: 1000,
  start: { K1: { kvartal: '2027-4', nr: 0 }, T1: { kvartal: '2027-4', nr: 1 } },
};

test('schedule(data, plan, ids) sorts by quarter, then place, then the data’s order, with what is told last', () => {
  const order = (start: typeof told.start | object) =>
    schedule(data, { ...usual, start: { ...start } }, ['T1', 'K1', 'T2']).map(({ forslag }) => forslag.id);
  expect(order({})).toEqual(['T1', 'K1', 'T2']);
  expect(order(told.start)).toEqual(['T1', 'K1', 'T2']);
  expect(order({ T2: { kvartal: '2027-2', nr: 0 }, K1: { kvartal: '', nr: 1 } })).toEqual(['T2', 'K1', 'T1']);
});

test('schedule(data, plan, ids) rounds classes up and gives the price from the least to the most', () => {
  const rows = (more: object) => schedule(data, { ...told, ...more }, ['K1']);
  expect(rows({ prisPr: 'hold' })[0]).toMatchObject({ deltagere: 49, hold: 3, pris: [3000, 3000] });
  expect(rows({ prisPr: 'holddag' })[0]!.pris).toEqual([12_000, 30_000]);
  expect(rows({ prisPr: 'deltager', prisTil: 1500 })[0]!.pris).toEqual([49_000, 73_500]);
  expect(rows({ pris: 1500, prisTil: 1000 })[0]!.pris).toEqual([49_000, 73_500]);
  expect(rows({ prisPr: 'deltagerdag' })[0]!.pris).toEqual([196_000, 490_000]);
});

test('schedule(data, plan, ids) invents nothing', () => {
  expect(schedule(data, usual, ['K1'])[0]).toMatchObject({ kvartal: '', nr: 0 });
  const { deltagere, hold, pris } = schedule(data, { ...told, deltagere: [30, undefined] }, ['K1'])[0]!;
  expect([deltagere, hold, pris]).toEqual([undefined, undefined, undefined]);
  expect(schedule(data, { ...told, hold: undefined, prisPr: 'hold' }, ['K1'])[0]!.pris).toBeUndefined();
  expect(priceOfAll(schedule(data, usual, ['K1']))).toEqual({ pris: undefined, known: 0 });
  const part = schedule(data, { ...told, deltagere: [30, undefined] }, ['T1', 'K1']);
  expect(priceOfAll(part)).toEqual({ pris: [30_000, 30_000], known: 1 });
});

test('planCsv(data, plan, rows, cover) holds the plan and the needs, with formulas defused', () => {
  const ids = ['T1', 'K1'];
  const plan = { ...told, navn: '=HYPERLINK("x")' };
  const csv = planCsv(data, plan, schedule(data, plan, ids), coverPlan(data, plan, ids));
  const { data: table } = Papa.parse<string[]>(csv);
  expect(table[0]).toEqual(['Kommune (jeres)', '\'=HYPERLINK("x")']);
  expect(table).toContainEqual(
    ['4. kvartal 2027', '', 'K1', 'Forløb, langt; "øvet"', 'Forløb', 'Myndighed, voksne; Udfører, børn og unge'].concat(
      ['4', '10', '49', '3', '49000', '49000'],
    ),
  );
  expect(table).toContainEqual(['Prøve A', 'Myndighed, voksne', 'direkte', 'T1 K1']);
  expect(table).toContainEqual(["'=Prøve B", 'Myndighed, voksne', 'ikke dækket', '']);
});

test('planCsv(data, plan, rows, cover) leaves empty what is not told', () => {
  const csv = planCsv(data, usual, schedule(data, usual, ['T1']), coverPlan(data, usual, ['T1']));
  expect(csv).toContain('\n,,T1,Dag,Temadag,"Myndighed, voksne",1,2,,,,\n'.slice(1));
  expect(csv).not.toContain('I alt');
});

const unfold = (text: string) => text.replaceAll('\r\n ', '');

test('calendar(rows) has an event a proposal as long as its quarter, over the turn of the year', () => {
  const text = calendar(schedule(data, told, ['T1', 'K1', 'T2']), { navn: 'Køge, og; co\\', now });
  expect(unfold(text).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kompetencebehov//Planlægger//DA',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Plan for Køge\\, og\\; co\\\\',
    ...['BEGIN:VEVENT', 'UID:T1-2027-4@kompetencebehov.invalid', 'DTSTAMP:20261126T200000Z'],
    ...['DTSTART;VALUE=DATE:20271001', 'DTEND;VALUE=DATE:20280101', 'SUMMARY:T1 Dag'],
    'DESCRIPTION:Temadag\\, 1-2 dage. Begynder i 4. kvartal 2027\\; kvartalet er jeres tal.',
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
    ...['BEGIN:VEVENT', 'UID:K1-2027-4@kompetencebehov.invalid', 'DTSTAMP:20261126T200000Z'],
    ...['DTSTART;VALUE=DATE:20271001', 'DTEND;VALUE=DATE:20280101', 'SUMMARY:K1 Forløb\\, langt\\; "øvet"'],
    'DESCRIPTION:Forløb\\, 4-10 dage. Begynder i 4. kvartal 2027\\; kvartalet er jeres tal.',
    ...['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

test('calendar(rows) folds every line at 75 bytes, parts no letter and lets no name end a line', () => {
  const navn = `${'æ😀'.repeat(75)}\r\nEND:VCALENDAR\u0007`;
  const text = calendar(schedule(data, told, ['T1']), { navn, now });
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(unfold(text)).toContain(`X-WR-CALNAME:Plan for ${'æ😀'.repeat(75)}\\nEND:VCALENDAR\r\n`);
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
});

test('calendar(rows) takes 400 proposals, each with an id of its own', () => {
  const forslag = Array.from({ length: 400 }, (_, i) => ({
    ...data.forslag[1]!,
    id: `f-${i}`,
    titel: 'Langt navn '.repeat(30),
  }));
  const start = Object.fromEntries(forslag.map(({ id }) => [id, { kvartal: '2028-1', nr: 0 }]));
  const ids = forslag.map(({ id }) => id);
  const text = calendar(schedule({ ...data, forslag }, { ...usual, start }, ids), { navn: '', now });
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(400);
  expect(new Set(unfold(text).match(/UID:.*/g))).toHaveProperty('size', 400);
});
