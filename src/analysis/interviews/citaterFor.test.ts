import { expect, test } from 'vitest';
import type { Citat } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { studyOf } from '../../testing/interviewSet.ts';
import { citaterFor } from './citaterFor.ts';

const [one, other, unquoted] = studyOf(3).behov as [Behov, Behov, Behov];
const citater: Citat[] = [
  { rolle: 'udfoerer', behov: one, tekst: 'b' },
  { rolle: 'myndighed', behov: one, tekst: 'd' },
  { rolle: 'udfoerer', behov: other, tekst: 'e' },
  { rolle: 'udfoerer', behov: one, tekst: 'a' },
  { rolle: 'myndighed', behov: one, tekst: 'c' },
];

test('citaterFor(citater, behov) gives the need its own, by role, then by letters', () => {
  expect(citaterFor(citater, one).map(({ rolle, tekst }) => `${rolle} ${tekst}`)).toEqual([
    'myndighed c',
    'myndighed d',
    'udfoerer a',
    'udfoerer b',
  ]);
});

test('citaterFor(citater, behov) does not depend on the order of the rows, and may be empty', () => {
  expect(citaterFor(citater.toReversed(), one)).toEqual(citaterFor(citater, one));
  expect(citaterFor(citater, unquoted)).toEqual([]);
});
