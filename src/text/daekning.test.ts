import { expect, test } from 'vitest';
import { coverPairs, coveredInOneArea } from '../analysis/coverPairs.ts';
import type { Link } from '../model/study.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { hulTitel, describeStatus, nearReason, gapQuestion, byLackingGroup } from './daekning.ts';

test('hulTitel(count, of) counts the needs without a proposal', () => {
  expect(hulTitel(1, 4)).toBe('Ét af 4 behov, opgjort pr. rolle, er uden forslag på begge områder');
  expect(hulTitel(16, 52)).toBe('16 af 52 behov, opgjort pr. rolle, er uden forslag på begge områder');
});

test('describeStatus(counts) is one sentence with the three counts', () => {
  expect(describeStatus({ direkte: 2, delvis: 3, hul: 1 })).toBe('To direkte, tre delvist og ét uden forslag.');
  expect(describeStatus({ direkte: 13, delvis: 1, hul: 12 })).toBe('13 direkte, ét delvist og tolv uden forslag.');
});

test('describeStatus(counts) leaves out a count of none', () => {
  expect(describeStatus({ direkte: 0, delvis: 1, hul: 0 })).toBe('Ét delvist.');
  expect(describeStatus({ direkte: 1, delvis: 0, hul: 8 })).toBe('Ét direkte og otte uden forslag.');
  expect(describeStatus({ direkte: 0, delvis: 0, hul: 0 })).toBe('Ingen behov.');
});

const other = testStudy({ Øl: ['myndighed'] }, { forslag: [{ roller: ['udfoerer'], meets: [] }] });
const near = { forslag: other.forslag[0]!, behov: other.behov[0]! };

test('nearReason(near, rolle) names the role that the proposal is for', () => {
  expect(nearReason({ ...near, why: 'rolle', styrke: 'direkte' }, 'myndighed')).toBe(
    'Dækker behovet, men er kun for udfører.',
  );
  expect(nearReason({ ...near, why: 'rolle', styrke: 'delvis' }, 'myndighed')).toBe(
    'Dækker behovet delvist, men er kun for udfører.',
  );
});

test('nearReason(near, rolle) names the related need that the proposal is about', () => {
  expect(nearReason({ ...near, why: 'beslaegtet', styrke: 'direkte' }, 'udfoerer')).toBe(
    'Handler om det beslægtede behov »Prøvebehov 1 i Øl« for udfører, men ikke om dette.',
  );
});

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

const { naevnelser, links } = testStudy(
  { P: ['myndighed', 'faelles'] },
  {
    forslag: [
      {
        meets: [
          [0, 'myndighed', 'direkte'],
          [1, 'udfoerer', 'delvis'],
        ],
      },
    ],
  },
);
const inOneArea = links.map((link): Link => ({ ...link, omraader: ['voksne'] }));
const groupsOf = (some: readonly Link[]) =>
  byLackingGroup(coveredInOneArea(coverPairs(naevnelser, some))).map(
    ({ navn, mangler }) => `${navn}: ${mangler.map(({ behov }) => behov.kode.slice(-1)).join(' ')}`,
  );

test('byLackingGroup(needs) names the group that lacks a proposal, and leaves out needs without any', () => {
  expect(groupsOf(inOneArea)).toEqual(['Børn og unge, myndighed: 1', 'Børn og unge, udfører: 2']);
  expect(groupsOf(links)).toEqual([]);
  expect(groupsOf([])).toEqual([]);
});
