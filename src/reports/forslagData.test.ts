import { expect, test } from 'vitest';
import { type Added, testStudy } from '../testing/smallStudy.ts';
import { drawFigures } from '../figures/drawFigures.ts';
import { findFindings } from '../findings/findings.ts';
import type { Block } from '../model/prose.ts';
import type { Study } from '../model/study.ts';
import { varighed } from '../text/tal.ts';
import { forslagData, forslagPrFormat, openBesidesNear, register } from './forslagData.ts';

const study = (added: Added) => testStudy({ Øl: ['myndighed', 'faelles'], Ål: ['udfoerer', 'faelles'] }, added);

/** The first proposal of a study. */
const dataOf = (own: Study, text: readonly Block[] = []) => {
  const findings = findFindings(own);
  return forslagData(own.forslag[0]!, text, findings, drawFigures(findings));
};

test('forslagData(forslag, text) tells the facts of a proposal', () => {
  expect(dataOf(study({ forslag: [{ meets: [] }] }))).toMatchObject({
    kode: 'P1',
    titel: 'Prøveforslag 1',
    nummer: 'Prøveformat 1',
    format: 'Prøveformat',
    varighed: '1-3 dage',
    grupper: [true, true, true, true],
    ikkeNaevnt: '',
    maalgruppe: 'prøvemålgruppe',
    kilde: 'Prøverapport, prøvemøde (31. januar 2020)',
    omFormatet: 'Opdigtet.',
  });
});

test('forslagData(forslag, text) tells its groups, and what its source leaves open', () => {
  const own = study({ forslag: [{ roller: ['udfoerer'], meets: [] }] });
  Object.assign(own.forslag[0]!, { omraader: ['voksne'], ikkeNaevnt: ['omraader'] });
  expect(dataOf(own)).toMatchObject({
    grupper: [false, false, false, true],
    ikkeNaevnt: 'Afrapporteringen nævner intet område for forslaget. Derfor tæller det med for begge områder.',
  });
  Object.assign(own.forslag[0]!, { ikkeNaevnt: ['roller', 'omraader'] });
  expect(dataOf(own).ikkeNaevnt).toBe(
    'Afrapporteringen nævner ingen rolle og intet område for forslaget. Derfor tæller det med for begge roller og begge områder.',
  );
});

test('forslagData(forslag, text) holds the text with its numbers', () => {
  const text: Block[] = [{ kind: 'afsnit', indhold: [{ kind: 'tal', er: 'behov', form: 'Ord' }] }];
  expect(dataOf(study({ forslag: [{ meets: [] }] }), text).tekst).toEqual([
    { kind: 'afsnit', dele: [{ tekst: 'Fire', fed: false, kursiv: false }] },
  ]);
});

test('forslagData(forslag, text) parts what it meets by strength, direct first', () => {
  const { moeder } = dataOf(
    study({
      forslag: [
        {
          meets: [
            [0, 'myndighed', 'delvis'],
            [2, 'udfoerer', 'direkte'],
          ],
        },
      ],
    }),
  );
  expect(moeder).toEqual([
    {
      styrke: 'direkte',
      behov: [
        {
          id: 'proevetema-2-behov-1',
          navn: 'Prøvebehov 1 i Ål',
          deling: 'udfoerer',
          for: 'udfører',
          begrundelse: 'Opdigtet.',
          naevnt: '',
        },
      ],
    },
    {
      styrke: 'delvis',
      behov: [
        {
          id: 'proevetema-1-behov-1',
          navn: 'Prøvebehov 1 i Øl',
          deling: 'myndighed',
          for: 'myndighed',
          begrundelse: 'Opdigtet.',
          naevnt: '',
        },
      ],
    },
  ]);
});

test('forslagData(forslag, text) of a proposal without links meets nothing and leaves nothing open', () => {
  expect(dataOf(study({ related: [[0, 1]], forslag: [{ meets: [] }] }))).toMatchObject({
    moeder: [
      { styrke: 'direkte', behov: [] },
      { styrke: 'delvis', behov: [] },
    ],
    aabne: [],
  });
});

const BOTH = {
  meets: [
    [1, 'myndighed', 'direkte'],
    [3, 'udfoerer', 'direkte'],
    [1, 'udfoerer', 'direkte'],
  ],
} as const;

test('forslagData(forslag, text) is one row for both roles where need, reason and area are the same', () => {
  const [direct] = dataOf(study({ forslag: [BOTH] })).moeder;
  expect(direct?.behov.map(({ navn, for: roles }) => [navn, roles])).toEqual([
    ['Prøvebehov 2 i Øl', 'myndighed og udfører'],
    ['Prøvebehov 2 i Ål', 'udfører'],
  ]);
});

test('forslagData(forslag, text) keeps the roles apart where the reasons differ', () => {
  const own = study({ forslag: [BOTH] });
  Object.assign(own.links[2]!, { begrundelse: 'En anden.' });
  const [direct] = dataOf(own).moeder;
  expect(direct?.behov.map(({ navn, for: roles, begrundelse }) => [navn, roles, begrundelse])).toEqual([
    ['Prøvebehov 2 i Øl', 'myndighed', 'Opdigtet.'],
    ['Prøvebehov 2 i Ål', 'udfører', 'Opdigtet.'],
    ['Prøvebehov 2 i Øl', 'udfører', 'En anden.'],
  ]);
});

test('forslagData(forslag, text) keeps the roles apart where the areas differ, and names an area that is not all', () => {
  const own = study({ forslag: [BOTH] });
  Object.assign(own.links[2]!, { omraader: ['boern-og-unge'] });
  const [direct] = dataOf(own).moeder;
  expect(direct?.behov.map(({ for: roles }) => roles)).toEqual(['myndighed', 'udfører', 'udfører, kun børn og unge']);
});

