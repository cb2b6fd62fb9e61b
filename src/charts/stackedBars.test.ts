import { expect, test } from 'vitest';
import { ink } from './ink.ts';
import { type StackedBars, stackedBars } from './stackedBars.ts';
import { standalone } from './standalone.ts';
import { testFaults } from '../testing/svgFaults.ts';

const words = { title: 'Prøvesøjler for æbler og ål', alt: 'Søjler.', source: 'Kilde: test.' };

const bars: StackedBars = {
  rowHead: 'Tema',
  totalHead: 'I alt',
  parts: [
    { name: 'kun myndighed', fill: ink.myndighed, on: ink.text },
    { name: 'deles med udfører', fill: ink.faelles, on: ink.white },
  ],
  rows: [
    { label: 'Øget prøve', values: [4, 2] },
    { label: 'En meget lang prøvetekst om tværgående samarbejde og koordinering', values: [0, 1] },
  ],
};

const oneRow = (label: string, ...values: number[]): StackedBars => ({ ...bars, rows: [{ label, values }] });

test('stackedBars(bars) draws at each width', async () => {
  const at = (width: number) => standalone(stackedBars(bars, { width }), words).text;
  await expect(at(320)).toMatchFileSnapshot('./__snapshots__/stackedBars-320.svg');
  await expect(at(720)).toMatchFileSnapshot('./__snapshots__/stackedBars-720.svg');
});

test('stackedBars(bars) writes each row with its parts and its sum', () => {
  const { body } = stackedBars(oneRow('Ål', 12, 3), { width: 720 });
  expect([...body.text.matchAll(/>(\d+)<\/text>/g)].map(([, n]) => n)).toEqual(['12', '3', '15']);
});

test.each([320, 720])('stackedBars(bars) keeps 500 letters inside %i px', (width) => {
  expect(testFaults(stackedBars(bars, { width }))).toEqual([]);
  expect(testFaults(stackedBars(oneRow('å'.repeat(500), 1, 1), { width }))).toEqual([]);
  expect(testFaults(stackedBars(oneRow('ål og æg '.repeat(60), 100, 1), { width }))).toEqual([]);
});

test('stackedBars(bars) escapes names', () => {
  const { body } = stackedBars(oneRow('<script>alert(1)</script>', 1), { width: 720 });
  expect(body.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body.text).not.toContain('<script');
});

test('stackedBars(bars) takes no rows, no parts and rows of nothing', () => {
  expect(testFaults(stackedBars({ ...bars, rows: [] }, { width: 320 }))).toEqual([]);
  expect(testFaults(stackedBars({ ...bars, parts: [] }, { width: 720 }))).toEqual([]);
  expect(testFaults(stackedBars(oneRow('Ål', 0, 0), { width: 720 }))).toEqual([]);
});
