import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lensArea, vennDistance } from './vennDistance.ts';

/** The shared area of a circle at 0,0 and one at d,0, counted on a grid of small squares. */
function gridArea(r: number, s: number, d: number): number {
  const step = 0.005;
  let squares = 0;
  for (let x = d - s; x <= r; x += step)
    for (let y = -s; y <= s; y += step) if (Math.hypot(x, y) < r && Math.hypot(x - d, y) < s) squares += 1;
  return squares * step * step;
}

test('lensArea(r, s, d) agrees with counting squares', () => {
  expect(lensArea(3, 2, 2.5)).toBeCloseTo(gridArea(3, 2, 2.5), 1);
  expect(lensArea(3, 2, 4)).toBeCloseTo(gridArea(3, 2, 4), 1);
  expect(lensArea(3, 2, 1.2)).toBeCloseTo(gridArea(3, 2, 1.2), 1);
  expect(lensArea(2, 2, 1)).toBeCloseTo(gridArea(2, 2, 1), 1);
});

test('lensArea(r, s, d) is nothing for circles apart and the smaller circle for one inside the other', () => {
  expect(lensArea(3, 2, 5)).toBe(0);
  expect(lensArea(3, 2, 9)).toBe(0);
  expect(lensArea(3, 2, 1)).toBe(4 * Math.PI);
  expect(lensArea(2, 2, 0)).toBe(4 * Math.PI);
});

test('vennDistance(r, s, area) lets circles touch that share nothing', () => {
  expect(vennDistance(3, 2, 0)).toBeCloseTo(5, 6);
  expect(vennDistance(0, 0, 0)).toBe(0);
});

test('vennDistance(r, s, area) puts the smaller circle inside where all of it is shared', () => {
  expect(vennDistance(3, 2, 4 * Math.PI)).toBeCloseTo(1, 5);
  expect(vennDistance(2, 2, 4 * Math.PI)).toBeCloseTo(0, 5);
});

test('vennDistance(r, s, area) is the distance at which the circles share that area', () => {
  const radius = fc.double({ min: 0.1, max: 10, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(radius, radius, share, (r, s, part) => {
      const area = part * Math.PI * Math.min(r, s) ** 2;
      expect(lensArea(r, s, vennDistance(r, s, area))).toBeCloseTo(area, 5);
    }),
    { numRuns: 2000 },
  );
});
