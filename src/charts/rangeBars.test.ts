import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
import { ink } from './ink.ts';
import { type Range, type RangeBars, rangeBars } from './rangeBars.ts';

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

testForm('rangeBars(bars)', {
  widths: [320, 720],
  words,
  usual: (width) => rangeBars(bars, { width }),
  labelled: (text, width) => [rangeBars(oneRow(text, { mindst: 1, hoejst: 2 }), { width })],
  extreme: (width) =>
    [
      bars,
      oneRow('Ål', { mindst: 1000, hoejst: 1300 }),
      { ...bars, rows: [], panels: [panel(), panel()] },
      { ...bars, panels: [panel(undefined, undefined)] },
    ].map((one) => rangeBars(one, { width })),
});

test('rangeBars(bars) says where a row has no range', () => {
  expect(rangeBars(bars, { width: 720 }).body.text).toContain('>timer er ikke oplyst</text>');
});

test('rangeBars(bars) writes in white only inside a bar that holds the words', () => {
  expect(rangeBars(oneRow('Ål', { mindst: 4, hoejst: 10 }), { width: 720 }).body.text).toContain(ink.white);
  expect(rangeBars(oneRow('Ål', { mindst: 9, hoejst: 10 }), { width: 720 }).body.text).not.toContain(ink.white);
  expect(rangeBars(oneRow('Ål', { mindst: 10, hoejst: 10 }), { width: 320 }).body.text).not.toContain(ink.white);
});

test('rangeBars(bars) shows a range of one number at the end of the axis as a short bar inside the drawing', () => {
  const { body } = rangeBars(oneRow('Ål', { mindst: 10, hoejst: 10 }), { width: 320 });
  expect(body.text).toContain('<path d="M308 63H311v16H308z"');
});
