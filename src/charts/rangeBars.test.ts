import { expect, test } from 'vitest';
import { ink } from './ink.ts';
import { type Range, type RangeBars, rangeBars } from './rangeBars.ts';
import { standalone } from './standalone.ts';
import { testFaults } from '../testing/svgFaults.ts';

const words = { title: 'Prøvespænd for æbler og ål', alt: 'Spænd.', source: 'Kilde: test.' };

const bars: RangeBars = {
  rows: ['Prøvedag', 'En meget lang prøvetekst om tværgående samarbejde og læring'],
  panels: [
    {
      title: 'Dage',
      unit: 'dage',
      ranges: [
        { mindst: 1, hoejst: 2 },
        { mindst: 4, hoejst: 10 },
      ],
    },
    { title: 'Timer', unit: 'timer', ranges: [undefined, { mindst: 20, hoejst: 40 }] },
  ],
  missing: 'timer er ikke oplyst',
};

const panel = (...ranges: (Range | undefined)[]) => ({ title: 'Dage', unit: 'dage', ranges });

const oneRow = (row: string, range: Range): RangeBars => ({
  ...bars,
  rows: [row],
  panels: [panel(range), panel(undefined)],
});

test('rangeBars(bars) draws at each width', async () => {
  const at = (width: number) => standalone(rangeBars(bars, { width }), words).text;
  await expect(at(320)).toMatchFileSnapshot('./__snapshots__/rangeBars-320.svg');
  await expect(at(720)).toMatchFileSnapshot('./__snapshots__/rangeBars-720.svg');
});

test('rangeBars(bars) says where a row has no range', () => {
  expect(rangeBars(bars, { width: 720 }).body.text).toContain('>timer er ikke oplyst</text>');
});

test.each([320, 720])('rangeBars(bars) keeps 500 letters inside %i px', (width) => {
  expect(testFaults(rangeBars(bars, { width }))).toEqual([]);
  expect(testFaults(rangeBars(oneRow('å'.repeat(500), { mindst: 1, hoejst: 2 }), { width }))).toEqual([]);
  expect(testFaults(rangeBars(oneRow('ål og æg '.repeat(60), { mindst: 1, hoejst: 2 }), { width }))).toEqual([]);
  expect(testFaults(rangeBars(oneRow('Ål', { mindst: 1000, hoejst: 1300 }), { width }))).toEqual([]);
});

test('rangeBars(bars) writes in white only inside a bar that holds the words', () => {
  expect(rangeBars(oneRow('Ål', { mindst: 4, hoejst: 10 }), { width: 720 }).body.text).toContain(ink.white);
  expect(rangeBars(oneRow('Ål', { mindst: 9, hoejst: 10 }), { width: 720 }).body.text).not.toContain(ink.white);
  expect(rangeBars(oneRow('Ål', { mindst: 10, hoejst: 10 }), { width: 320 }).body.text).not.toContain(ink.white);
});

test('rangeBars(bars) shows a range of one number at the end of the axis as a short bar inside the drawing', () => {
  const { body } = rangeBars(oneRow('Ål', { mindst: 10, hoejst: 10 }), { width: 320 });
  expect(body.text).toContain('<path d="M317 63H320v16H317z"');
});

test('rangeBars(bars) escapes names', () => {
  const { body } = rangeBars(oneRow('<script>alert(1)</script>', { mindst: 1, hoejst: 2 }), { width: 320 });
  expect(body.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body.text).not.toContain('<script');
});

test('rangeBars(bars) takes no rows and rows without any range', () => {
  expect(testFaults(rangeBars({ ...bars, rows: [], panels: [panel(), panel()] }, { width: 320 }))).toEqual([]);
  expect(testFaults(rangeBars({ ...bars, panels: [panel(undefined, undefined)] }, { width: 720 }))).toEqual([]);
});
