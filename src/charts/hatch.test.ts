import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatch } from './hatch.ts';

const LINE = /M([-\d.e]+) ([-\d.e]+)m([-\d.e]+) ([-\d.e]+)l([-\d.e]+) ([-\d.e]+)/g;
/** Both ends of each line. */
const linesOf = (...box: Parameters<typeof hatch>) =>
  [...hatch(...box).text.matchAll(LINE)].map(([, ...found]) => {
    const [x = NaN, y = NaN, right = NaN, down = NaN, along = NaN, below = NaN] = found.map(Number);
    return [x + right, y + down, x + right + along, y + down + below];
  });

test('hatch(x, y, width, height) cuts its lines at the edges of the box', () => {
  expect(linesOf(3, 4, 20, 10, 10)).toEqual([
    [13, 4, 3, 14],
    [23, 4, 13, 14],
  ]);
});

test('hatch(x, y, width, height) outlines the box', () => {
  expect(hatch(0, 0, 20, 10).text).toContain('M0.5 0.5h19v9h-19z');
});

test('hatch(x, y, width, height) keeps every line inside its box, at 45 degrees', () => {
  const place = fc.integer({ min: -500, max: 500 });
  const size = fc.double({ min: 0, max: 800, noNaN: true });
  fc.assert(
    fc.property(place, place, size, size, fc.integer({ min: 2, max: 20 }), (x, y, width, height, step) => {
      const off = linesOf(x, y, width, height, step).filter(([x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN]) => {
        const isIn = Math.min(x1, x2) >= x - 0.02 && Math.max(x1, x2) <= x + width + 0.02;
        const isWithin = Math.min(y1, y2) >= y - 0.02 && Math.max(y1, y2) <= y + height + 0.02;
        return !(isIn && isWithin && Math.abs(x1 - x2 - (y2 - y1)) < 0.03);
      });
      expect(off).toEqual([]);
    }),
  );
});

test('hatch(x, y, width, height) takes a box of nothing', () => {
  expect(linesOf(5, 5, 0, 0)).toEqual([]);
  expect(hatch(5, 5, 0, 0).text).toContain('M5.5 5.5h0v0h0z');
});
