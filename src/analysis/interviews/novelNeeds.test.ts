import { expect, test } from 'vitest';
import { testMatrix } from '../../testing/interviewSet.ts';
import { novelNeeds } from './novelNeeds.ts';

test('novelNeeds(matrix) gives what each month adds to those before it', () => {
  const matrix = testMatrix('MUMU', ['1.2.', '11..', '..1.', '....']);
  const [a, b, c] = matrix.behov;
  const [i1, i2, i3, i4] = matrix.rows.map(({ interview }) => interview);
  expect(novelNeeds(matrix)).toEqual([
    { maaned: '2024-01', interviews: [i1], novel: [a, b], repeated: 0 },
    { maaned: '2024-02', interviews: [i2], novel: [], repeated: 1 },
    { maaned: '2024-03', interviews: [i3], novel: [c], repeated: 1 },
    { maaned: '2024-04', interviews: [i4], novel: [], repeated: 0 },
  ]);
});

test('novelNeeds(matrix) says the same whatever the order within a month', () => {
  const { behov, rows } = testMatrix('MUM', ['1..', '.1.', '.11']);
  const [first, second, third] = rows.map(({ interview, segments }, i) => {
    return { interview: { ...interview, maaned: i < 2 ? '2024-01' : '2024-02' }, segments };
  });
  const told = (order: typeof rows) =>
    novelNeeds({ behov, rows: order }).map(({ novel, repeated }) => [novel.length, repeated]);
  expect(told([first!, second!, third!])).toEqual([
    [3, 0],
    [0, 1],
  ]);
  expect(told([third!, second!, first!])).toEqual([
    [3, 0],
    [0, 1],
  ]);
});

test('novelNeeds(matrix) takes no interviews', () => {
  expect(novelNeeds(testMatrix('', ['']))).toEqual([]);
});
