import { expect, test } from 'vitest';
import type { Agreement } from '../analysis/interviews/agreement.ts';
import { studyOf, testInterviews } from '../testing/interviewSet.ts';
import { alfa, describeAgreement } from './interviewAgreement.ts';

const { behov } = studyOf(2);
const double = (n: number) => testInterviews('M'.repeat(n)).map((interview) => ({ interview, kodere: ['K1', 'K2'] }));
const agreement: Agreement = {
  interviews: double(5),
  withoutPlaces: [],
  laengde: 12_000,
  perBehov: [
    { behov: behov[0]!, marked: 1_000, markedByAll: 900, alpha: 0.93 },
    { behov: behov[1]!, marked: 500, markedByAll: 100, alpha: 0.31 },
  ],
  belowTentative: 1,
  alpha: 0.8567,
  interval: { low: 0.7811, high: 0.9 },
};
const told = (change: Partial<Agreement> = {}) => describeAgreement({ ...agreement, ...change });

test('alfa(alpha) has three decimals, and a dash where it has no meaning', () => {
  expect([0.8567, 1, -0.09, -0.00001, undefined].map(alfa)).toEqual(['0,857', '1,000', '−0,090', '0,000', '–']);
});

test('describeAgreement tells counts first, then alpha with its interval and the needs below the limit', () => {
  expect(told()).toEqual([
    'Fem interviews er kodet af flere, 12.000 tegn i alt. Behov for behov markerede mindst én koder 1.500 tegn, og alle koderne markerede 1.000 af dem.',
    'Krippendorffs alfa over alle behov: 0,857. Interval: 0,781 til 0,900. 1 af 2 behov ligger under 0,667, som er Krippendorffs grænse for foreløbige slutninger.',
    'En koder uden kodninger i et interview regnes ikke for at have læst det.',
  ]);
});

test('describeAgreement says why there is no interval', () => {
  const few = told({ interviews: double(4), interval: undefined });
  expect(few[1]).toContain('Der er intet interval, for det kræver mindst fem interviews, som flere har kodet.');
  expect(told({ interval: undefined })[1]).toContain('for uden ét af interviewene er der intet at regne på.');
});

test('describeAgreement says that no need is below the limit', () => {
  expect(told({ belowTentative: 0 })[1]).toContain('Intet behov ligger under 0,667');
});

test('describeAgreement has a dash where alpha has no meaning', () => {
  expect(told({ alpha: undefined, interval: undefined })[1]).toMatch(
    /^Krippendorffs alfa over alle behov: –\. Der er ingen/,
  );
});

test('describeAgreement says that freely marked text without places cannot be compared', () => {
  const none = { interviews: [], perBehov: [], belowTentative: 0, alpha: undefined, interval: undefined };
  expect(told({ ...none, withoutPlaces: double(2) })).toEqual([
    'To interviews er kodet af flere, men koderne har markeret teksten frit, og sættet siger ikke, hvor markeringerne står, eller hvor langt interviewet er, så det kan ikke regnes ud, hvor enige de er.',
  ]);
  expect(told({ withoutPlaces: double(1) })[2]).toMatch(/^Ét interview mere er kodet af flere, men uden sted/);
});

test('describeAgreement says nothing of the limit where no need has an alpha', () => {
  const perBehov = agreement.perBehov.map((one) => ({ ...one, alpha: undefined }));
  expect(told({ perBehov, belowTentative: 0, alpha: undefined, interval: undefined })[1]).not.toContain('0,667');
});

test('describeAgreement says that one coder agrees with nobody', () => {
  expect(told({ interviews: [], alpha: undefined, interval: undefined })).toEqual([
    'Intet interview er kodet af flere, så det kan ikke regnes ud, hvor enige koderne er.',
    'En koder uden kodninger i et interview regnes ikke for at have læst det.',
  ]);
});
