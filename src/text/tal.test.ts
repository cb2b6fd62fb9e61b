import { expect, test } from 'vitest';
import { Talord, spaend, tal, talord, english, englishNumber, describePdf } from './tal.ts';

test('tal(n) writes thousands the Danish way', () => {
  expect(tal(0)).toBe('0');
  expect(tal(1234)).toBe('1.234');
});

test('talord(n) writes words up to twelve and figures above', () => {
  expect([0, 1, 2, 8, 12, 13].map((n) => talord(n))).toEqual(['nul', 'ét', 'to', 'otte', 'tolv', '13']);
  expect(talord(1, 'en')).toBe('én');
});

test('Talord(n) begins a sentence', () => {
  expect([1, 8, 36].map((n) => Talord(n))).toEqual(['Ét', 'Otte', '36']);
});

test('spaend(range) writes one number where both ends are the same', () => {
  expect(spaend({ mindst: 4, hoejst: 10 })).toBe('4-10');
  expect(spaend({ mindst: 2, hoejst: 2 })).toBe('2');
});

test('english(thing) is its English name, or its Danish one where there is none', () => {
  expect(english({ navn: 'Lovgivning', navnEn: 'Legislation' })).toEqual({ text: 'Legislation', lang: 'en' });
  expect(english({ navn: 'Noget nyt', navnEn: undefined })).toEqual({ text: 'Noget nyt', lang: 'da' });
});

test('englishNumber(n) parts thousands with commas', () => {
  expect(englishNumber(12345)).toBe('12,345');
});

test('describePdf tells pages and kilobytes, at least one', () => {
  expect(describePdf({ pages: 26, bytes: { length: 218_166 } })).toBe('26 sider, 218 KB');
  expect(describePdf({ pages: 1, bytes: { length: 12 } })).toBe('1 side, 1 KB');
});
