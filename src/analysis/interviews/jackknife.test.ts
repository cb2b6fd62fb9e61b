import { expect, test } from 'vitest';
import { jackknifeInterval } from './jackknife.ts';

// For a mean the jackknife is the usual standard error: of 1, 2, 3, 4, 5 it is sqrt(5/2 / 5) = 0.70711, and t with 4 degrees 2.776.
test('jackknifeInterval(mean, leftOut) is the usual interval of a mean', () => {
  const interval = jackknifeInterval(3, [14 / 4, 13 / 4, 12 / 4, 11 / 4, 10 / 4]);
  expect(interval?.low).toBeCloseTo(3 - 2.776 * 0.70711, 2);
  expect(interval?.high).toBeCloseTo(3 + 2.776 * 0.70711, 2);
});

test('jackknifeInterval(estimate, leftOut) has no width where no part matters', () => {
  expect(jackknifeInterval(0.5, [0.5, 0.5, 0.5, 0.5, 0.5])).toEqual({ low: 0.5, high: 0.5 });
});

test('jackknifeInterval(estimate, leftOut) is undefined below five parts, or where one leaves no estimate', () => {
  expect(jackknifeInterval(0.5, [])).toBeUndefined();
  expect(jackknifeInterval(0.5, [0.5, 0.4, 0.6, 0.5])).toBeUndefined();
  expect(jackknifeInterval(0.5, [0.5, 0.4, 0.6, 0.5, undefined])).toBeUndefined();
});
