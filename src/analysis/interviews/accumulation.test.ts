import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accumulation } from './accumulation.ts';
import { testMatrix } from './testCodings.ts';

const curvesOf = (lines: readonly string[], order: readonly number[]) => {
  const { seen, mean } = accumulation(testMatrix(...lines), order);
  return { seen: [...seen], mean: [...mean] };
};

const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

test('accumulation(matrix, order) counts the needs seen so far, in true order', () => {
  expect(curvesOf(['1..', '1.2', '.1.', '...'], [0, 1, 2]).seen).toEqual([2, 3, 3]);
  expect(curvesOf(['1..', '1.2', '.1.', '...'], [2, 1, 0]).seen).toEqual([1, 2, 3]);
});

// Needs in 1, 2, 1 and 0 of 3 interviews. First: 1/3 + 2/3 + 1/3. Second: 2/3 + 1 + 2/3. Third: all three.
test('accumulation(matrix, order) has the mean over all orders', () => {
  expect(curvesOf(['1..', '1.2', '.1.', '...'], [0, 1, 2]).mean).toEqual(close([4 / 3, 7 / 3, 3]));
});

test('accumulation(matrix, order) takes the interviews of one role alone', () => {
  expect(curvesOf(['11..', '..11', '.1.1'], [1, 3])).toEqual({ seen: [2, 3], mean: close([2, 3]) });
});

test('accumulation(matrix, order) is flat where every interview mentions every need', () => {
  expect(curvesOf(['111', '111'], [0, 1, 2])).toEqual({ seen: [2, 2, 2], mean: [2, 2, 2] });
});

test('accumulation(matrix, order) takes no interviews', () => {
  expect(curvesOf(['1', '1'], [])).toEqual({ seen: [], mean: [] });
});

// S(h) = 1 - (1 - h/N) for a need in one of N; 1 - (N - h)(N - h - 1) / (N (N - 1)) for one in two.
test('accumulation(matrix, order) stays exact over 12,000 interviews', () => {
  const segments = new Uint32Array(24_000);
  segments[0] = segments[1] = segments[3] = 1;
  const { mean } = accumulation(
    { interviewCount: 12_000, behovCount: 2, segments },
    Array.from({ length: 12_000 }, (_, i) => i),
  );
  expect(mean[5_999]).toBeCloseTo(0.5 + 1 - (6_000 * 5_999) / (12_000 * 11_999), 10);
  expect(mean[11_999]).toBe(2);
});

const ordersOf = (all: readonly number[]): number[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((first) => ordersOf(all.filter((i) => i !== first)).map((rest) => [first, ...rest]));

test('accumulation(matrix, order) has the mean of all 120 orders of 5 interviews', () => {
  const line = fc.string({ unit: fc.constantFrom('1', '.'), minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      const orders = ordersOf([0, 1, 2, 3, 4]);
      const plain = [0, 1, 2, 3, 4].map(
        (h) => orders.reduce((sum, order) => sum + curvesOf(lines, order).seen[h]!, 0) / orders.length,
      );
      expect(orders).toHaveLength(120);
      expect(curvesOf(lines, [0, 1, 2, 3, 4]).mean).toEqual(close(plain));
    }),
    { numRuns: 20 },
  );
});
