import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
import { ink } from './ink.ts';
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

testForm('unitRows(counts, grid)', {
  widths: [320, 720],
  words,
  usual: (width) => unitRows(counts, grid, { width }),
  labelled: (text, width) => [
    unitRows(oneCount(text), oneCell('Ål'), { width }),
    unitRows(oneCount('Ål'), oneCell(text), { width }),
    unitRows(oneCount(text), oneCell(text), { width }),
  ],
  extreme: (width) => [
    unitRows(counts, grid, { width }),
    unitRows([], grid, { width }),
    unitRows([{ number: '0', label: 'ål', filled: 0, of: 0 }], grid, { width }),
    ...[[], [{ head: 'Voksne', cells: [] }]].map((rows) => unitRows(counts, { ...grid, rows }, { width })),
  ],
});

test('unitRows(counts, grid) draws the units that are there filled and the rest of the whole as outlines', () => {
  const { body } = unitRows(counts.slice(0, 1), grid, { width: 720 });
  const [filled, outlined] = [...body.text.matchAll(/<path d="([^"]*)" fill="[^"]*" stroke/g)].map(([, d]) => d);
  expect(filled?.match(/z/g)).toHaveLength(3);
  expect(outlined?.match(/z/g)).toHaveLength(2);
});
