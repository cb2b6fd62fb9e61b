import { permute, range } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testMatrix } from '../../testing/interviewSet.ts';
import { accumulation } from './accumulation.ts';

const curvesOf = (lines: readonly string[]) => accumulation(testMatrix('M'.repeat(lines[0]!.length), lines));
const seenOf = (lines: readonly string[]) => curvesOf(lines).seen.map(({ needs }) => needs);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

test('accumulation(matrix) counts the needs seen when each month has ended', () => {
  expect(curvesOf(['1..', '1.2', '.1.', '...']).seen).toEqual([
    { maaned: '2024-01', interviews: 1, needs: 2 },
    { maaned: '2024-02', interviews: 2, needs: 3 },
    { maaned: '2024-03', interviews: 3, needs: 3 },
  ]);
});

test('accumulation(matrix) has one point for the interviews of one month', () => {
  const { behov, rows } = testMatrix('MMM', ['1..', '.1.']);
  const inOne = rows.map((row) => ({ ...row, interview: { ...row.interview, maaned: '2024-05' } }));
  const { seen, mean } = accumulation({ behov, rows: inOne });
  expect(seen).toEqual([{ maaned: '2024-05', interviews: 3, needs: 2 }]);
  expect(mean).toHaveLength(3);
});

// Needs in 1, 2, 1 and 0 of 3 interviews. First: 1/3 + 2/3 + 1/3. Second: 2/3 + 1 + 2/3. Third: all three.
test('accumulation(matrix) has the mean over all orders', () => {
  expect(curvesOf(['1..', '1.2', '.1.', '...']).mean).toEqual(close([4 / 3, 7 / 3, 3]));
});

test('accumulation(matrix) is flat where every interview mentions every need', () => {
  expect(seenOf(['111', '111'])).toEqual([2, 2, 2]);
  expect(curvesOf(['111', '111']).mean).toEqual([2, 2, 2]);
});

test('accumulation(matrix) takes no interviews', () => {
  expect(curvesOf(['', ''])).toEqual({ seen: [], mean: [] });
});

// A need in one of N is seen after h interviews with chance h/N; one in two: 1 - (N - h)(N - h - 1) / (N (N - 1)).
test('accumulation(matrix) stays exact over 12,000 interviews', () => {
  const { mean } = curvesOf([`1${'.'.repeat(11_999)}`, `11${'.'.repeat(11_998)}`]);
  expect(mean[5_999]).toBeCloseTo(0.5 + 1 - (6_000 * 5_999) / (12_000 * 11_999), 10);
  expect(mean[11_999]).toBe(2);
});

const ordersOf = (all: readonly number[]): number[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first) => ordersOf(all.filter((i) => i !== first)).map((rest) => [first, ...rest]));

test('accumulation(matrix) has the mean of all 120 orders of 5 interviews', () => {
  const line = fc.string({ unit: fc.constantFrom('1', '.'), minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const orders = ordersOf([0, 1, 2, 3, 4]);
      const seen = orders.map((order) => seenOf(lines.map((marks) => permute([...marks], order).join(''))));
      const plain = range(5).map((h) => seen.reduce((sum, curve) => sum + curve[h]!, 0) / 120);
      expect(curvesOf(lines).mean).toEqual(close(plain));
    }),
    { numRuns: 20 },
  );
});
