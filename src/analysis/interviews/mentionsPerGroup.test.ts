import { expect, test } from 'vitest';
import { testMatrix } from '../../testing/interviewSet.ts';
import { countMentions, mentionsPerOmraade, mentionsPerRolle } from './mentionsPerGroup.ts';

const lines = ['2.1.', '1113', '....'];
const matrix = testMatrix('MmUu', lines);

test('countMentions(matrix) gives in how many interviews and segments each need is mentioned', () => {
  expect(countMentions(matrix)).toEqual({ n: 4, k: [2, 4, 0], segments: [3, 6, 0] });
});

test('mentionsPerRolle(matrix) counts the interviews of each role', () => {
  expect(mentionsPerRolle(matrix)).toEqual({
    myndighed: { n: 2, k: [1, 2, 0], segments: [2, 2, 0] },
    udfoerer: { n: 2, k: [1, 2, 0], segments: [1, 4, 0] },
  });
});

test('mentionsPerOmraade(matrix) counts the interviews of each area', () => {
  expect(mentionsPerOmraade(testMatrix('MuUm', lines))).toEqual({
    'boern-og-unge': { n: 2, k: [2, 2, 0], segments: [3, 2, 0] },
    voksne: { n: 2, k: [0, 2, 0], segments: [0, 4, 0] },
  });
});

test('mentionsPerRolle(matrix) has n = 0 for a role without interviews', () => {
  expect(mentionsPerRolle(testMatrix('UUuu', lines)).myndighed).toEqual({ n: 0, k: [0, 0, 0], segments: [0, 0, 0] });
});
