import { expect, test } from 'vitest';
import { leastWidth } from './leastWidth.ts';
import { textWidth } from './text.ts';

const table = (heads: string[], ...rows: (string | number | { text: string })[][]) => ({
  columns: heads.map((head) => ({ head })),
  rows,
});
const width = (word: string, face: 'regular' | 'semibold' = 'regular') => textWidth(word, { size: 15, face }) + 19;

test('leastWidth(table) is the longest word of each column side by side', () => {
  const least = leastWidth(table(['Behov', 'Antal'], [{ text: 'en meget lang prøvetekst' }, 1234567]));
  expect(least).toBeCloseTo(width('prøvetekst') + width('1234567'));
});

test('leastWidth(table) counts a head in bold, and parts of a word on their own', () => {
  expect(leastWidth(table(['Overskrift'], ['kort']))).toBeCloseTo(width('Overskrift', 'semibold'));
  expect(leastWidth(table(['A'], ['prøve-prøve']))).toBeCloseTo(width('prøve'));
});
