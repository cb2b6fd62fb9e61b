import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
import { type MatrixPanel, type MatrixRow, coverageMatrix } from './coverageMatrix.ts';
import { coverInk } from './ink.ts';
import { testFaults } from '../testing/svgFaults.ts';

const words = { title: 'Prøvekort over æbler og ål', alt: 'Tavler.', source: 'Kilde: test.' };

const row = (label: string, ...cells: MatrixRow['cells']): MatrixRow => ({ label, isShared: false, cells });

const myndighed: MatrixPanel = {
  title: 'Myndighed',
  note: '1 af 3 behov har intet forslag',
  fill: coverInk.myndighed.direct,
  columns: [
    { code: 'T1', name: 'Øl' },
    { code: 'T2', name: 'Æbler og pærer' },
    { code: 'K1', name: 'Et meget langt prøvenavn på et forløb om tværgående samarbejde' },
  ],
  groups: [
    {
      label: 'Prøvetema',
      rows: [
        { ...row('Øget prøve', 'direkte', undefined, 'delvis'), isShared: true },
        row('En meget lang prøvetekst om tværgående samarbejde og koordinering', undefined, undefined, undefined),
      ],
    },
    { label: 'Et andet tema', rows: [row('Ål', undefined, 'delvis', undefined)] },
  ],
};

const udfoerer: MatrixPanel = {
  ...{ title: 'Udfører', note: '1 af 2 behov har intet forslag', fill: coverInk.udfoerer.direct },
  columns: [{ code: 'T1', name: 'Øl' }],
  groups: [
    {
      label: 'Prøvetema',
      rows: [{ ...row('Øget prøve', 'direkte'), isShared: true }, row('Æg', undefined)],
    },
  ],
};

const marks = { direct: 'direkte', partial: 'delvist', gap: 'hul', shared: 'i begge' };
const draw = (panels: readonly MatrixPanel[], width: number) => coverageMatrix(panels, marks, { width });
const oneRow = (own: MatrixRow): MatrixPanel => ({ ...myndighed, groups: [{ label: 'Prøvetema', rows: [own] }] });

const EMPTY: readonly MatrixPanel[] = [
  { ...udfoerer, columns: [], groups: [{ label: 'Tema', rows: [row('Ål')] }] },
  { ...udfoerer, groups: [] },
  { ...udfoerer, groups: [{ label: 'Tema', rows: [] }] },
];
/** Panels with a text as the name of a row with and without marks, of a column, and of a group. */
const labelled = (text: string): MatrixPanel[] => [
  oneRow(row(text, 'direkte', undefined, undefined)),
  oneRow(row(text, undefined, undefined, undefined)),
  { ...myndighed, columns: [{ code: 'T1', name: text }] },
  { ...myndighed, groups: [{ label: text, rows: [] }] },
];

// One panel a drawing, whose text starts at 0,0: the moved panels of a pair would not tell their true places.
testForm('coverageMatrix(panels, words)', {
  widths: [560, 1120],
  words,
  usual: (width) => draw([myndighed, udfoerer], width),
  labelled: (text, width) => labelled(text).map((panel) => draw([panel], width)),
  extreme: (width) => [draw([], width), ...[myndighed, udfoerer, ...EMPTY].map((panel) => draw([panel], width))],
});

test('coverageMatrix(panels, words) writes its word on rows without marks only', () => {
  const gaps = (own: MatrixRow) => draw([oneRow(own)], 560).body.text.split('>hul<').length - 2;
  expect(gaps(row('Ål', undefined, undefined, undefined))).toBe(1);
  expect(gaps(row('Ål', undefined, 'delvis', undefined))).toBe(0);
});

test('coverageMatrix(panels, words) marks a shared need with a dot before its name', () => {
  const dots = (own: MatrixRow) => draw([oneRow(own)], 560).body.text.split(' r="5"').length - 2;
  expect(dots({ ...row('Ål', 'direkte', 'direkte', 'direkte'), isShared: true })).toBe(1);
  expect(dots(row('Ål', 'direkte', 'direkte', 'direkte'))).toBe(0);
});

test('coverageMatrix(panels, words) puts panels side by side from 960 px, under each other below', () => {
  const places = (width: number) =>
    [...draw([udfoerer, udfoerer], width).body.text.matchAll(/translate\(([^)]*)\)/g)].map(([, place]) => place);
  expect(places(960).filter((place) => place?.endsWith(' 34'))).toEqual(['0 34', '500 34']);
  expect(places(959).filter((place) => /^0 [1-9]/.test(place ?? '')).length).toBeGreaterThan(1);
});

test.each([320, 560, 1120])(
  'coverageMatrix(panels, words) names its marks at %i px, whatever they are called',
  (width) => {
    for (const name of Object.values(marks)) expect(draw([udfoerer], width).body.text).toContain(`>${name}<`);
    const long = { direct: 'ord '.repeat(8).trim(), partial: 'ord', gap: 'ord', shared: 'ord '.repeat(8).trim() };
    expect(testFaults(coverageMatrix([], long, { width }))).toEqual([]);
  },
);

test('coverageMatrix(panels, words) escapes the title and the code of a column', () => {
  const hostile = '<script>alert(1)</script>';
  const { text } = draw([{ ...udfoerer, title: hostile, columns: [{ code: '<b>', name: 'Øl' }] }], 1120).body;
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).not.toMatch(/<script|<b>/);
});
