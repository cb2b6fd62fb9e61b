import { expect, test } from 'vitest';
import { findCoverage } from '../analysis/findCoverage.ts';
import { groupsOf } from '../analysis/groupsOf.ts';
import { OMRAADER, gruppeOf } from '../model/rolle.ts';
import type { Link } from '../model/study.ts';
import { testStudy } from '../testing/smallStudy.ts';
import {
  describeStatus,
  firmness,
  firmnessISaetning,
  gapQuestion,
  gapReason,
  gapsByReason,
  groupFirmness,
  groupWords,
  gruppeTal,
  hulTitel,
  mestUdenForslag,
  naaetOrd,
  nearReason,
  statusOrd,
} from './daekning.ts';

test('hulTitel(count, of) counts the needs without a proposal', () => {
  expect(hulTitel(1, 4)).toBe('Ét af 4 behov, opgjort pr. rolle, er helt uden forslag');
  expect(hulTitel(16, 52)).toBe('16 af 52 behov, opgjort pr. rolle, er helt uden forslag');
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
const near = { forslag: other.forslag[0]!, behov: other.behov[0]!, omraader: OMRAADER };

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

test('gapQuestion(question) asks whether a proposal is to reach the other area too', () => {
  expect(
    gapQuestion({
      kind: 'omraade',
      rolle: 'myndighed',
      gruppe: 'myndighed-voksne',
      behov: [one, two],
      forslag: [first],
    }),
  ).toBe(
    'Skal »Prøveforslag 1« også være for voksne, eller skal myndighed på voksenområdet have et særskilt forslag om »Prøvebehov 1 i Øl« og »Prøvebehov 2 i Øl«?',
  );
});

const study = testStudy({ P: ['myndighed', 'faelles'] }, { forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] });
const onlyAdults = study.links.map((link): Link => ({ ...link, omraader: ['voksne'] }));
const covered = findCoverage({ ...study, links: onlyAdults });

test('mestUdenForslag names the group that lacks most, all that lack as many, or says that none does', () => {
  expect(mestUdenForslag(covered)).toBe('Myndighed på børne- og ungeområdet mangler forslag til 2 af 2 behov');
  expect(mestUdenForslag(findCoverage(testStudy({ P: ['faelles'] })))).toBe(
    'Myndighed på børne- og ungeområdet, myndighed på voksenområdet, udfører på børne- og ungeområdet og udfører på voksenområdet mangler hver forslag til ét behov',
  );
  expect(mestUdenForslag(findCoverage({ behov: [], links: [] }))).toBe('Alle grupper har forslag til alle deres behov');
});

test('gruppeTal counts a group, and says that a group without interviews is not known', () => {
  expect(gruppeTal(covered, study, 'myndighed-voksne')).toBe('1 af 2 uden forslag');
  const grundlag = { art: 'interviews', taerskel: 1, interviewede: ['myndighed-voksne'] } as const;
  expect(gruppeTal(covered, { grundlag }, 'udfoerer-voksne')).toBe('ikke interviewet');
});

test('gapReason names the proposals of the other area, and nothing where there is none', () => {
  expect(covered.oneArea.map(gapReason)).toEqual(['»Prøveforslag 1« dækker det kun for voksne.']);
  expect(covered.gaps.map(gapReason)).toEqual(['', '']);
});

test('gapsByReason puts needs of a group that lack a proposal for the same reason together', () => {
  const [gap] = covered.oneArea;
  const other = { ...gap!, behov: { ...gap!.behov, navn: 'Prøvebehov' } };
  const grund = gapReason(gap!);
  expect(gapsByReason([gap!, other])).toEqual([
    { gruppe: gruppeOf(gap!.rolle, gap!.mangler[0]!), grunde: [{ grund, gaps: [gap, other] }] },
  ]);
  const apart = gapsByReason([gap!, { ...other, nearest: [] }]).flatMap(({ grunde }) => grunde);
  expect(apart.map((one) => one.grund)).toEqual([grund, '']);
  expect(gapsByReason([])).toEqual([]);
});

test('firmness tells depth and how many proposals', () => {
  expect(firmness({ dybder: ['viden', 'forankring'], isAlone: false })).toBe('viden og forankring, flere forslag');
  expect(firmnessISaetning(covered.firmness)).toBe(
    'Det felt, der er dækket, er dækket af kun ét forslag. Forslagenes formater giver viden i 1.',
  );
  const counts = { daekket: 4, alene: 4, dybder: { viden: 4, træning: 0, forankring: 1 } };
  const depth = 'Forslagenes formater giver viden i 4 og forankring i 1.';
  expect(firmnessISaetning(counts)).toBe(`Hvert af de 4 felter, der er dækket, er dækket af kun ét forslag. ${depth}`);
  expect(firmnessISaetning({ ...counts, alene: 3 })).toBe(
    `Af de 4 felter, der er dækket, er tre dækket af kun ét forslag. ${depth}`,
  );
  expect(firmnessISaetning(findCoverage({ behov: [], links: [] }).firmness)).toBe(
    'Ingen behov er dækket i nogen gruppe.',
  );
});

test('statusOrd(group) and groupFirmness(group) say apart what groupWords(group) says in one line', () => {
  const study = testStudy(
    { Øl: ['myndighed'] },
    { forslag: [{ roller: ['myndighed'], meets: [[0, 'myndighed', 'delvis']] }] },
  );
  const { cells } = findCoverage(study);
  const says = groupsOf(study.behov[0]!, study, cells, []).map((group) => [
    groupWords(group),
    statusOrd(group),
    groupFirmness(group),
  ]);
  expect([says[0], says[2]]).toEqual([
    ['P1: delvist (viden, ét forslag)', 'P1 delvist', 'viden, ét forslag'],
    ['nævnes ikke', 'nævnes ikke', ''],
  ]);
});

test('naaetOrd(statuses) counts what a proposal reaches in a group, and says so where it is nothing', () => {
  expect(naaetOrd(['direkte', 'delvis', 'ingen', 'direkte'])).toBe('2\u00A0direkte, 1\u00A0delvist');
  expect(naaetOrd(['delvis'])).toBe('1\u00A0delvist');
  expect(naaetOrd(['ingen'])).toBe('ingen kobling');
});
