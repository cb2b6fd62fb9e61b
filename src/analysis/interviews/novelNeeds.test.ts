import { expect, test } from 'vitest';
import { novelNeeds } from './novelNeeds.ts';
import { testMatrix } from './testCodings.ts';

const matrix = testMatrix('1.2.', '11..', '..1.', '....');

test('novelNeeds(matrix, order) tells what each interview adds', () => {
  expect(novelNeeds(matrix, [0, 1, 2, 3])).toEqual([
    { interview: 0, novel: [0, 1], repeated: 0 },
    { interview: 1, novel: [], repeated: 1 },
    { interview: 2, novel: [2], repeated: 1 },
    { interview: 3, novel: [], repeated: 0 },
  ]);
});

test('novelNeeds(matrix, order) follows the order given', () => {
  expect(novelNeeds(matrix, [2, 1, 0])).toEqual([
    { interview: 2, novel: [0, 2], repeated: 0 },
    { interview: 1, novel: [1], repeated: 0 },
    { interview: 0, novel: [], repeated: 2 },
  ]);
});

test('novelNeeds(matrix, order) takes some of the interviews, or none', () => {
  expect(novelNeeds(matrix, [1])).toEqual([{ interview: 1, novel: [1], repeated: 0 }]);
  expect(novelNeeds(matrix, [])).toEqual([]);
});

test('novelNeeds(matrix, order) throws on an interview that is not there', () => {
  expect(() => novelNeeds(matrix, [4])).toThrow('unknown interview: 4');
});
