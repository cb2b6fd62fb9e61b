import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { gapQuestion } from './gapQuestion.ts';

const { behov, forslag } = testStudy({ Øl: ['faelles', 'faelles'] }, { forslag: [{ meets: [] }, { meets: [] }] });
const [one, two] = [behov[0]!, behov[1]!];
const [first, second] = [forslag[0]!, forslag[1]!];

test('gapQuestion(question) asks whether proposals should be opened for the other role', () => {
  expect(gapQuestion({ kind: 'aabn', rolle: 'udfoerer', behov: [one], forslag: [first] })).toBe(
    'Skal »Prøveforslag 1« åbnes for udfører, eller skal udfører have et særskilt forslag om »Prøvebehov 1 i Øl«?',
  );
  expect(gapQuestion({ kind: 'aabn', rolle: 'myndighed', behov: [two], forslag: [first, second] })).toBe(
    'Skal »Prøveforslag 1« og »Prøveforslag 2« åbnes for myndighed, eller skal myndighed have et særskilt forslag om »Prøvebehov 2 i Øl«?',
  );
});

test('gapQuestion(question) asks whether a proposal can be widened, to one need or more', () => {
  expect(gapQuestion({ kind: 'udvid', rolle: 'udfoerer', behov: [one], forslag: [first] })).toBe(
    'Kan »Prøveforslag 1« udvides, så det også dækker »Prøvebehov 1 i Øl« for udfører, eller er der brug for noget særskilt?',
  );
  expect(gapQuestion({ kind: 'udvid', rolle: 'myndighed', behov: [one, two], forslag: [second] })).toBe(
    'Kan »Prøveforslag 2« udvides, så det også dækker »Prøvebehov 1 i Øl« og »Prøvebehov 2 i Øl« for myndighed, eller er der brug for noget særskilt?',
  );
});

test('gapQuestion(question) asks for new proposals about all the needs that nothing is near', () => {
  expect(gapQuestion({ kind: 'nyt', rolle: 'udfoerer', behov: [one] })).toBe(
    'Er der brug for nye forslag til udfører om »Prøvebehov 1 i Øl«?',
  );
  expect(gapQuestion({ kind: 'nyt', rolle: 'myndighed', behov: [two, one] })).toBe(
    'Er der brug for nye forslag til myndighed om »Prøvebehov 2 i Øl« og »Prøvebehov 1 i Øl«?',
  );
});
