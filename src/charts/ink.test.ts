import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ink } from './ink.ts';
import { contrast } from '../testing/contrast.ts';

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

test('the style for paper whitens what drawings keep clear in the ink of the page', async () => {
  expect(await readFile('src/styles/print.css', 'utf8')).toContain(`[fill='${ink.paper}']`);
});

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

type Token = keyof typeof ink;

/** Which tokens may be text on which ground, and which may be marks there: every other pair is refused below. */
const TEXT: Readonly<Record<Token, readonly Token[]>> = {
  paper: ['text', 'soft', 'myndighedText', 'udfoererText', 'faelles'],
  white: ['text', 'soft', 'myndighedText', 'udfoererText', 'faelles'],
  myndighedTint: ['text', 'soft', 'myndighedText', 'udfoererText', 'faelles'],
  udfoererTint: ['text', 'soft', 'myndighedText', 'udfoererText', 'faelles'],
  rule: ['text', 'myndighedText', 'faelles'],
  grey: ['text', 'faelles'],
  myndighedLight: ['text', 'faelles'],
  udfoererLight: ['text', 'faelles'],
  myndighed: ['text'],
  udfoerer: ['text'],
  myndighedText: ['paper', 'white', 'myndighedTint', 'udfoererTint', 'rule'],
  udfoererText: ['paper', 'white', 'myndighedTint', 'udfoererTint'],
  faelles: ['paper', 'white', 'myndighedTint', 'udfoererTint', 'rule', 'myndighedLight', 'udfoererLight', 'grey'],
  soft: ['paper', 'white', 'myndighedTint', 'udfoererTint'],
  text: [
    ...['paper', 'white', 'myndighedTint', 'udfoererTint', 'rule', 'myndighed', 'udfoerer'],
    ...['myndighedLight', 'udfoererLight', 'grey'],
  ] as Token[],
};
const tokens = Object.keys(ink) as Token[];
const atLeast = (least: number, ground: Token) => tokens.filter((token) => contrast(ink[token], ink[ground]) >= least);

test.each(tokens)('what may be text on %s has a contrast of 4.5, and nothing else has', (ground) => {
  expect(atLeast(4.5, ground).sort()).toEqual([...TEXT[ground]].sort());
});

test.each(['paper', 'white'] as const)(
  'marks on %s have a contrast of 3, but for tints and rules, which only part or back',
  (ground) => {
    const marks = ['text', 'soft', 'myndighed', 'udfoerer', 'myndighedText', 'udfoererText', 'faelles'];
    expect(atLeast(3, ground).sort()).toEqual(marks.sort());
  },
);
