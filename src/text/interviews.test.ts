import { expect, test } from 'vitest';
import { mentionCount, mentioned, mentionedIn, mentionedPerRolle } from './interviews.ts';

const some = { k: [0, 4], n: 6 };
const none = { k: [0, 0], n: 0 };

test('mentionCount and mentionedIn(mentions, behov) tell k of n', () => {
  expect(mentionCount(some, 1)).toBe('4\u00a0af\u00a06');
  expect(mentionedIn(some, 1)).toBe('nævnt i 4\u00a0af\u00a06 interviews');
});

test('mentioned(mentions, behov) is a sentence, of no interview too', () => {
  expect(mentioned(some, 1)).toBe('Nævnt i 4\u00a0af\u00a06 interviews.');
  expect(mentioned(some, 0)).toBe('Nævnt i 0\u00a0af\u00a06 interviews.');
  expect(mentioned(none, 0)).toBe('Ingen interviews endnu.');
});

test('mentionedPerRolle(perRolle, behov) tells both roles, and leaves out one without interviews', () => {
  const udfoerer = { k: [0, 1200], n: 1500 };
  expect(mentionedPerRolle({ myndighed: some, udfoerer }, 1)).toBe(
    'Nævnt i 4\u00a0af\u00a06 interviews med myndighed og 1.200\u00a0af\u00a01.500 med udfører.',
  );
  expect(mentionedPerRolle({ myndighed: none, udfoerer }, 1)).toBe(
    'Nævnt i 1.200\u00a0af\u00a01.500 interviews med udfører.',
  );
  expect(mentionedPerRolle({ myndighed: some, udfoerer }, 1, ['myndighed'])).toBe(
    'Nævnt i 4\u00a0af\u00a06 interviews med myndighed.',
  );
  expect(mentionedPerRolle({ myndighed: none, udfoerer: none }, 1)).toBe('Ingen interviews endnu.');
});
