import { expect, test } from 'vitest';
import { studentT95 } from './studentT.ts';

// Any printed table of Student's t, two-sided 5 %.
test('studentT95(degrees) is the printed quantile', () => {
  const printed = { 4: 2.776, 5: 2.571, 6: 2.447, 8: 2.306, 11: 2.201, 20: 2.086, 60: 2.0, 120: 1.98 };
  const found = Object.fromEntries(Object.keys(printed).map((degrees) => [degrees, studentT95(Number(degrees))]));
  expect(found).toEqual(
    Object.fromEntries(Object.entries(printed).map(([degrees, t]) => [degrees, expect.closeTo(t, 2.6)])),
  );
  expect(Math.abs(studentT95(5) - 2.570582)).toBeLessThan(0.0003);
});

test('studentT95(degrees) nears the normal quantile', () => {
  expect(studentT95(1e6)).toBeCloseTo(1.95996, 4);
});
