import { expect, test } from 'vitest';
import { decimals } from './columns.ts';

/** What a cell is read as; undefined where it is refused. */
const read = (cell: string) => decimals({ example: '5;10' }).schema.safeParse(cell).data;

test('decimals() reads one number or several, with a comma or a point', () => {
  expect(read('5')).toEqual([5]);
  expect(read('1,5')).toEqual([1.5]);
  expect(read('1.25')).toEqual([1.25]);
  expect(read('5;10')).toEqual([5, 10]);
  expect(read(' 2,5 ; 5;7.5 ')).toEqual([2.5, 5, 7.5]);
});

test('decimals() keeps the order and equal numbers as they stand', () => {
  expect(read('10;5;10')).toEqual([10, 5, 10]);
});

test('decimals() takes at most four digits before the comma and two after', () => {
  expect(read('9999,99')).toEqual([9999.99]);
  expect(read('10000')).toBeUndefined();
  expect(read('1,255')).toBeUndefined();
});

test.each(['', ' ', '0', '0,00', '5;0', '-5', '5;', ';5', '5;;10', '5 10', '1,', ',5', '1e3', 'fem', '5/10', '٥'])(
  'decimals() refuses »%s«',
  (cell) => {
    expect(read(cell)).toBeUndefined();
  },
);

test('decimals() says in Danish what should stand there', () => {
  expect(decimals({ example: '5;10' }).expected).toBe('et tal over 0 eller flere med semikolon imellem, fx 5;10');
});
