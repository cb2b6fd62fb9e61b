import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SortedCodings, sortCodings } from './sortCodings.ts';
import { anyRows, testCodings, type TestRow } from '../analysis/interviews/testCodings.ts';

const rowsOf = ({ interviewCount, start, segment, behov, koder }: SortedCodings) =>
  Array.from({ length: interviewCount }, (_, i) =>
    [...segment.keys()].slice(start[i], start[i + 1]).map((row) => [i, behov[row], segment[row], koder[row]]),
  ).flat();

const sort = (rows: readonly TestRow[]) => sortCodings(testCodings(rows), 4, 5);

test('sortCodings(codings) sorts by interview, then segment, then need', () => {
  const sorted = sort([
    [2, 0, 1, 0],
    [0, 4, 2, 1],
    [0, 3, 2, 0],
    [0, 4, 1, 0],
    [2, 0, 1, 1],
  ]);
  expect(rowsOf(sorted)).toEqual([
    [0, 4, 1, 0],
    [0, 3, 2, 0],
    [0, 4, 2, 1],
    [2, 0, 1, 0],
    [2, 0, 1, 1],
  ]);
  expect([...sorted.start]).toEqual([0, 3, 3, 5, 5]);
});

test('sortCodings(codings) sorts by number, however large the segments', () => {
  const segments = [4294967295, 3, 2048, 2047, 70000, 4294967294, 4194304, 1];
  const sorted = sort(segments.map((segment) => [1, 0, segment]));
  expect([...sorted.segment]).toEqual([1, 3, 2047, 2048, 70000, 4194304, 4294967294, 4294967295]);
});

test('sortCodings(codings) does not copy what comes sorted, and leaves what does not', () => {
  const tidy = testCodings([
    [0, 1, 1],
    [0, 1, 1],
    [1, 0, 1],
  ]);
  expect(sortCodings(tidy, 2, 2).segment).toBe(tidy.segment);
  const untidy = testCodings([
    [1, 0, 1],
    [0, 1, 1],
  ]);
  sortCodings(untidy, 2, 2);
  expect([...untidy.interview]).toEqual([1, 0]);
  expect([...untidy.behov]).toEqual([0, 1]);
});

test('sortCodings(codings) takes no codings and no interviews', () => {
  expect([...sortCodings(testCodings([]), 2, 3).start]).toEqual([0, 0, 0]);
  expect([...sortCodings(testCodings([]), 0, 0).start]).toEqual([0]);
});

test('sortCodings(codings) throws on an interview or a need that is not there', () => {
  expect(() => sort([[4, 0, 1]])).toThrow('unknown interview: 4');
  expect(() => sort([[0, 5, 1]])).toThrow('unknown behov: 5');
});

test('sortCodings(codings) gives what a plain sort gives, whatever the order of the rows', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const plain = rows.toSorted((a, b) => a[0] - b[0] || a[2] - b[2] || a[1] - b[1]);
      expect(rowsOf(sort(rows))).toEqual(plain);
    }),
  );
});
