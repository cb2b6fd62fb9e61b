import { expect, test } from 'vitest';
import type { Evidence } from '../analysis/grundlag.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { mentionCount, mentioned, mentionedIn, mentionedPerRolle, oftestNaevnt } from './interviews.ts';

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
test('oftestNaevnt names the needs that most interviews mention, leaves ties out, and tells the spread where all tie', () => {
  const { behov } = testStudy({ P: ['myndighed', 'myndighed', 'myndighed', 'myndighed'] });
  const of = (...k: readonly number[]): Evidence[] =>
    k.map((naevnt, i) => ({
      ...{ behov: behov[i]!, gruppe: 'myndighed-voksne', rapport: true, naevnt, interviews: 4, taellerMed: true },
    }));
  expect(oftestNaevnt(of(4, 3, 1, 1))).toBe(
    'Oftest nævnt: »Prøvebehov 1 i P« i 4\u00a0af\u00a04 interviews og »Prøvebehov 2 i P« i 3\u00a0af\u00a04 interviews.',
  );
  expect(oftestNaevnt(of(2, 2, 2, 2))).toBe('Hvert behov er nævnt i 2\u00a0af\u00a04 interviews.');
});
