import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
import { type CoverageRow, type PartWord, coverageBars } from './coverageBars.ts';
import { coverInk } from './ink.ts';

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

testForm('coverageBars(rows, words)', {
  widths: [320, 720],
  words,
  usual: (width) => draw(rows, width),
  labelled: (text, width) => [draw([row(text, 1, 1, 1)], width), draw([row(text, 1000, 1, 1)], width)],
  extreme: (width) => {
    const large = [row('Ål', 1, 1, 1000), row('Æg', 1, 1000, 1)];
    return [rows, large, [], [row('Ål', 0, 0, 0)]].map((own) => draw(own, width));
  },
});

test.each([320, 720])('coverageBars(rows, words) draws no part of a bar backwards at %i px', (width) => {
  expect(draw([row('Ål', 1, 1, 1000)], width).body.text).not.toMatch(/h-[\d.]+v/);
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
