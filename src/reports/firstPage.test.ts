import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { firstPage } from './firstPage.ts';

const ground = '    <path class="typst-shape" fill="#fff" fill-rule="nonzero" d="M 0 0v 80 h 60 v -80 Z "/>';
const head = (height: number) =>
  `<svg class="typst-doc" viewBox="0 0 60 ${height}" width="60pt" height="${height}pt" xmlns="http://www.w3.org/2000/svg">`;
const defs = '    <defs id="glyph">\n    </defs>\n    <defs id="tilings">\n    </defs>\n</svg>';

test('firstPage(svg) keeps one page of several, at its own size, with all that is defined', () => {
  const two = [head(160), ground, '    <g>first</g>', ground, '    <g>second</g>', defs].join('\n');
  const one = firstPage(two);
  expect(one).toContain('viewBox="0 0 60 80" width="60" height="80"');
  expect(one).toContain('<g>first</g>');
  expect(one).not.toContain('second');
  expect(one).toContain('id="tilings"');
});

test('firstPage(svg) of one page is that page', () => {
  expect(firstPage([head(80), ground, '    <g>only</g>', defs].join('\n'))).toContain('<g>only</g>');
});

test('firstPage(svg) draws a chart as a part of the page', () => {
  const chart = Buffer.from('<svg viewBox="0 0 9 9" width="9" height="9"><text>æ</text></svg>').toString('base64');
  const image = (place: string) =>
    `<image${place} xlink:href="data:image/svg+xml;base64,${chart}" width="30" height="30" preserveAspectRatio="none"/>`;
  const drawn = (place: string) => firstPage([head(80), ground, image(place), defs].join('\n'));
  const part = '<svg viewBox="0 0 9 9" width="30" height="30"><text>æ</text></svg></g>';
  expect(drawn(' transform="matrix(1 0 0 1 5 5)"')).toContain(`<g transform="matrix(1 0 0 1 5 5)">${part}`);
  expect(drawn('')).toContain(`<g>${part}`);
});

test('firstPage(svg) throws where there is no page', () => {
  expect(() => firstPage('<svg></svg>')).toThrow('no page');
});