test('forslagData(forslag, text) names related needs that it does not meet, and says which are gaps for that role', () => {
  const { aabne } = dataOf(
    study({
      related: [
        [1, 0],
        [1, 3],
      ],
      forslag: [{ meets: [[1, 'myndighed', 'direkte']] }, { meets: [[3, 'myndighed', 'delvis']] }],
    }),
  );
  expect(aabne).toEqual([
    { id: 'proevetema-1-behov-1', navn: 'Prøvebehov 1 i Øl', deling: 'myndighed', rolle: 'myndighed', hul: true },
    { id: 'proevetema-2-behov-2', navn: 'Prøvebehov 2 i Ål', deling: 'faelles', rolle: 'myndighed', hul: false },
  ]);
});

test('openBesidesNear(forslag, findings) leaves out what the proposal is the nearest to, which is told in a sentence', () => {
  const own = study({
    related: [
      [1, 0],
      [1, 3],
    ],
    forslag: [{ meets: [[1, 'myndighed', 'direkte']] }, { meets: [[3, 'myndighed', 'delvis']] }],
  });
  const findings = findFindings(own);
  expect(dataOf(own).naermest.map(({ navn, rolle, grund }) => [navn, rolle, grund])).toContainEqual([
    'Prøvebehov 1 i Øl',
    'myndighed',
    'Forslaget handler om det beslægtede behov »Prøvebehov 2 i Øl« for myndighed, men ikke om dette.',
  ]);
  expect(openBesidesNear(own.forslag[0]!, findings)).toEqual([
    { id: 'proevetema-2-behov-2', navn: 'Prøvebehov 2 i Ål', deling: 'faelles', rolle: 'myndighed', hul: false },
  ]);
});

test('varighed(format) tells days, and hours where they are known, in the right number', () => {
  const format = testStudy().formater[0]!;
  const interval = (mindst: number, hoejst: number) => ({ mindst, hoejst });
  expect(varighed(format)).toBe('1-3 dage');
  expect(varighed({ ...format, dage: interval(1, 1) })).toBe('1 dag');
  expect(varighed({ ...format, dage: interval(4, 10), timer: interval(20, 40) })).toBe('4-10 dage, 20-40 timer');
  expect(varighed({ ...format, dage: interval(2, 2), timer: interval(1, 1) })).toBe('2 dage, 1 time');
});

test('forslagPrFormat(findings) lists proposals under the plural of their format', () => {
  const own = study({
    forslag: [
      {
        meets: [
          [1, 'myndighed', 'direkte'],
          [1, 'udfoerer', 'delvis'],
          [2, 'udfoerer', 'delvis'],
        ],
      },
      { roller: ['udfoerer'], meets: [] },
    ],
  });
  expect(forslagPrFormat(findFindings(own))).toEqual([
    {
      navn: 'Prøveformater',
      antal: 'to',
      varighed: '1-3 dage',
      forslag: [
        {
          id: 'proeveforslag-1',
          kode: 'P1',
          titel: 'Prøveforslag 1',
          maalgruppe: 'prøvemålgruppe',
          grupper: [true, true, true, true],
          moedes: '2',
        },
        {
          id: 'proeveforslag-2',
          kode: 'P2',
          titel: 'Prøveforslag 2',
          maalgruppe: 'prøvemålgruppe',
          grupper: [false, false, true, true],
          moedes: '0',
        },
      ],
    },
  ]);
});

test('forslagPrFormat(findings) counts one day «én» and one course «ét», and leaves out a format without proposals', () => {
  const own = study({ forslag: [{ meets: [] }] });
  const day = { ...own.formater[0]!, navn: 'Æbledag' };
  const days = { ...own, formater: [day], forslag: [{ ...own.forslag[0]!, format: day }] };
  expect(forslagPrFormat(findFindings(own)).map(({ antal }) => antal)).toEqual(['ét']);
  expect(forslagPrFormat(findFindings(days)).map(({ antal }) => antal)).toEqual(['én']);
  expect(forslagPrFormat(findFindings(study({})))).toEqual([]);
});

test('register(findings) leads from need to proposals, role by role, direct ones first', () => {
  const own = testStudy(
    { Øl: ['faelles'] },
    {
      forslag: [{ meets: [[0, 'myndighed', 'delvis']] }, { meets: [[0, 'myndighed', 'direkte']] }],
    },
  );
  expect(register(findFindings(own))).toEqual([
    {
      navn: 'Prøvebehov 1 i Øl',
      roller: [
        {
          id: 'myndighed',
          rolle: 'Myndighed',
          forslag: [
            { id: 'proeveforslag-2', kode: 'P2', direkte: true },
            { id: 'proeveforslag-1', kode: 'P1', direkte: false },
          ],
        },
        { id: 'udfoerer', rolle: 'Udfører', forslag: [] },
      ],
    },
  ]);
});

test('register(findings) follows the Danish alphabet and leaves the study in its order', () => {
  const own = testStudy({ P: ['myndighed', 'myndighed', 'myndighed', 'myndighed'] });
  const names = ['Ål', 'ære', 'Zebra', 'Øl'];
  own.behov.forEach((b, i) => Object.assign(b, { navn: names[i] }));
  expect(register(findFindings(own)).map(({ navn }) => navn)).toEqual(['Zebra', 'ære', 'Øl', 'Ål']);
  expect(own.behov.map(({ navn }) => navn)).toEqual(names);
});
