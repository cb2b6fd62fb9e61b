import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesOf, styleOrder } from './componentSheet.ts';

test('examplesOf(pages, pattern) keeps one of each state, in the order met', () => {
  const pages = ['<b class="a">1</b><b class="a">2</b>', '<b class="a c">3</b><b class="a">4</b><i class="x">5</i>'];
  expect(examplesOf(pages, /<b.*?<\/b>/g)).toEqual(['<b class="a">1</b>', '<b class="a c">3</b>']);
  expect(examplesOf(pages, /<u.*?<\/u>/g)).toEqual([]);
});

test('styleOrder(layout) gives the styles as the layout imports them', () => {
  expect(styleOrder(readFileSync('src/layouts/Layout.astro', 'utf8')).slice(0, 2)).toEqual(['tokens', 'fonts']);
});
