import { expect, test } from 'vitest';
import { jackknifeInterval } from './jackknife.ts';

// For a mean the jackknife is the usual standard error: of 1, 2, 3, 4 it is sqrt(5/3) / 2 = 0.6455.
test('jackknifeInterval(mean, leftOut) is the usual interval of a mean', () => {
  const interval = jackknifeInterval(2.5, [9 / 3, 8 / 3, 7 / 3, 6 / 3]);
  expect(interval?.low).toBeCloseTo(1.23485, 5);
  expect(interval?.high).toBeCloseTo(3.76515, 5);
});

test('jackknifeInterval(estimate, leftOut) has no width where no part matters', () => {
  expect(jackknifeInterval(0.5, [0.5, 0.5, 0.5])).toEqual({ low: 0.5, high: 0.5 });
});

test('jackknifeInterval(estimate, leftOut) is undefined with one part, or where one leaves no estimate', () => {
  expect(jackknifeInterval(0.5, [0.5])).toBeUndefined();
  expect(jackknifeInterval(0.5, [])).toBeUndefined();
  expect(jackknifeInterval(0.5, [0.5, undefined])).toBeUndefined();
});
