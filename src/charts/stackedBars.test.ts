import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
import { ink } from './ink.ts';
import { type StackedBars, stackedBars } from './stackedBars.ts';

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

testForm('stackedBars(bars)', {
  widths: [320, 720],
  words,
  usual: (width) => stackedBars(bars, { width }),
  labelled: (text, width) => [stackedBars(oneRow(text, 1, 1), { width }), stackedBars(oneRow(text, 100, 1), { width })],
  extreme: (width) =>
    [bars, { ...bars, rows: [] }, { ...bars, parts: [] }, oneRow('Ål', 0, 0)].map((one) => stackedBars(one, { width })),
});

test('stackedBars(bars) writes each row with its parts and its sum', () => {
  const { body } = stackedBars(oneRow('Ål', 12, 3), { width: 720 });
  expect([...body.text.matchAll(/>(\d+)<\/text>/g)].map(([, n]) => n)).toEqual(['12', '3', '15']);
});

test('stackedBars(bars) draws a part as light as the paper with its outline, in its bar and beside its name', () => {
  const light = { name: 'resten', fill: ink.paper, on: ink.text, line: ink.text };
  const { body } = stackedBars({ ...oneRow('Ål', 12), parts: [light] }, { width: 720 });
  expect(body.text.match(new RegExp(`fill="${ink.paper}" stroke="${ink.text}"`, 'g'))?.length).toBe(2);
});
