import { expect, test } from 'vitest';
import type { Bedoemmelse } from '../model/study.ts';
import { bedoemmere } from '../text/daekning.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { judgeAgreement } from './judgeAgreement.ts';

const { behov, forslag } = testStudy({ P: ['myndighed', 'myndighed', 'myndighed'] }, { forslag: [{ meets: [] }] });
const read = (bedoemmer: string, i: number, styrke: Bedoemmelse['styrke']): Bedoemmelse => ({
  ...{ behov: behov[i]!, rolle: 'myndighed', forslag: forslag[0]!, styrke, bedoemmer },
});

test('judgeAgreement(study) is undefined where one judged alone, or nobody told whose the judgement is', () => {
  expect(judgeAgreement({ bedoemmelser: [] })).toBeUndefined();
  expect(judgeAgreement({ bedoemmelser: [read('K1', 0, 'direkte')] })).toBeUndefined();
  expect(bedoemmere(undefined)).toContain('Én har bedømt dækningen.');
});

test('judgeAgreement(study) counts what both have read, also that there is no link, and lists where they differ', () => {
  const bedoemmelser = [
    ...[read('K1', 0, 'direkte'), read('K1', 1, 'ingen'), read('K1', 2, 'delvis')],
    ...[read('K2', 0, 'direkte'), read('K2', 1, 'delvis')],
  ];
  const found = judgeAgreement({ bedoemmelser });
  expect(found).toMatchObject({ bedoemmere: ['K1', 'K2'], antal: [3, 2], faelles: 2, enige: 1 });
  expect(found?.uenige.map((readings) => readings.map(({ styrke }) => styrke))).toEqual([['ingen', 'delvis']]);
  // Two units, values d d / i p: Do = 2 / 4, De = (16 - 4 - 1 - 1) / 12; alpha = 1 - 3 * 2 / 10.
  expect(found?.alpha).toBeCloseTo(0.4, 12);
  expect(bedoemmere(found)).toBe(
    'K1 har bedømt 3 og K2 har bedømt 2 koblinger hver for sig. 2 er bedømt af mindst to, og om 1 af dem er de enige. Krippendorffs alfa: 0,4. Det er de koblinger, de siden er enedes om, der gælder.',
  );
});

test('judgeAgreement(study) has no alpha where all readings are alike', () => {
  const found = judgeAgreement({ bedoemmelser: [read('K1', 0, 'direkte'), read('K2', 0, 'direkte')] });
  expect(found?.alpha).toBeUndefined();
  expect(bedoemmere(found)).toContain('Krippendorffs alfa: kan ikke regnes ud.');
});
