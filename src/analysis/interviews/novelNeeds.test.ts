import { expect, test } from 'vitest';
import { testMatrix } from '../../testing/interviewSet.ts';
import { novelNeeds } from './novelNeeds.ts';

test('novelNeeds(matrix) gives what each interview adds to those before it', () => {
  const matrix = testMatrix('MUMU', ['1.2.', '11..', '..1.', '....']);
  const [a, b, c] = matrix.behov;
  const [i1, i2, i3, i4] = matrix.rows.map(({ interview }) => interview);
  expect(novelNeeds(matrix)).toEqual([
    { interview: i1, novel: [a, b], repeated: 0 },
    { interview: i2, novel: [], repeated: 1 },
    { interview: i3, novel: [c], repeated: 1 },
    { interview: i4, novel: [], repeated: 0 },
  ]);
});

test('novelNeeds(matrix) takes no interviews', () => {
  expect(novelNeeds(testMatrix('', ['']))).toEqual([]);
});
