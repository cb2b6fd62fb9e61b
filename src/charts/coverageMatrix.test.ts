import { expect, test } from 'vitest';
import { type MatrixPanel, type MatrixRow, coverageMatrix } from './coverageMatrix.ts';
import { coverInk } from './ink.ts';
import { standalone } from './standalone.ts';
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

test('coverageMatrix(panels, words) draws at each width', async () => {
  const at = (width: number) => standalone(draw([myndighed, udfoerer], width), words).text;
  await expect(at(560)).toMatchFileSnapshot('./__snapshots__/coverageMatrix-560.svg');
  await expect(at(1120)).toMatchFileSnapshot('./__snapshots__/coverageMatrix-1120.svg');
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

/** A panel alone, whose text starts at 0,0: the moved panels of a pair would not tell their true places. */
const alone = (panel: MatrixPanel, width: number) => testFaults(draw([panel], width));

test.each([320, 560, 1120])(
  'coverageMatrix(panels, words) names its marks at %i px, whatever they are called',
  (width) => {
    expect(alone(udfoerer, width)).toEqual([]);
    for (const name of Object.values(marks)) expect(draw([udfoerer], width).body.text).toContain(`>${name}<`);
    const long = { direct: 'ord '.repeat(8).trim(), partial: 'ord', gap: 'ord', shared: 'ord '.repeat(8).trim() };
    expect(testFaults(coverageMatrix([], long, { width }))).toEqual([]);
  },
);

test.each([320, 560, 1120])('coverageMatrix(panels, words) keeps 500 letters inside %i px', (width) => {
  expect(alone(myndighed, width)).toEqual([]);
  expect(alone(udfoerer, width)).toEqual([]);
  expect(alone(oneRow(row('å'.repeat(500), 'direkte', undefined, undefined)), width)).toEqual([]);
  expect(alone(oneRow(row('ål og æg '.repeat(60), undefined, undefined, undefined)), width)).toEqual([]);
  expect(alone({ ...myndighed, columns: [{ code: 'T1', name: 'å'.repeat(500) }] }, width)).toEqual([]);
  expect(alone({ ...myndighed, groups: [{ label: 'ål og æg '.repeat(60), rows: [] }] }, width)).toEqual([]);
});

test.each([320, 560, 1120])(
  'coverageMatrix(panels, words) takes no panels, columns, groups and rows at %i px',
  (width) => {
    expect(testFaults(draw([], width))).toEqual([]);
    expect(alone({ ...udfoerer, columns: [], groups: [{ label: 'Tema', rows: [row('Ål')] }] }, width)).toEqual([]);
    expect(alone({ ...udfoerer, groups: [] }, width)).toEqual([]);
    expect(alone({ ...udfoerer, groups: [{ label: 'Tema', rows: [] }] }, width)).toEqual([]);
  },
);

test('coverageMatrix(panels, words) escapes names', () => {
  const hostile = '<script>alert(1)</script>';
  const columns = [{ code: '<b>', name: hostile }];
  const panel = { ...udfoerer, title: hostile, columns, groups: [{ label: hostile, rows: [row(hostile, undefined)] }] };
  const { text } = draw([panel], 1120).body;
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).not.toMatch(/<script|<b>/);
});
