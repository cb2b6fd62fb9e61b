import fc from 'fast-check';
import { expect, test } from 'vitest';
import { label, labelLines, textWidth, wrap, wrapEven } from './text.ts';

test('textWidth(text, style) adds the advance widths of the font', () => {
  // Æ 822, b 553, l 255, e 496, space 200, ø 542 thousandths of an em.
  expect(textWidth('Æble ø', { size: 10 })).toBeCloseTo(28.68, 10);
  expect(textWidth('Æble ø', { size: 20 })).toBeCloseTo(57.36, 10);
  expect(textWidth('Æble ø', { size: 10, face: 'semibold' })).toBeCloseTo(29.24, 10);
  expect(textWidth('Æble ø', { size: 10, face: 'serif' })).toBeCloseTo(30.93, 10);
  expect(textWidth('', { size: 10 })).toBe(0);
});

test('textWidth(text, style) counts a character that the font lacks as an em', () => {
  expect(textWidth('漢😀', { size: 10 })).toBe(20);
});

test('wrap(text, width, style) breaks at spaces', () => {
  expect(wrap('Fælles sprog på tværs', 80, { size: 14.5 })).toEqual(['Fælles sprog', 'på tværs']);
  expect(wrap('Angst', 80, { size: 14.5 })).toEqual(['Angst']);
  expect(wrap('', 80, { size: 14.5 })).toEqual(['']);
});

test('wrapEven(text, width, style) has as many lines as wrap, of about the same width, and breaks no word more', () => {
  const style = { size: 14.5 };
  expect(wrap('Forhandling (behov, indsats, takst)', 200, style)).toEqual(['Forhandling (behov, indsats,', 'takst)']);
  expect(wrapEven('Forhandling (behov, indsats, takst)', 200, style)).toEqual([
    'Forhandling (behov,',
    'indsats, takst)',
  ]);
  expect(wrapEven('Angst', 80, style)).toEqual(['Angst']);
  expect(wrapEven('Målgruppevurdering og match', 118, style)).toEqual(['Målgruppe-', 'vurdering', 'og match']);
});

test('wrap(text, width, style) keeps a number with its unit, unless no line holds both', () => {
  // »Tager 10 dage« is 84 px wide in 14.5 px, »10 dage« 47 and »dage« 29.
  expect(wrap('Tager 10 dage', 60, { size: 14.5 })).toEqual(['Tager', '10 dage']);
  expect(wrap('Tager 10 dage', 40, { size: 14.5 })).toEqual(['Tager', '10', 'dage']);
});

test('wrap(text, width, style) breaks a word of 80 letters where the line is full', () => {
  // 14 letters of 496 thousandths at 10 px are 69.44 px wide.
  expect(wrap('e'.repeat(80), 70, { size: 10 }).map((line) => line.length)).toEqual([14, 14, 14, 14, 14, 10]);
});

test('wrap(text, width, style) breaks a word of the field between its parts, with a hyphen', () => {
  expect(wrap('Målgruppevurdering og match', 118, { size: 14.5 })).toEqual(['Målgruppe-', 'vurdering og', 'match']);
  expect(wrap('Kompetenceudviklingsbehov', 140, { size: 14.5 })).toEqual(['Kompetence-', 'udviklingsbehov']);
  expect(wrap('Målgruppevurdering', 40, { size: 14.5 })).toEqual(['Målgr', 'uppe-', 'vurder', 'ing']);
});

const words = fc.string({ unit: fc.constantFrom(...'aefilmåæøÆWM-,1 ', '…', '漢', '😀'), maxLength: 120 });
const style = fc.record({ size: fc.constant(14.5), face: fc.constantFrom('regular', 'semibold', 'serif') });
const width = fc.double({ min: 15, max: 400, noNaN: true });

test('wrap(text, width, style) keeps every line within the width and every character of the words', () => {
  fc.assert(
    fc.property(words, width, style, (text, w, s) => {
      const lines = wrap(text, w, s);
      expect(Math.max(...lines.map((line) => textWidth(line, s)))).toBeLessThanOrEqual(w);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('label(x, y, content, style) writes only what differs from the drawing', () => {
  expect(label(1, 2, 'Å & Ø', { size: 14 }).text).toBe('<text x="1" y="2" font-size="14">Å &amp; Ø</text>');
  expect(label(1, 2, '8', { size: 14, face: 'semibold', fill: '#fff', anchor: 'end' }).text).toBe(
    '<text x="1" y="2" font-size="14" fill="#fff" font-weight="600" text-anchor="end">8</text>',
  );
  expect(label(1, 2, '8', { size: 14, face: 'serif' }).text).toBe(
    '<text x="1" y="2" font-size="14" font-family="Newsreader, Georgia, serif" font-weight="500">8</text>',
  );
});

test('labelLines(x, y, lines, leading, style) sets each line a leading lower', () => {
  expect(labelLines(0, 10, ['Å', 'Ø'], 18, { size: 14 }).map(({ text }) => text)).toEqual([
    '<text x="0" y="10" font-size="14">Å</text>',
    '<text x="0" y="28" font-size="14">Ø</text>',
  ]);
});
