import { expect, test } from 'vitest';
import { FONT_FILES } from '../load/readDrawingFiles.ts';
import { png } from './png.ts';

const svg = (text: string, font = "'Source Sans 3', Arial, sans-serif") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" width="100" height="40"><rect width="100" height="40" fill="#fff"/><text x="4" y="25" font-family="${font}" font-size="18">${text}</text></svg>`;

test('png(svg) is a PNG of twice the size, the same each time', () => {
  const bytes = Buffer.from(png(svg('Åben'), FONT_FILES));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([200, 80]);
  expect(Buffer.compare(bytes, Buffer.from(png(svg('Åben'), FONT_FILES)))).toBe(0);
});

test('png(svg) draws text in both families that the figures name', () => {
  const [empty, sans, serif] = [
    png(svg(''), FONT_FILES),
    png(svg('Åben'), FONT_FILES),
    png(svg('Åben', 'Newsreader, Georgia, serif'), FONT_FILES),
  ];
  expect(Buffer.compare(Buffer.from(empty), Buffer.from(sans))).not.toBe(0);
  expect(Buffer.compare(Buffer.from(sans), Buffer.from(serif))).not.toBe(0);
});
