import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { jackknifeInterval } from './jackknife.ts';
import { krippendorffAlpha } from './krippendorffAlpha.ts';
import { type TestRow, anyRows, studyOf, testSaet, testRows } from '../../testing/interviewSet.ts';

const agreementOf = (rows: readonly TestRow[], behovCount = 5) =>
  agreement(testSaet('MUMU', rows, studyOf(5)), behovCount);

test('agreement(codings) counts segments, units and what coders agree on', () => {
  const { interviews, segments, units, agreed, given, givenByAll } = agreementOf(
    testRows('0 0 1 0, 1 0 1 0, 1 0 1 1, 1 2 1 1, 1 1 4 0, 3 1 1 1'),
    3,
  );
  expect(interviews.map(({ interview, kodere }) => [interview.id, kodere])).toEqual([['gruppe-2', ['K1', 'K2']]]);
  expect({ segments, units, agreed, given, givenByAll }).toEqual({
    segments: 2,
    units: 6,
    agreed: 4,
    given: 3,
    givenByAll: 1,
  });
});

// Units (segment 1: 1-1, 0-1, 0-0; segment 2: 1-0, 0-0, 0-0): 4 ones, 8 zeros, 2 unlike units. 1 - 11 · 4 / (2 · 4 · 8).
test('agreement(codings) has alpha by hand', () => {
  const { alpha } = agreementOf(testRows('0 0 1 0, 0 0 1 1, 0 1 1 1, 0 0 2 0'), 3);
  expect(alpha).toBe(0.3125);
});

test('agreement(codings) has alpha 1 and no width for full agreement', () => {
  const { alpha, interval, agreed, units } = agreementOf(
    testRows('2 0 1 0, 2 0 1 1, 2 3 2 0, 2 3 2 1, 2 3 5 0, 2 3 5 1'),
  );
  expect({ alpha, interval, agreed, units }).toEqual({
    alpha: 1,
    interval: { low: 1, high: 1 },
    agreed: 15,
    units: 15,
  });
});

test('agreement(codings) counts a coding that stands twice once', () => {
  const rows = testRows('0 0 1 0, 0 1 2 1, 0 0 2 0');
  expect(agreementOf([...rows, [0, 0, 1, 0]])).toEqual(agreementOf(rows));
});

test('agreement(codings) is undefined where no interview is double coded', () => {
  const none = { interviews: [], segments: 0, units: 0, agreed: 0, given: 0, givenByAll: 0 };
  const rows = testRows('0 0 1 0, 1 0 1 1');
  expect(agreementOf(rows)).toEqual({ ...none, alpha: undefined, interval: undefined });
  expect(agreementOf([])).toEqual({ ...none, alpha: undefined, interval: undefined });
});

test('agreement(codings) has no alpha where nothing varies, and no interval where one segment is all', () => {
  const both = testRows('0 0 1 0, 0 0 1 1');
  expect(agreementOf(both, 1)).toMatchObject({ agreed: 1, units: 1, alpha: undefined, interval: undefined });
  expect(agreementOf(both, 2)).toMatchObject({ agreed: 2, units: 2, alpha: 1, interval: undefined });
});

/** The units written out, by segment: for each need the value of each coder of the interview. */
function writeOut(rows: readonly TestRow[], behovCount: number): number[][][] {
  const keys = new Set(rows.map(([i, b, s, k]) => `${i}/${b}/${s}/${k}`));
  const coders = (i: number) => [...new Set(rows.filter((row) => row[0] === i).map((row) => row[3]))];
  const segments = [...new Set(rows.map(([i, , s]) => `${i}/${s}`))].map((key) => key.split('/').map(Number));
  return segments
    .filter(([i]) => coders(i!).length > 1)
    .map(([i, s]) =>
      Array.from({ length: behovCount }, (_, b) => coders(i!).map((k) => (keys.has(`${i}/${b}/${s}/${k}`) ? 1 : 0))),
    );
}

test('agreement(codings) gives what the units written out give, with up to three coders and missing ones', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const segments = writeOut(rows, 5);
      const { alpha, agreed, interval } = agreementOf(rows);
      const plain = krippendorffAlpha(segments.flat());
      expect(agreed).toBe(segments.flat().filter((values) => new Set(values).size === 1).length);
      expect(alpha).toEqual(plain === undefined ? undefined : expect.closeTo(plain, 12));
      const leftOut = segments.map((_, one) => krippendorffAlpha(segments.filter((_s, i) => i !== one).flat()));
      const wide = plain === undefined ? undefined : jackknifeInterval(plain, leftOut);
      expect(interval).toEqual(
        wide && {
          low: expect.closeTo(Math.max(-1, wide.low), 9),
          high: expect.closeTo(Math.min(1, wide.high), 9),
        },
      );
      expect(agreementOf(rows.toReversed()).alpha).toBe(alpha);
    }),
  );
});
