import { expect, test } from 'vitest';
import { ink } from './ink.ts';
import { overlapChart } from './overlapChart.ts';
import { standalone } from './standalone.ts';
import type { Drawing } from './svg.ts';
import { testFaults } from '../testing/svgFaults.ts';
import { lensArea } from './vennDistance.ts';

const words = { title: 'Ti åbne prøvetal', alt: 'To cirkler.', source: 'Kilde: test.' };

const sets = (left: number, both: number, right: number) => ({
  myndighed: { count: left, label: 'kun myndighed' },
  faelles: { count: both, label: 'fælles' },
  udfoerer: { count: right, label: 'kun udfører' },
});

const circlesOf = ({ body }: Drawing) =>
  [...body.text.matchAll(/<circle cx="([^"]*)" cy="([^"]*)" r="([^"]*)"/g)].map(([, x, y, r]) => ({
    x: Number(x),
    y: Number(y),
    r: Number(r),
  }));

test('overlapChart(sets) has areas exactly proportional to 24, 28 and 8', () => {
  const [left, right] = circlesOf(overlapChart(sets(16, 8, 20), { width: 560 }));
  const unit = (Math.PI * left!.r ** 2) / 24;
  expect((Math.PI * right!.r ** 2) / unit).toBeCloseTo(28, 1);
  expect(lensArea(left!.r, right!.r, right!.x - left!.x) / unit).toBeCloseTo(8, 1);
});

test('overlapChart(sets) draws the lens from one crossing of the circles to the other', () => {
  const drawing = overlapChart(sets(16, 8, 20), { width: 560 });
  const [left, right] = circlesOf(drawing);
  const [, x, top, bottom] = /<path d="M(\S+) ([\d.]+)A.* \S+ ([\d.]+)A.*Z"/.exec(drawing.body.text) ?? [];
  expect(Math.hypot(Number(x) - left!.x, Number(top) - left!.y)).toBeCloseTo(left!.r, 1);
  expect(Math.hypot(Number(x) - right!.x, Number(top) - right!.y)).toBeCloseTo(right!.r, 1);
  expect(Number(bottom) - left!.y).toBeCloseTo(left!.y - Number(top), 1);
});

test('overlapChart(sets) takes the long way round a circle that is more than half shared', () => {
  const arcs = (left: number, both: number, right: number) =>
    overlapChart(sets(left, both, right), { width: 560 }).body.text.match(/(?<=A\S+ \S+ )\d \d \d/g);
  expect(arcs(16, 8, 20)).toEqual(['0 0 1', '0 0 1']);
  expect(arcs(1, 8, 20)).toEqual(['0 1 1', '0 0 1']);
  expect(arcs(20, 8, 1)).toEqual(['0 0 1', '0 1 1']);
});

test('overlapChart(sets) draws wide, narrow and with labels underneath', async () => {
  const wide = standalone(overlapChart(sets(16, 8, 20), { width: 560 }), words);
  await expect(wide.text).toMatchFileSnapshot('./__snapshots__/overlapChart-560.svg');
  const narrow = standalone(overlapChart(sets(16, 8, 20), { width: 320 }), words);
  await expect(narrow.text).toMatchFileSnapshot('./__snapshots__/overlapChart-320.svg');
  const tiny = standalone(overlapChart(sets(40, 1, 40), { width: 320 }), words);
  await expect(tiny.text).toMatchFileSnapshot('./__snapshots__/overlapChart-underneath.svg');
});

test('overlapChart(sets) puts the labels underneath where the lens is too narrow for its word', () => {
  const drawing = overlapChart(sets(40, 1, 40), { width: 560 });
  expect(drawing.body.text).toContain('>1 fælles</text>');
  expect(testFaults(drawing)).toEqual([]);
});

test('overlapChart(sets) puts the labels underneath where the lens is too narrow for its number', () => {
  const drawing = overlapChart(sets(100, 12, 100), { width: 560 });
  expect(drawing.body.text).toContain('>12 fælles</text>');
});

test('overlapChart(sets) lets the circles touch where nothing is shared', () => {
  const drawing = overlapChart(sets(3, 0, 5), { width: 320 });
  const [left, right] = circlesOf(drawing);
  expect(right!.x - left!.x).toBeCloseTo(left!.r + right!.r, 1);
  expect(drawing.body.text).not.toContain(ink.faelles);
  expect(testFaults(drawing)).toEqual([]);
});

test('overlapChart(sets) puts the left circle inside where all of it is shared', () => {
  const drawing = overlapChart(sets(0, 4, 5), { width: 320 });
  const [left, right, lens] = circlesOf(drawing);
  expect(right!.r - left!.r).toBeCloseTo(Math.abs(right!.x - left!.x), 1);
  expect(lens).toEqual(left);
  expect(drawing.body.text).toContain('>0 kun myndighed</text>');
  expect(testFaults(drawing)).toEqual([]);
});

test('overlapChart(sets) draws one circle where everything is shared', () => {
  const drawing = overlapChart(sets(0, 6, 0), { width: 320 });
  const [left, right, lens] = circlesOf(drawing);
  expect([right, lens]).toEqual([left, left]);
  expect(testFaults(drawing)).toEqual([]);
});

test('overlapChart(sets) draws nothing but labels where there is nothing to count', () => {
  expect(testFaults(overlapChart(sets(0, 0, 0), { width: 320 }))).toEqual([]);
});

test('overlapChart(sets) escapes its labels', () => {
  const label = '<script>alert(1)</script>';
  const { body } = overlapChart({ ...sets(1, 1, 1), udfoerer: { count: 1, label } }, { width: 560 });
  expect(body.text).toContain('&lt;script&gt;');
  expect(body.text).not.toContain('<script');
});
