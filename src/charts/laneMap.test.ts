import { expect, test } from 'vitest';
import { type LaneMap, laneMap } from './laneMap.ts';
import { standalone } from './standalone.ts';
import { testFaults } from '../testing/svgFaults.ts';

const words = { title: 'Prøvekort over æbler og ål', alt: 'Et kort.', source: 'Kilde: test.' };

const map: LaneMap = {
  rowHead: 'Tema',
  heads: { myndighed: 'Kun myndighed · 2', faelles: 'Fælles · 1', udfoerer: 'Kun udfører · 1' },
  rows: [
    {
      label: 'Øget prøve',
      count: 3,
      lanes: {
        myndighed: [{ text: 'Ærter' }, { text: 'En meget lang prøvetekst om tværgående samarbejde og koordinering' }],
        faelles: [{ text: 'Ål' }],
        udfoerer: [],
      },
    },
    { label: 'Andet', count: 1, lanes: { myndighed: [], faelles: [], udfoerer: [{ text: 'Øl & vand' }] } },
  ],
};

const oneRow = (label: string, text: string, href?: string): LaneMap => ({
  ...map,
  rows: [{ label, count: 2, lanes: { myndighed: [{ text, href }], faelles: [{ text, href }], udfoerer: [] } }],
});

test('laneMap(map) draws at each width', async () => {
  const at = (width: number) => standalone(laneMap(map, { width }), words).text;
  await expect(at(320)).toMatchFileSnapshot('./__snapshots__/laneMap-320.svg');
  await expect(at(720)).toMatchFileSnapshot('./__snapshots__/laneMap-720.svg');
  await expect(at(1120)).toMatchFileSnapshot('./__snapshots__/laneMap-1120.svg');
});

test.each([320, 720, 1120])('laneMap(map) keeps 500 letters inside %i px', (width) => {
  expect(testFaults(laneMap(map, { width }))).toEqual([]);
  expect(testFaults(laneMap(oneRow('å'.repeat(500), 'Ø'.repeat(500)), { width }))).toEqual([]);
  expect(testFaults(laneMap(oneRow('ål og æg '.repeat(60), 'ål og æg '.repeat(60)), { width }))).toEqual([]);
});

test('laneMap(map) finds room for a large count after a full line', () => {
  const row = { ...map.rows[0]!, label: 'e'.repeat(40), count: 1234 };
  expect(testFaults(laneMap({ ...map, rows: [row] }, { width: 320 }))).toEqual([]);
});

test('laneMap(map) makes a link of an item with an address, without a tab stop', () => {
  const { body } = laneMap(oneRow('Tema', 'Ål', '/behov/aal/?a=1&b="'), { width: 720 });
  expect(body.text.match(/<a [^>]*>/g)).toEqual([
    '<a href="/behov/aal/?a=1&amp;b=&quot;" tabindex="-1">',
    '<a href="/behov/aal/?a=1&amp;b=&quot;" tabindex="-1">',
  ]);
  expect(laneMap(map, { width: 720 }).body.text).not.toContain('<a ');
});

test('laneMap(map) escapes names and items', () => {
  const { body } = laneMap(oneRow('<script>alert(1)</script>', '<script>alert(2)</script>'), { width: 720 });
  expect(body.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body.text).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
  expect(body.text).not.toContain('<script');
});

test('laneMap(map) takes a map without rows', () => {
  expect(laneMap({ ...map, rows: [] }, { width: 320 }).body.text).toBe('');
  expect(testFaults(laneMap({ ...map, rows: [] }, { width: 1120 }))).toEqual([]);
});
