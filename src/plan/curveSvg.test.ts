import { expect, test } from 'vitest';
import { curveSvg } from './curveSvg.ts';

const program = (cost: number, met: number, direct: number) => ({ ids: [], cost, days: cost, met, direct });
const frame = { total: 10, budget: 6, width: 312, all: '10 behov', axis: 'dage i alt', withDirect: false };

test('curveSvg(curve, shown, frame) draws steps to the right edge and names the point', () => {
  const curve = [program(0, 0, 0), program(2, 5, 1), program(6, 8, 3)];
  const svg = curveSvg(curve, curve[2]!, frame);
  expect(svg).toContain('<path class="daekket" d="M32 246H121.33V140H300V76.4H300"/>');
  expect(svg).toContain('<circle cx="300" cy="76.4" r="6.5"/>');
  expect(svg).toContain('>8 behov på 6 dage</text>');
  expect(svg).toContain('>10 behov</text>');
  expect([...svg.matchAll(/class="net" d="M32 ([\d.]+)H300"/g)].map(([, y]) => Number(y))).toEqual([
    203.6, 161.2, 118.8, 76.4,
  ]);
});

test('curveSvg(curve, shown, frame) holds no number that is none, where nothing counts or all cost nothing', () => {
  for (const total of [0, 10])
    expect(curveSvg([program(0, 0, 0)], program(0, 0, 0), { ...frame, total })).not.toContain('NaN');
});
