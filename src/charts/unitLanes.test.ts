import { expect, test } from 'vitest';
import { standalone } from './standalone.ts';
import { testFaults } from '../testing/svgFaults.ts';
import { type UnitLanes, unitLanes } from './unitLanes.ts';

const words = { title: 'Prøvekvadrater for æbler og ål', alt: 'Kvadrater.', source: 'Kilde: test.' };

const lanes: UnitLanes = {
  heads: { myndighed: 'Kun myndighed', faelles: 'Fælles', udfoerer: 'Kun udfører' },
  rows: [
    { label: 'Øget prøve', counts: { myndighed: 3, faelles: 1, udfoerer: 0 } },
    {
      label: 'En meget lang prøvetekst om tværgående samarbejde og koordinering',
      counts: { myndighed: 0, faelles: 0, udfoerer: 7 },
    },
  ],
};

const oneRow = (label: string, count: number): UnitLanes => ({
  ...lanes,
  rows: [{ label, counts: { myndighed: count, faelles: count, udfoerer: count } }],
});

test('unitLanes(lanes) draws at each width', async () => {
  const at = (width: number) => standalone(unitLanes(lanes, { width }), words).text;
  await expect(at(320)).toMatchFileSnapshot('./__snapshots__/unitLanes-320.svg');
  await expect(at(720)).toMatchFileSnapshot('./__snapshots__/unitLanes-720.svg');
});

test('unitLanes(lanes) draws one square a unit', () => {
  const { body } = unitLanes(oneRow('Ål', 5), { width: 720 });
  expect(body.text.match(/v[\d.]+h-[\d.]+z/g)).toHaveLength(15);
});

test.each([320, 720])('unitLanes(lanes) keeps long names and long rows inside %i px', (width) => {
  expect(testFaults(unitLanes(lanes, { width }))).toEqual([]);
  expect(testFaults(unitLanes(oneRow('å'.repeat(500), 1), { width }))).toEqual([]);
  expect(testFaults(unitLanes(oneRow('ål og æg '.repeat(60), 44), { width }))).toEqual([]);
  expect(testFaults(unitLanes(oneRow('Ål', 1234), { width }))).toEqual([]);
});

test('unitLanes(lanes) escapes names', () => {
  const { body } = unitLanes(oneRow('<script>alert(1)</script>', 1), { width: 720 });
  expect(body.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body.text).not.toContain('<script');
});

test('unitLanes(lanes) takes no rows and rows without units', () => {
  expect(testFaults(unitLanes({ ...lanes, rows: [] }, { width: 320 }))).toEqual([]);
  expect(testFaults(unitLanes({ ...lanes, rows: [] }, { width: 720 }))).toEqual([]);
  expect(testFaults(unitLanes(oneRow('Ål', 0), { width: 720 }))).toEqual([]);
});
