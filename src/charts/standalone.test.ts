import { expect, test } from 'vitest';
import { standalone } from './standalone.ts';
import { svg } from './svg.ts';

const drawing = { width: 320, height: 40, body: svg`<path d="M0 0h9"/>` };
const words = { title: 'Ål & øl', alt: 'En streg.', source: 'Kilde: test.' };

test('standalone(drawing, words) is a file with its title, its description and its source in it', () => {
  const { text } = standalone(drawing, words);
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 368 [\d.]+" width="368"/);
  expect(text).toContain('role="img" lang="da" font-family="&#39;Source Sans 3&#39;, Arial, sans-serif"');
  expect(text).toContain('<title>Ål &amp; øl</title><desc>En streg. Kilde: test.</desc>');
  expect(text).toContain('>Ål &amp; øl</text>');
  expect(text).toContain('>Kilde: test.</text>');
  expect(text).toContain('<path d="M0 0h9"/></g>');
});

test('standalone(drawing, words) draws the frame', async () => {
  await expect(standalone(drawing, words).text).toMatchFileSnapshot('./__snapshots__/standalone.svg');
});

test('standalone(drawing, words) grows with a title and a source of several lines', () => {
  const heightOf = (title: string, source: string) =>
    Number(/height="([\d.]+)"/.exec(standalone(drawing, { ...words, title, source }).text)?.[1]);
  const [short, long] = ['Ål', 'ål og æg '.repeat(55)];
  expect(heightOf(long, short)).toBeGreaterThan(heightOf(short, short) + 10 * 31);
  expect(heightOf(short, long)).toBeGreaterThan(heightOf(short, short) + 5 * 18);
});

test('standalone(drawing, words) escapes its words', () => {
  const hostile = '<script>alert(1)</script>';
  const { text } = standalone(drawing, { title: hostile, alt: hostile, source: hostile });
  expect(text.match(/&lt;script&gt;/g)).toHaveLength(5);
  expect(text).not.toContain('<script');
});
