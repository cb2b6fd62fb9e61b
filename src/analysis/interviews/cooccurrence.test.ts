import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Behov } from '../../model/study.ts';
import { type TestRow, anyRows, studyOf, testCodings, testInterviews, testRows } from '../../testing/interviewSet.ts';
import { type BehovPair, cooccurrence, topPairs } from './cooccurrence.ts';
import { mentionMatrix } from './mentionMatrix.ts';
import { passagesOf } from './passages.ts';

const { behov } = studyOf(5);
const [a, b, c, d] = behov as [Behov, Behov, Behov, Behov];
const interviews = testInterviews('MUmu');

const pairsOf = (rows: readonly TestRow[]) => {
  const passages = passagesOf(testCodings(rows, interviews, behov), behov);
  return cooccurrence(passages, mentionMatrix(passages, interviews, behov));
};

test('cooccurrence(passages, matrix) counts interviews and segments of each pair, and of each need', () => {
  const rows = testRows('0 0 1, 0 1 1, 0 2 2, 1 0 1, 1 1 1, 1 1 2, 1 0 2, 2 2 1');
  expect(pairsOf(rows)).toEqual([
    { a, b, interviews: { both: 2, a: 2, b: 2 }, segments: { both: 3, a: 3, b: 3 } },
    { a, b: c, interviews: { both: 1, a: 2, b: 2 }, segments: { both: 0, a: 3, b: 2 } },
    { a: b, b: c, interviews: { both: 1, a: 2, b: 2 }, segments: { both: 0, a: 3, b: 2 } },
  ]);
});

test('cooccurrence(passages, matrix) counts a segment once, whichever coder found which need', () => {
  const rows = testRows('0 0 1 0, 0 0 1 1, 0 1 1 1, 0 1 1 2');
  expect(pairsOf(rows)[0]?.segments).toEqual({ both: 1, a: 1, b: 1 });
});

test('cooccurrence(passages, matrix) keeps the same segment number of two interviews apart', () => {
  const rows = testRows('0 0 1, 1 1 1');
  expect(pairsOf(rows)).toEqual([]);
});

test('cooccurrence(passages, matrix) is empty where no needs come together', () => {
  expect(pairsOf([])).toEqual([]);
  expect(pairsOf([[0, 0, 1]])).toEqual([]);
});

test('cooccurrence(passages, matrix) counts what sets of places count, whatever the order of the rows', () => {
  const countBoth = (rows: readonly TestRow[], pair: BehovPair, placeOf: (row: TestRow) => string) => {
    const places = (one: Behov) => new Set(rows.filter((row) => behov[row[1]] === one).map(placeOf));
    return places(pair.a).intersection(places(pair.b)).size;
  };
  fc.assert(
    fc.property(anyRows, (rows) => {
      const pairs = pairsOf(rows);
      for (const pair of pairs) {
        expect(pair.interviews.both).toBe(countBoth(rows, pair, ([i]) => `${i}`));
        expect(pair.segments.both).toBe(countBoth(rows, pair, ([i, , segment]) => `${i}/${segment}`));
      }
      expect(pairsOf(rows.toReversed())).toEqual(pairs);
    }),
    { numRuns: 30 },
  );
});

const pair = (one: Behov, other: Behov, inInterviews: number, inSegments: number): BehovPair => ({
  a: one,
  b: other,
  interviews: { both: inInterviews, a: 9, b: 9 },
  segments: { both: inSegments, a: 20, b: 20 },
});

test('topPairs(pairs, by, most) sorts by count, then by the other count, then in codebook order', () => {
  const pairs = [pair(a, b, 1, 8), pair(a, c, 2, 5), pair(a, d, 2, 6), pair(b, c, 2, 5), pair(c, d, 3, 4)];
  const [ab, ac, ad, bc, cd] = pairs;
  expect(topPairs(pairs, 'interviews', 9)).toEqual([cd, ad, ac, bc, ab]);
  expect(topPairs(pairs, 'segments', 2)).toEqual([ab, ad]);
});

test('topPairs(pairs, by, most) leaves out pairs that never come together there', () => {
  expect(topPairs([pair(a, b, 1, 0)], 'segments', 9)).toEqual([]);
});
