import { expect, test } from 'vitest';
import { inline } from './inline.ts';
import { svg } from './svg.ts';

const drawing = { width: 320, height: 40.5, body: svg`<path d="M0 0h9"/>` };

test('inline(drawing, words) is one picture with one name', () => {
  expect(inline(drawing, { alt: 'Ål & "øl"', hasLinks: false }).text).toBe(
    '<svg class="w320" role="img" aria-label="Ål &amp; &quot;øl&quot;" viewBox="0 0 320 40.5" font-family="&#39;Source Sans 3&#39;, Arial, sans-serif" fill="#17182b"><path d="M0 0h9"/></svg>',
  );
});

test('inline(drawing, words) is a named group where its parts are links', () => {
  expect(inline(drawing, { alt: 'Ål', hasLinks: true }).text).toContain('role="group" aria-label="Ål"');
});

test('inline(drawing, words) escapes its name', () => {
  const { text } = inline(drawing, { alt: '"><script>alert(1)</script>', hasLinks: false });
  expect(text).toContain('aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});

const tall = {
  width: 720,
  height: 2000,
  body: svg`<path d="M0 0h9"/>`,
  cuts: [32, 132, 800, 1600],
  head: { body: svg`<path d="M0 31h720"/>`, bottom: 32 },
};
const partsOf = (text: string) => [...text.matchAll(/(<div class="over">)?<svg viewBox="([^"]*)"/g)];

test('inline(drawing, words) stands in parts for paper under its heads', () => {
  const { text } = inline(tall, { alt: 'Ål', hasLinks: false, id: 'aal' });
  expect(text).toContain('<svg class="w720 helt"');
  expect(text).toContain('<div class="ark" aria-hidden="true"><div class="over">');
  expect(partsOf(text).map(([, head, box]) => `${head === undefined ? 'part' : 'head'} ${box}`)).toEqual([
    'head 0 0 720 32',
    'part 0 32 720 100',
    'part 0 132 720 668',
    'part 0 800 720 800',
    'part 0 1600 720 400',
  ]);
});

test('inline(drawing, words) counts what stands over the drawing to its heads', () => {
  const { text } = inline({ ...tall, y: -50, height: 2050 }, { alt: 'Ål', hasLinks: false, id: 'aal' });
  expect(text).toContain('viewBox="0 -50 720 2050"');
  expect(
    partsOf(text)
      .map(([, , box]) => box)
      .slice(0, 2),
  ).toEqual(['0 -50 720 82', '0 32 720 100']);
});

test('inline(drawing, words) leaves whole what fits a sheet', () => {
  const low = inline({ ...tall, height: 900 }, { alt: 'Ål', hasLinks: false, id: 'aal' });
  expect(low.text).not.toContain('ark');
});
