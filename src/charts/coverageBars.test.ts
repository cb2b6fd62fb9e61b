import { expect, test } from 'vitest';
import { type CoverageRow, type PartWord, coverageBars } from './coverageBars.ts';
import { coverInk } from './ink.ts';
import { standalone } from './standalone.ts';
import { testFaults } from '../testing/svgFaults.ts';

const words = { title: 'Prøvedækning for æbler og ål', alt: 'Søjler.', source: 'Kilde: test.' };
const parts: PartWord = (part) => (['direkte', 'delvist', 'hul'] as const)[part];

const row = (label: string, ...counts: [number, number, number]): CoverageRow => {
  return { label, note: '24 behov', ...coverInk.myndighed, counts };
};

const rows: CoverageRow[] = [
  row('Øget prøve', 5, 15, 4),
  { ...row('En meget lang prøvetekst om tværgående samarbejde', 11, 0, 1), ...coverInk.udfoerer, note: '12 behov' },
];

const draw = (own: readonly CoverageRow[], width: number) => coverageBars(own, parts, { width });

test('coverageBars(rows, words) draws at each width', async () => {
  const at = (width: number) => standalone(draw(rows, width), words).text;
  await expect(at(320)).toMatchFileSnapshot('./__snapshots__/coverageBars-320.svg');
  await expect(at(720)).toMatchFileSnapshot('./__snapshots__/coverageBars-720.svg');
});

test('coverageBars(rows, words) writes each part with its number and its word', () => {
  const { body } = draw([row('Ål', 12, 10, 3)], 720);
  expect([...body.text.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text)).toEqual([
    ...['Ål', '24 behov'],
    ...['12', 'direkte', '10', 'delvist', '3', 'hul'],
  ]);
});

test('coverageBars(rows, words) leaves out a part of nothing', () => {
  const { body } = draw([row('Ål', 0, 4, 0)], 720);
  expect(body.text).toContain('>delvist<');
  expect(body.text).not.toMatch(/>direkte<|>hul<|>0</);
});

test.each([320, 720])('coverageBars(rows, words) keeps 500 letters and extreme counts inside %i px', (width) => {
  expect(testFaults(draw(rows, width))).toEqual([]);
  expect(testFaults(draw([row('å'.repeat(500), 1, 1, 1)], width))).toEqual([]);
  expect(testFaults(draw([row('ål og æg '.repeat(60), 1000, 1, 1)], width))).toEqual([]);
  expect(testFaults(draw([row('Ål', 1, 1, 1000), row('Æg', 1, 1000, 1)], width))).toEqual([]);
  expect(draw([row('Ål', 1, 1, 1000)], width).body.text).not.toMatch(/h-[\d.]+v/);
});

test.each([320, 720])('coverageBars(rows, words) takes no rows and rows of nothing at %i px', (width) => {
  expect(testFaults(draw([], width))).toEqual([]);
  expect(testFaults(draw([row('Ål', 0, 0, 0)], width))).toEqual([]);
});

test('coverageBars(rows, words) escapes names', () => {
  const { body } = draw([row('<script>alert(1)</script>', 1, 0, 0)], 320);
  expect(body.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body.text).not.toContain('<script');
});
