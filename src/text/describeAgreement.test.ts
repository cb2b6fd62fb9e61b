import { expect, test } from 'vitest';
import { testInterviews } from '../testing/interviewSet.ts';
import { describeAgreement } from './describeAgreement.ts';

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
