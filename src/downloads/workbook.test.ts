import { openXlsx, readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Descriptor } from '../model/descriptor.ts';
import { danishName, workbook } from './workbook.ts';

const descriptor: Descriptor = {
  title: 'Prøve',
  description: 'Opdigtet.',
  version: '0.1',
  created: '2020-02-01',
  licenses: [{ name: 'x', title: 'Fri', path: 'https://example.org' }],
  resources: [
    {
      name: 'behov',
      path: 'behov.csv',
      title: 'Behov: alle/mange [40]',
      description: 'Opdigtet.',
      schema: { fields: [{ name: 'dage_hoejst', type: 'integer', description: 'Højst så mange.' }] },
    },
  ],
};
const words = { descriptor, citation: 'Prøve, 2020.' };
const HOSTILE = ['=1+1', '+1', '-1', '@a', '<b>&amp;</b>'];
const table = { name: 'behov', rows: [['dage_hoejst', 'navn'], ['10', 'A'], ...HOSTILE.map((text) => ['', text])] };

test('workbook(tables) has a sheet a table with Danish heads, frozen, and numbers as numbers', async () => {
  const { sheets } = await readXlsx(await workbook([table], words));
  expect(sheets.map(({ name }) => name)).toEqual(['Om', 'Behov  alle mange  40 ', 'Kolonner']);
  expect(sheets[1]?.rows.slice(0, 2)).toEqual([
    ['Dage højst', 'Navn'],
    [10, 'A'],
  ]);
  expect(sheets[2]?.rows[1]).toEqual(['Behov: alle/mange [40]', 'Dage højst', 'dage_hoejst', 'Højst så mange.']);
  const opened = await openXlsx(await workbook([table], words));
  expect(opened.sheets.map(({ freezePane }) => freezePane?.rows)).toEqual([1, 1, 1]);
});

test('workbook(tables) writes hostile cells as text', async () => {
  const { sheets } = await readXlsx(await workbook([table], words));
  expect(sheets[1]?.rows.slice(2).map((row) => row[1])).toEqual(HOSTILE);
  expect([...(sheets[1]?.cells ?? new Map()).values()].filter((cell) => cell.formula !== undefined)).toEqual([]);
});

test('workbook(tables) gives the same bytes twice', async () => {
  const [a, b] = [await workbook([table], words), await workbook([table], words)];
  expect(Buffer.compare(Buffer.from(a), Buffer.from(b))).toBe(0);
});

test('danishName(name) spells as a Dane', () => {
  expect(['dage_hoejst', 'maalgruppe', 'kode'].map(danishName)).toEqual(['Dage højst', 'Målgruppe', 'Kode']);
});
