import { expect, test } from 'vitest';
import type { Evidence } from '../analysis/grundlag.ts';
import { testInterviews } from '../testing/interviewSet.ts';
import { testStudy } from '../testing/smallStudy.ts';
import {
  mentionCount,
  mentioned,
  mentionedIn,
  mentionedPerRolle,
  describeAgreement,
  describeChance,
  describeStandsOut,
  oftestNaevnt,
} from './interviews.ts';

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

const agreement = {
  interviews: testInterviews('MU').map((interview) => ({ interview, kodere: ['K1', 'K2'] })),
  ...{ segments: 30, units: 1320, agreed: 1311, given: 40, givenByAll: 31 },
  ...{ alpha: 0.8567, interval: { low: 0.7811, high: 0.9 } },
};

test('describeAgreement tells counts first, then alpha with its interval', () => {
  expect(describeAgreement(agreement)).toBe(
    'To interviews er kodet af flere. Af 40 koder, som mindst én gav et segment, gav alle 31. Talt over alle behov var de enige i 1.311 af 1.320 felter (99,3 procent). Krippendorffs alfa: 0,86 (interval: 0,78 til 0,9).',
  );
});

test('describeAgreement writes a dash where alpha has no meaning', () => {
  const one = { ...agreement, interviews: agreement.interviews.slice(0, 1), alpha: undefined, interval: undefined };
  expect(describeAgreement(one)).toMatch(
    /^Ét interview er kodet af flere\. .* Krippendorffs alfa: – \(interval: –\)\.$/,
  );
});

test('describeAgreement writes a dash for the interval alone, where one segment is all there is', () => {
  expect(describeAgreement({ ...agreement, interval: undefined })).toMatch(/alfa: 0,86 \(interval: –\)\.$/);
});

test('describeAgreement says 100 percent only where all agree', () => {
  const percent = (agreed: number, units: number) =>
    /\((.*) procent\)/.exec(describeAgreement({ ...agreement, agreed, units }))?.[1];
  expect([percent(9999, 10_000), percent(10_000, 10_000), percent(0, 0)]).toEqual(['99,9', '100', '–']);
});

test('describeChance tells what chance gives and what there is', () => {
  expect(describeChance({ least: 3, byChance: 4.26, found: 9 })).toBe(
    'Fordelte man rollerne tilfældigt på interviewene, ville der i snit være 4,3 behov med en forskel på mindst tre interviews mellem rollerne. Her er der ni.',
  );
});

test('describeStandsOut names what is more than chance, and calls the rest unclear', () => {
  expect(describeStandsOut([])).toBe(
    'Ingen af forskellene er større, end tilfældet kan give. De skal læses som uklare.',
  );
  expect(describeStandsOut(['Vold'])).toBe(
    '»Vold« skiller sig ud: forskellen er større, end tilfældet giver med så mange behov. Resten skal læses som uklare.',
  );
  expect(describeStandsOut(['Vold', 'Angst'])).toMatch(/^»Vold« og »Angst« skiller sig ud: forskellene er større/);
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
