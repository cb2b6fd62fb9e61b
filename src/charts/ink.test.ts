import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ink } from './ink.ts';

const css = await readFile('src/styles/tokens.css', 'utf8');
const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const properties = Object.fromEntries(
  [...root.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex]) => [
    name === 'ink' ? 'text' : camel(name),
    hex,
  ]),
);

test('ink has the same colours as the style sheet', () => {
  expect(properties).toEqual(ink);
});

/** WCAG 2.2, «relative luminance» and «contrast ratio». */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test.each([
  ['text', 'paper'],
  ['soft', 'paper'],
  ['text', 'myndighed'],
  ['text', 'udfoerer'],
  ['white', 'faelles'],
  ['text', 'myndighedTint'],
  ['text', 'udfoererTint'],
  ['myndighedText', 'paper'],
  ['udfoererText', 'paper'],
] as const)('text in %s on %s has a contrast of 4.5 or more', (front, back) => {
  expect(contrast(ink[front], ink[back])).toBeGreaterThanOrEqual(4.5);
});

test.each(['myndighed', 'udfoerer', 'faelles', 'myndighedText', 'udfoererText'] as const)(
  'a mark in %s on paper has a contrast of 3 or more',
  (mark) => {
    expect(contrast(ink[mark], ink.paper)).toBeGreaterThanOrEqual(3);
  },
);
