import { expect, test } from 'vitest';
import { describeKeyNumbers } from './describeKeyNumbers.ts';

test('describeKeyNumbers(before, after) tells each number that differs, and is silent on the others', () => {
  const before = { behov: { 'i alt': 9 }, 'myndighed, voksne': { 'uden forslag': 7 } };
  expect(describeKeyNumbers(before, before)).toEqual([]);
  expect(describeKeyNumbers(before, { ...before, 'myndighed, voksne': { 'uden forslag': 6 } })).toEqual([
    'myndighed, voksne: 7 → 6 uden forslag',
  ]);
});

test('describeKeyNumbers(before, after) counts what one of them lacks as 0', () => {
  expect(describeKeyNumbers({}, { temaer: { 'i alt': 3 } })).toEqual(['temaer: 0 → 3 i alt']);
  expect(describeKeyNumbers({ temaer: { 'i alt': 3 } }, {})).toEqual(['temaer: 3 → 0 i alt']);
});
