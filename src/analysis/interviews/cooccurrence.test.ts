import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cooccurrence, topPairs } from './cooccurrence.ts';
import { mentionMatrix } from './mentionMatrix.ts';
import { sortCodings } from '../../model/sortCodings.ts';
import { anyRows, testCodings, type TestRow } from './testCodings.ts';

const countsOf = (rows: readonly TestRow[], behovCount = 5) => {
  const sorted = sortCodings(testCodings(rows), 4, behovCount);
  return cooccurrence(sorted, mentionMatrix(sorted));
};

const rows: readonly TestRow[] = [
  [0, 0, 1],
  [0, 1, 1],
  [0, 2, 2],
  [1, 0, 1],
  [1, 1, 1],
  [1, 1, 2],
  [1, 0, 2],
  [2, 2, 1],
];

test('cooccurrence(codings, matrix) counts interviews and segments, margins on the diagonal', () => {
  const { interviews, segments } = countsOf(rows, 3);
  expect([...interviews]).toEqual([2, 2, 1, 2, 2, 1, 1, 1, 2]);
  expect([...segments]).toEqual([3, 3, 0, 3, 3, 0, 0, 0, 2]);
});

test('cooccurrence(codings, matrix) counts a segment once, whichever coder found which need', () => {
  const { segments } = countsOf(
    [
      [0, 0, 1, 0],
      [0, 0, 1, 1],
      [0, 1, 1, 1],
      [0, 1, 1, 2],
    ],
    2,
  );
  expect([...segments]).toEqual([1, 1, 1, 1]);
});

test('cooccurrence(codings, matrix) tells the same segment number of two interviews apart', () => {
  const { segments } = countsOf(
    [
      [0, 0, 1],
      [1, 1, 1],
    ],
    2,
  );
  expect([...segments]).toEqual([1, 0, 0, 1]);
});

test('topPairs(counts, by, most) sorts by count, then by the other count, then by codebook order', () => {
  const counts = {
    behovCount: 4,
    interviews: Uint32Array.of(9, 1, 2, 2, 1, 9, 2, 0, 2, 2, 9, 3, 2, 0, 3, 9),
    segments: Uint32Array.of(20, 8, 5, 6, 8, 20, 5, 0, 5, 5, 20, 4, 6, 0, 4, 20),
  };
  const names = (by: 'interviews' | 'segments', most: number) =>
    topPairs(counts, by, most).map(({ a, b, interviews, segments }) => [a, b, interviews.both, segments.both]);
  expect(names('interviews', 9)).toEqual([
    [2, 3, 3, 4],
    [0, 3, 2, 6],
    [0, 2, 2, 5],
    [1, 2, 2, 5],
    [0, 1, 1, 8],
  ]);
  expect(names('segments', 2)).toEqual([
    [0, 1, 1, 8],
    [0, 3, 2, 6],
  ]);
});

test('topPairs(counts, by, most) tells both margins', () => {
  expect(topPairs(countsOf(rows, 3), 'segments', 9)).toEqual([
    { a: 0, b: 1, interviews: { both: 2, a: 2, b: 2 }, segments: { both: 3, a: 3, b: 3 } },
  ]);
});

test('topPairs(counts, by, most) is empty where no needs come together', () => {
  expect(topPairs(countsOf([]), 'interviews', 9)).toEqual([]);
  expect(topPairs(countsOf([[0, 0, 1]], 1), 'segments', 9)).toEqual([]);
});

test('cooccurrence(codings, matrix) counts what sets of places count, whatever the order of the rows', () => {
  const places = (all: readonly TestRow[], behov: number, place: (row: TestRow) => string) =>
    new Set(all.filter((row) => row[1] === behov).map(place));
  const plain = (all: readonly TestRow[], place: (row: TestRow) => string) =>
    Uint32Array.from({ length: 25 }, (_, cell) => {
      const a = places(all, Math.floor(cell / 5), place);
      return a.intersection(places(all, cell % 5, place)).size;
    });
  fc.assert(
    fc.property(anyRows, (all) => {
      const counts = countsOf(all);
      expect(counts.interviews).toEqual(plain(all, ([interview]) => `${interview}`));
      expect(counts.segments).toEqual(plain(all, ([interview, , segment]) => `${interview}/${segment}`));
      expect(countsOf(all.toReversed())).toEqual(counts);
    }),
  );
});
