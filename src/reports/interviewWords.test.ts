import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { interviewWords } from './interviewWords.ts';

const study = testStudy({ Øl: ['myndighed', 'faelles'] });
const [first, second] = study.behov as [(typeof study.behov)[0], (typeof study.behov)[0]];
const counts = (k: readonly number[], n: number) => ({ n, k, segments: [0, 0] });

test('interviewWords(perRolle, study) tells of a need in the interviews of a role', () => {
  const words = interviewWords({ myndighed: counts([1, 4], 6), udfoerer: counts([0, 2], 5) }, study);
  expect(words.legend).not.toBe('');
  expect(words.count(second, 'udfoerer')).toBe('2\u00a0af\u00a05');
  expect(words.ofRolle(second, 'udfoerer')).toBe('nævnt i 2\u00a0af\u00a05 interviews');
  expect(words.perRolle(second)).toBe(
    'Nævnt i 4\u00a0af\u00a06 interviews med myndighed og 2\u00a0af\u00a05 med udfører.',
  );
  expect(words.perRolle(first, ['myndighed'])).toBe('Nævnt i 1\u00a0af\u00a06 interviews med myndighed.');
});

test('interviewWords(undefined, study) tells nothing', () => {
  const words = interviewWords(undefined, study);
  const told = [
    words.legend,
    words.count(first, 'myndighed'),
    words.ofRolle(first, 'myndighed'),
    words.perRolle(first),
  ];
  expect(told).toEqual(['', '', '', '']);
});
