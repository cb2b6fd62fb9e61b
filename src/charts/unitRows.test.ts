import { expect, test } from 'vitest';
import { ink } from './ink.ts';
import { standalone } from './standalone.ts';
import { testFaults } from '../testing/svgFaults.ts';
import { type GroupGrid, type UnitCount, unitRows } from './unitRows.ts';

const words = { title: 'Prøvetal for æbler og ål', alt: 'Kvadrater.', source: 'Kilde: test.' };

const counts: UnitCount[] = [
  { number: '3 af 5', label: 'prøvekommuner', filled: 3, of: 5, rest: '(to deltog ikke)' },
  { number: '4', label: 'prøver med en meget lang tekst om tværgående samarbejde', filled: 4, of: 4 },
];

const grid: GroupGrid = {
  title: 'To grupper på prøve.',
  columns: [
    { head: 'Myndighed', fill: ink.myndighedTint },
    { head: 'Udfører', fill: ink.udfoererTint },
  ],
  rows: [
    { head: 'Børn og unge', cells: ['ærteplukkere', 'ålefangere og ølbryggere m.fl.'] },
    { head: 'Voksne', cells: ['–', 'æbleplukkere'] },
  ],
};

const oneCount = (label: string): UnitCount[] => [{ number: '400', label, filled: 400, of: 400 }];
const oneCell = (text: string): GroupGrid => ({ ...grid, title: text, rows: [{ head: 'Børn', cells: [text, text] }] });

test('unitRows(counts, grid) draws at each width', async () => {
  const at = (width: number) => standalone(unitRows(counts, grid, { width }), words).text;
  await expect(at(320)).toMatchFileSnapshot('./__snapshots__/unitRows-320.svg');
  await expect(at(720)).toMatchFileSnapshot('./__snapshots__/unitRows-720.svg');
});

test('unitRows(counts, grid) draws the units that are there filled and the rest of the whole as outlines', () => {
  const { body } = unitRows(counts.slice(0, 1), grid, { width: 720 });
  const [filled, outlined] = [...body.text.matchAll(/<path d="([^"]*)" fill="[^"]*" stroke/g)].map(([, d]) => d);
  expect(filled?.match(/z/g)).toHaveLength(3);
  expect(outlined?.match(/z/g)).toHaveLength(2);
});

test.each([320, 720])('unitRows(counts, grid) keeps 500 letters inside %i px', (width) => {
  expect(testFaults(unitRows(counts, grid, { width }))).toEqual([]);
  expect(testFaults(unitRows(oneCount('å'.repeat(500)), oneCell('Ø'.repeat(500)), { width }))).toEqual([]);
  expect(testFaults(unitRows(oneCount('ål '.repeat(160)), oneCell('ål og æg '.repeat(60)), { width }))).toEqual([]);
});

test('unitRows(counts, grid) escapes labels and cells', () => {
  const { body } = unitRows(oneCount('<script>alert(1)</script>'), oneCell('<script>alert(2)</script>'), {
    width: 720,
  });
  expect(body.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body.text).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
  expect(body.text).not.toContain('<script');
});

test('unitRows(counts, grid) takes no counts, nothing counted, no groups and rows without cells', () => {
  expect(testFaults(unitRows([], grid, { width: 720 }))).toEqual([]);
  expect(testFaults(unitRows([{ number: '0', label: 'ål', filled: 0, of: 0 }], grid, { width: 720 }))).toEqual([]);
  expect(testFaults(unitRows(counts, { ...grid, rows: [] }, { width: 320 }))).toEqual([]);
  expect(testFaults(unitRows(counts, { ...grid, rows: [] }, { width: 720 }))).toEqual([]);
  expect(testFaults(unitRows(counts, { ...grid, rows: [{ head: 'Voksne', cells: [] }] }, { width: 720 }))).toEqual([]);
});
