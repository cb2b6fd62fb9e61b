import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothing, svg } from './svg.ts';

test('svg`` escapes text', () => {
  expect(svg`<text a="${`"'`}">${'a & b < c > d'}</text>`.text).toBe(
    '<text a="&quot;&#39;">a &amp; b &lt; c &gt; d</text>',
  );
});

test('svg`` drops the characters that XML forbids and keeps the rest', () => {
  expect(svg`${'a\u0000\u0008\u001F\uFFFE\uD800b'}`.text).toBe('ab');
  expect(svg`${'æøå\t\n😀'}`.text).toBe('æøå\t\n😀');
});

test('svg`` rounds numbers to two decimals', () => {
  expect(svg`${1 / 3} ${2} ${-0.005} ${0.1 + 0.2}`.text).toBe('0.33 2 0 0.3');
});

test('svg`` throws on what is not a number to draw', () => {
  expect(() => svg`${Number.NaN}`).toThrow('not a number to draw: NaN');
  expect(() => svg`${Number.POSITIVE_INFINITY}`).toThrow('not a number to draw: Infinity');
  expect(() => svg`${[[Number.NEGATIVE_INFINITY]]}`).toThrow('not a number to draw: -Infinity');
});

test('svg`` passes markup, joins lists and leaves out what is undefined', () => {
  expect(svg`<g>${svg`<path/>`}${[svg`<a/>`, 'b<', [1, undefined]]}${undefined}${nothing}</g>`.text).toBe(
    '<g><path/><a/>b&lt;1</g>',
  );
});

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'text', '\uDC00', '\u0000', ']]>', 'å') }),
);

test('svg`` makes one well-formed element of any string', () => {
  fc.assert(
    fc.property(anyString, (s) => {
      const { text } = svg`<text>${s}</text>`;
      expect(text).toMatch(/^<text>(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)*<\/text>$/u);
      expect(text).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }),
  );
});
