import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TestRow, anyRows, studyOf, testCodings, testInterviews, testRows } from '../../testing/interviewSet.ts';
import { mentionMatrix, onlyInterviews } from './mentionMatrix.ts';
import { passagesOf } from './passages.ts';

const { behov } = studyOf(5);
const interviews = testInterviews('MUmu');
const matrixOf = (rows: readonly TestRow[]) =>
  mentionMatrix(passagesOf(testCodings(rows, interviews, behov), behov), interviews, behov);
const segmentsOf = (rows: readonly TestRow[]) => matrixOf(rows).rows.map(({ segments }) => segments);
const none = [0, 0, 0, 0, 0];

test('mentionMatrix(passages) counts the segments of each need in each interview', () => {
  const rows = testRows('1 2 7, 0 0 1, 0 0 2, 0 1 2, 1 2 3, 1 2 5');
  expect(segmentsOf(rows)).toEqual([[2, 1, 0, 0, 0], [0, 0, 3, 0, 0], none, none]);
});

test('mentionMatrix(passages) counts a segment once, however many coders', () => {
  const rows = testRows('0 3 9 0, 0 3 9 1, 0 3 4 1');
  expect(segmentsOf(rows)[0]).toEqual([0, 0, 0, 2, 0]);
});

test('mentionMatrix(passages) keeps the same segment number of two interviews apart', () => {
  const rows = testRows('0 3 1, 1 3 1');
  expect(segmentsOf(rows)).toEqual([[0, 0, 0, 1, 0], [0, 0, 0, 1, 0], none, none]);
});

test('mentionMatrix(passages) of none is all 0', () => {
  expect(segmentsOf([])).toEqual([none, none, none, none]);
});

test('mentionMatrix(passages) counts what a set of keys counts, whatever the order of the rows', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const keys = [...new Set(rows.map(([i, b, segment]) => `${i} ${b} ${segment}`))];
      const plain = interviews.map((_, i) =>
        behov.map((_b, b) => keys.filter((k) => k.startsWith(`${i} ${b} `)).length),
      );
      expect(segmentsOf(rows)).toEqual(plain);
      expect(segmentsOf(rows.toReversed())).toEqual(plain);
    }),
  );
});

test('onlyInterviews(matrix, isIn) keeps the rows of some interviews, in their order', () => {
  const { rows } = onlyInterviews(matrixOf([]), ({ rolle }) => rolle === 'udfoerer');
  expect(rows.map(({ interview }) => interview.id)).toEqual(['gruppe-2', 'gruppe-4']);
});
