import { expect, test } from 'vitest';
import { mayPart, slices } from './slices.ts';
import { nothing } from './svg.ts';

const drawing = { width: 720, height: 1000, body: nothing };

test('slices(drawing, most) leaves alone what may not be cut', () => {
  expect(slices(drawing, 400)).toEqual([]);
});

test('slices(drawing, most) cuts as late as it may, and covers the drawing', () => {
  expect(slices({ ...drawing, cuts: [0, 300, 550, 800] }, 600)).toEqual([
    { y: 0, height: 550 },
    { y: 550, height: 450 },
  ]);
});

test('slices(drawing, most) cuts what no cut makes small enough where it can', () => {
  expect(slices({ ...drawing, cuts: [700] }, 600)).toEqual([
    { y: 0, height: 700 },
    { y: 700, height: 300 },
  ]);
});

test('slices(drawing, most) leaves the heads out, wherever the drawing begins', () => {
  expect(slices({ ...drawing, y: -50, head: { body: nothing, bottom: 40 }, cuts: [40, 500] }, 600)).toEqual([
    { y: 40, height: 460 },
    { y: 500, height: 450 },
  ]);
});

test('mayPart(i, rows) leaves four rows together on both sides', () => {
  const cutsOf = (rows: number) => Array.from({ length: rows }, (_, i) => i).filter((i) => mayPart(i, rows));
  expect([7, 8, 10].map(cutsOf)).toEqual([[], [4], [4, 5, 6]]);
});
