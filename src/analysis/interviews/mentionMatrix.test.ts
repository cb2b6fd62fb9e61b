import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionMatrix, segmentsOf } from './mentionMatrix.ts';
import { sortCodings } from '../../model/sortCodings.ts';
import { anyRows, testCodings, type TestRow } from './testCodings.ts';

const matrixOf = (rows: readonly TestRow[]) => mentionMatrix(sortCodings(testCodings(rows), 4, 5));

test('mentionMatrix(codings) counts the segments of each need in each interview', () => {
  const matrix = mentionMatrix(
    sortCodings(
      testCodings([
        [1, 2, 7],
        [0, 0, 1],
        [0, 0, 2],
        [0, 1, 2],
        [1, 2, 3],
        [1, 2, 5],
      ]),
      2,
      3,
    ),
  );
  expect([...matrix.segments]).toEqual([2, 1, 0, 0, 0, 3]);
  expect(segmentsOf(matrix, 1, 2)).toBe(3);
  expect(segmentsOf(matrix, 1, 0)).toBe(0);
});

test('mentionMatrix(codings) counts a segment once, however many coders and doubles', () => {
  const matrix = matrixOf([
    [0, 3, 9, 0],
    [0, 3, 9, 1],
    [0, 3, 4, 1],
    [0, 3, 9, 0],
  ]);
  expect(segmentsOf(matrix, 0, 3)).toBe(2);
});

test('mentionMatrix(codings) tells the same segment number of two interviews apart', () => {
  const matrix = matrixOf([
    [0, 3, 1],
    [1, 3, 1],
  ]);
  expect([segmentsOf(matrix, 0, 3), segmentsOf(matrix, 1, 3)]).toEqual([1, 1]);
});

test('mentionMatrix(codings) of none is all 0', () => {
  expect(matrixOf([]).segments).toEqual(new Uint32Array(20));
});

test('mentionMatrix(codings) counts what a set of keys counts, whatever the order of the rows', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { segments } = matrixOf(rows);
      const keys = new Set(rows.map(([interview, behov, segment]) => `${interview * 5 + behov}/${segment}`));
      const plain = new Uint32Array(20);
      for (const key of keys) plain[Number(key.split('/')[0])]!++;
      expect(segments).toEqual(plain);
      expect(matrixOf(rows.toReversed()).segments).toEqual(segments);
    }),
  );
});
