import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
import { type LaneMap, laneMap } from './laneMap.ts';
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

const full = { ...map.rows[0]!, label: 'e'.repeat(40), count: 1234 };

testForm('laneMap(map)', {
  widths: [320, 720, 1120],
  words,
  usual: (width) => laneMap(map, { width }),
  labelled: (text, width) => [laneMap(oneRow(text, 'Ål'), { width }), laneMap(oneRow(text, text), { width })],
  extreme: (width) => [map, { ...map, rows: [full] }].map((one) => laneMap(one, { width })),
});

test('laneMap(map) makes a link of an item with an address, without a tab stop', () => {
  const { body } = laneMap(oneRow('Tema', 'Ål', '/behov/aal/?a=1&b="'), { width: 720 });
  expect(body.text.match(/<a [^>]*>/g)).toEqual([
    '<a href="/behov/aal/?a=1&amp;b=&quot;" tabindex="-1">',
    '<a href="/behov/aal/?a=1&amp;b=&quot;" tabindex="-1">',
  ]);
  expect(laneMap(map, { width: 720 }).body.text).not.toContain('<a ');
});

test('laneMap(map) takes a map without rows', () => {
  expect(laneMap({ ...map, rows: [] }, { width: 320 }).body.text).toBe('');
  expect(testFaults(laneMap({ ...map, rows: [] }, { width: 1120 }))).toEqual([]);
});

test('laneMap(map) draws nothing on a phone for a map without rows, and heads where there is room', () => {
  expect(laneMap({ ...map, rows: [] }, { width: 320 }).body.text).toBe('');
  expect(testFaults(laneMap({ ...map, rows: [] }, { width: 1120 }))).toEqual([]);
});
