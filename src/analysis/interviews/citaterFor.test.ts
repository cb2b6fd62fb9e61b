import { expect, test } from 'vitest';
import { citaterFor } from './citaterFor.ts';

const citater = [
  { rolle: 'udfoerer', behov: 3, tekst: 'b' },
  { rolle: 'myndighed', behov: 3, tekst: 'd' },
  { rolle: 'udfoerer', behov: 2, tekst: 'e' },
  { rolle: 'udfoerer', behov: 3, tekst: 'a' },
  { rolle: 'myndighed', behov: 3, tekst: 'c' },
] as const;

test('citaterFor(citater, behov) gives the need its own, by role, then by letters', () => {
  expect(citaterFor(citater, 3).map(({ rolle, tekst }) => `${rolle} ${tekst}`)).toEqual([
    'myndighed c',
    'myndighed d',
    'udfoerer a',
    'udfoerer b',
  ]);
});

test('citaterFor(citater, behov) does not depend on the order of the rows, and may be empty', () => {
  expect(citaterFor(citater.toReversed(), 3)).toEqual(citaterFor(citater, 3));
  expect(citaterFor(citater, 1)).toEqual([]);
});
