import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { findFindings } from '../findings/findings.ts';
import { daekningISaetning, grupper, huller, koblinger, spoergsmaal } from './daekningData.ts';

/** Four pairs: one met directly, two partly, one gap beside a related need. */
const study = testStudy(
  { Øl: ['myndighed', 'faelles'], Ål: ['udfoerer'] },
  {
    related: [[0, 1]],
    forslag: [
      {
        meets: [
          [0, 'myndighed', 'delvis'],
          [1, 'udfoerer', 'direkte'],
        ],
      },
      { roller: ['udfoerer'], meets: [[2, 'udfoerer', 'delvis']] },
    ],
  },
);
const findings = findFindings(study);
const without = findFindings(testStudy({ Øl: ['faelles'], Ål: ['myndighed'] }));
const covered = findFindings(testStudy({ Øl: ['myndighed'] }, { forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] }));

test('huller(findings) names each gap, with nothing near where a proposal covers a related need in part only', () => {
  expect(huller(findings)).toEqual([
    {
      id: study.behov[1]!.kode,
      navn: 'Prøvebehov 2 i Øl',
      deling: 'faelles',
      rolle: 'myndighed',
      tema: 'Øl',
      naevnt: '',
      praksis: [],
      afklaret: '',
      naermest: [],
    },
  ]);
});

test('huller(findings) goes role by role, has no nearest proposal where there is none, and no gap where all is met', () => {
  expect(huller(without).map(({ navn, rolle, naermest }) => [navn, rolle, naermest.length])).toEqual([
    ['Prøvebehov 1 i Øl', 'myndighed', 0],
    ['Prøvebehov 1 i Ål', 'myndighed', 0],
    ['Prøvebehov 1 i Øl', 'udfører', 0],
  ]);
  expect(huller(covered)).toEqual([]);
});

test('spoergsmaal(findings) asks about gaps, then about what is met partly, then about further themes', () => {
  expect(spoergsmaal(findings)).toEqual([
    'Er der brug for nye forslag til myndighed om »Prøvebehov 2 i Øl«?',
    'To behov, opgjort pr. rolle, er kun dækket delvist. Er det nok, eller skal nogle af dem dækkes direkte?',
    'Afrapporteringen nævner ét øvrigt tema ved siden af behovene. Skal det følges op, og af hvem?',
  ]);
});

test('spoergsmaal(findings) asks of one pair and of several further themes in the right number', () => {
  const study = testStudy({ Øl: ['myndighed'] }, { forslag: [{ meets: [[0, 'myndighed', 'delvis']] }] });
  const [further] = study.oevrigeTemaer;
  expect(spoergsmaal(findFindings({ ...study, oevrigeTemaer: [further!, further!] }))).toEqual([
    'Ét behov, opgjort pr. rolle, er kun dækket delvist. Er det nok, eller skal det dækkes direkte?',
    'Afrapporteringen nævner to øvrige temaer ved siden af behovene. Hvilke af dem skal følges op, og af hvem?',
  ]);
});

test('spoergsmaal(findings) asks nothing of what is not there', () => {
  const { study, tal } = covered;
  expect(spoergsmaal({ ...covered, study, tal: { ...tal, oevrigeTemaer: 0 } })).toEqual([]);
});

test('daekningISaetning(findings) tells how many pairs have each status', () => {
  expect(daekningISaetning(findings)).toBe(
    'Af 4 behov, opgjort pr. rolle, er 1 dækket direkte og 2 delvist på mindst ét område, og 1 er uden forslag.',
  );
  expect(daekningISaetning(without)).toBe(
    'Af 3 behov, opgjort pr. rolle, er 0 dækket direkte og 0 delvist på mindst ét område, og 3 er uden forslag.',
  );
});

test('koblinger(findings) lists the links with their reasons by role and theme, and what is without one', () => {
  const link = { begrundelse: 'Opdigtet.' };
  const said = koblinger(findings).map(({ links, ...rest }) => ({
    ...rest,
    links: links.map(({ id: _, ...own }) => own),
  }));
  expect(said.map(({ uden, ...rest }) => ({ ...rest, uden: uden.map(({ navn }) => navn) }))).toEqual([
    {
      rolle: 'Myndighed',
      tema: 'Øl',
      links: [{ ...link, behov: 'Prøvebehov 1 i Øl', kode: 'P1', styrke: 'delvist' }],
      uden: ['Prøvebehov 2 i Øl'],
    },
    {
      rolle: 'Udfører',
      tema: 'Øl',
      links: [{ ...link, behov: 'Prøvebehov 2 i Øl', kode: 'P1', styrke: 'direkte' }],
      uden: [],
    },
    {
      rolle: 'Udfører',
      tema: 'Ål',
      links: [{ ...link, behov: 'Prøvebehov 1 i Ål', kode: 'P2', styrke: 'delvist' }],
      uden: [],
    },
  ]);
});

test('grupper(findings) has the four groups with their counts', () => {
  expect(grupper(findings).map(({ id, navn, behov, hul }) => [id, navn, behov, hul])).toHaveLength(4);
  for (const { behov, direkte, delvis, hul } of grupper(findings))
    expect(Number(direkte) + Number(delvis) + Number(hul)).toBe(Number(behov));
});
