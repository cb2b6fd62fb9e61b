import { expect, test } from 'vitest';
import { slideColumns } from './slideColumns.ts';

const names = (...all: string[]) => all.map((navn) => ({ navn }));
const many = (count: number) => names(...Array.from({ length: count }, (_, i) => `Behov ${i + 1}`));

test('slideColumns(groups, most) keeps short groups under each other in one column while there is room in none emptier', () => {
  const groups = [
    { navn: 'A', punkter: many(8) },
    { navn: 'B', punkter: many(6) },
    { navn: 'C', punkter: many(2) },
  ];
  expect(slideColumns(groups, 12).map((slide) => slide.map((column) => column.map(({ navn }) => navn)))).toEqual([
    [['A'], ['B', 'C']],
  ]);
});

test('slideColumns(groups, most) fills both columns of a slide about as far', () => {
  const groups = [8, 2, 2, 2].map((count, i) => ({ navn: 'ABCD'[i]!, punkter: many(count) }));
  expect(slideColumns(groups, 30).map((slide) => slide.map((column) => column.map(({ navn }) => navn)))).toEqual([
    [['A'], ['B', 'C', 'D']],
  ]);
});

test('slideColumns(groups, most) cuts a long group into parts of about the same length', () => {
  const slides = slideColumns([{ navn: 'A', punkter: many(14) }], 12);
  expect(slides.flat(2).map(({ navn, punkter }) => [navn, punkter.length])).toEqual([
    ['A', 7],
    ['A, fortsat', 7],
  ]);
});

test('slideColumns(groups, most) spreads 120 names over slides of two columns, and loses none', () => {
  const slides = slideColumns([{ navn: 'A', punkter: many(120) }], 12);
  expect(slides.every((slide) => slide.length <= 2)).toBe(true);
  expect(slides.flat(2).flatMap(({ punkter }) => punkter.map(({ navn }) => navn))).toEqual(
    many(120).map(({ navn }) => navn),
  );
});

test('slideColumns(groups, most) counts the lines of a long name', () => {
  const long = names('x'.repeat(300), 'y'.repeat(300));
  expect(slideColumns([{ navn: '', punkter: long }], 12).flat().length).toBe(2);
});

test('slideColumns(groups, most) of nothing is no slide', () => {
  expect(slideColumns([], 12)).toEqual([]);
});
