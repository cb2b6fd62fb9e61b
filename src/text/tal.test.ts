import { expect, test } from 'vitest';
import { Talord, spaend, tal, talord } from './tal.ts';

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
