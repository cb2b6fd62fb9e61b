import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { sourceLine } from './sourceLine.ts';

const { kilder, dataversion } = testStudy();

test('sourceLine(kilder, dataversion) names one source and the version', () => {
  expect(sourceLine(kilder.slice(0, 1), dataversion)).toBe(
    'Kilde: Prøverapport, prøvemøde (31. januar 2020). Dataversion 0.1, 1. februar 2020.',
  );
});

test('sourceLine(kilder, dataversion) names several sources', () => {
  expect(sourceLine(kilder, dataversion)).toBe(
    'Kilder: Prøverapport, prøvemøde (31. januar 2020); Prøvekodebog, prøvemøde (udateret). Dataversion 0.1, 1. februar 2020.',
  );
});
