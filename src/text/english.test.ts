import { expect, test } from 'vitest';
import { english, englishNumber } from './english.ts';

test('english(thing) is its English name, or its Danish one where there is none', () => {
  expect(english({ navn: 'Lovgivning', navnEn: 'Legislation' })).toEqual({ text: 'Legislation', lang: 'en' });
  expect(english({ navn: 'Noget nyt', navnEn: undefined })).toEqual({ text: 'Noget nyt', lang: 'da' });
});

test('englishNumber(n) parts thousands with commas', () => {
  expect(englishNumber(12345)).toBe('12,345');
});
