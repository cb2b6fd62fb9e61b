import { expect, test } from 'vitest';
import { describeAgreement } from './describeAgreement.ts';

const agreement = {
  interviews: [
    { interview: 0, kodere: [0, 1] },
    { interview: 1, kodere: [0, 1] },
  ],
  ...{ segments: 30, units: 1320, agreed: 1311, given: 40, givenByAll: 31 },
  ...{ alpha: 0.8567, interval: { low: 0.7811, high: 0.9 } },
};

test('describeAgreement tells counts first, then alpha with its interval', () => {
  expect(describeAgreement(agreement)).toBe(
    'To interviews er kodet af flere. Af 40 koder, som mindst én gav et segment, gav alle 31. Talt over alle behov var de enige i 1.311 af 1.320 felter. Krippendorffs alfa: 0,86 (mellem 0,78 og 0,9).',
  );
});

test('describeAgreement writes a dash where alpha has no meaning', () => {
  const one = { ...agreement, interviews: agreement.interviews.slice(0, 1), alpha: undefined, interval: undefined };
  expect(describeAgreement(one)).toMatch(/^Ét interview er kodet af flere\. .* Krippendorffs alfa: –\.$/);
});
