import { expect, test } from 'vitest';
import { inline } from './inline.ts';
import { svg } from './svg.ts';

const drawing = { width: 320, height: 40.5, body: svg`<path d="M0 0h9"/>` };

test('inline(drawing, words) is one picture with one name', () => {
  expect(inline(drawing, { alt: 'Ål & "øl"', hasLinks: false }).text).toBe(
    '<svg class="w320" viewBox="0 0 320 40.5" role="img" aria-label="Ål &amp; &quot;øl&quot;" font-family="&#39;Source Sans 3&#39;, Arial, sans-serif" fill="#17182b"><path d="M0 0h9"/></svg>',
  );
});

test('inline(drawing, words) is a named group where its parts are links', () => {
  expect(inline(drawing, { alt: 'Ål', hasLinks: true }).text).toContain('role="group" aria-label="Ål"');
});

test('inline(drawing, words) escapes its name', () => {
  const { text } = inline(drawing, { alt: '"><script>alert(1)</script>', hasLinks: false });
  expect(text).toContain('aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
});

test('inline(drawing, words) stands in parts for paper, each under the heads of the whole', () => {
  const tall = { width: 720, height: 2000, body: svg`<path d="M0 0h9"/>`, cuts: [32, 800, 1600], head: 32 };
  const { text } = inline(tall, { alt: 'Ål', hasLinks: false, id: 'aal' });
  expect(
    [...text.matchAll(/class="(ark[^"]*)" viewBox="([^"]*)"/g)].map(([, names, box]) => `${names}: ${box}`),
  ).toEqual([
    'ark: 0 0 720 800',
    'ark over: 0 0 720 32',
    'ark: 0 800 720 800',
    'ark over: 0 0 720 32',
    'ark: 0 1600 720 400',
  ]);
});
