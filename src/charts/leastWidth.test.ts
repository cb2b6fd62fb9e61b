import { expect, test } from 'vitest';
import { leastWidth } from './leastWidth.ts';
import { textWidth } from './text.ts';

const table = (heads: string[], ...rows: (string | number | { text: string })[][]) => ({
  columns: heads.map((head, i) => ({ head, isNumber: typeof rows[0]?.[i] === 'number' })),
  rows,
});
const width = (word: string, face: 'regular' | 'semibold' = 'regular') => textWidth(word, { size: 15, face }) + 8;

test('leastWidth(table) is the longest word of each column side by side', () => {
  const least = leastWidth(table(['Behov', 'Antal'], [{ text: 'en meget lang prøvetekst' }, 1234567]));
  expect(least).toBeCloseTo(width('prøvetekst') + width('1234567'));
});

test('leastWidth(table) counts a head in bold, and parts of a word on their own', () => {
  expect(leastWidth(table(['Overskrift'], ['kort']))).toBeCloseTo(width('Overskrift', 'semibold'));
  expect(leastWidth(table(['A'], ['prøve-prøve']))).toBeCloseTo(width('prøve'));
  expect(leastWidth(table(['Æbler pr. prøve'], ['1']))).toBeCloseTo(width('pr.\u00A0prøve', 'semibold'));
});

test('leastWidth(table) keeps a word or two of a cell together, and a column of words as wide as the styles do', () => {
  const first = width('A', 'semibold');
  expect(leastWidth(table(['A', 'B'], ['a', 'to tre fire']))).toBeCloseTo(first + width('to tre fire'));
  expect(leastWidth(table(['A', 'B'], ['a', 'b']))).toBeCloseTo(first + 52.5);
});
