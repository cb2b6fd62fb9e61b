import { expect, test } from 'vitest';
import { testFaults } from '../testing/svgFaults.ts';
import { yearTicks } from './yearTicks.ts';

const ends = ['Januar', 'December'] as const;
const marks = (text: string) => text.match(/<path d="M[\d.]+ [\d.]+h8v16/g)?.length ?? 0;

test('yearTicks draws as many marks as there are times, evenly', () => {
  const { body } = yearTicks({ rows: [{ label: 'Møde', note: 'hver 2. uge', times: 26 }], ends }, { width: 720 });
  expect(marks(body.text)).toBe(26);
  const two = yearTicks({ rows: [{ label: 'Samtale', note: '2 gange om året', times: 2 }], ends }, { width: 720 });
  const places = [...two.body.text.matchAll(/M([\d.]+) [\d.]+h8v16/g)].map(([, x]) => Number(x));
  expect(places[1]! - places[0]!).toBeCloseTo((720 - 260 - 14) / 2, 0);
});

test.each([320, 720])('yearTicks keeps long, hostile and empty rows inside %i px', (width) => {
  const rows = [
    { label: 'x'.repeat(80), note: '<b>fed</b> & "citat"', times: 52 },
    { label: 'Ingen', note: 'aldrig', times: 0 },
  ];
  expect(testFaults(yearTicks({ rows, ends }, { width }))).toEqual([]);
  expect(yearTicks({ rows: [], ends }, { width }).height).toBeGreaterThan(0);
});
