import { expect, test } from 'vitest';
import { testForm } from '../testing/chartForm.ts';
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

testForm('unitLanes(lanes)', {
  widths: [320, 720],
  words,
  usual: (width) => unitLanes(lanes, { width }),
  labelled: (text, width) => [unitLanes(oneRow(text, 1), { width }), unitLanes(oneRow(text, 44), { width })],
  extreme: (width) =>
    [lanes, { ...lanes, rows: [] }, oneRow('Ål', 0), oneRow('Ål', 1234)].map((one) => unitLanes(one, { width })),
});

test('unitLanes(lanes) draws one square a unit', () => {
  const { body } = unitLanes(oneRow('Ål', 5), { width: 720 });
  expect(body.text.match(/v[\d.]+h-[\d.]+z/g)).toHaveLength(15);
});
