import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBoth, presenceBits } from './presenceBits.ts';
import { testMatrix } from './testCodings.ts';

test('presenceBits(matrix) has a bit for each interview that mentions the need', () => {
  expect(presenceBits(testMatrix('1.9.', '....', '...1'))).toEqual({
    words: 1,
    bits: Int32Array.of(0b0101, 0, 0b1000),
  });
});

test('presenceBits(matrix) goes on in a new word after 32 interviews', () => {
  const { words, bits } = presenceBits(testMatrix(`${'.'.repeat(31)}11`, `1${'.'.repeat(32)}`));
  expect(words).toBe(2);
  expect([...bits]).toEqual([-(2 ** 31), 1, 1, 0]);
});

test('countBoth(a, fromA, b, fromB, words) counts the bits that both rows have', () => {
  const a = Int32Array.of(0, -1, 0b1010);
  const b = Int32Array.of(-1, 0b1110);
  expect(countBoth(a, 1, b, 0, 2)).toBe(34);
  expect(countBoth(a, 0, b, 0, 1)).toBe(0);
  expect(countBoth(a, 0, b, 0, 0)).toBe(0);
});

test('countBoth(word, all) counts the ones of its binary digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (word) => {
      const ones = (word >>> 0).toString(2).replaceAll('0', '').length;
      expect(countBoth(Int32Array.of(word), 0, Int32Array.of(-1), 0, 1)).toBe(ones);
    }),
  );
});
