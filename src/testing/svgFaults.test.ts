import { expect, test } from 'vitest';
import { svg } from '../charts/svg.ts';
import { testFaults } from './svgFaults.ts';
import { label } from '../charts/text.ts';

const faultsOf = (body: ReturnType<typeof svg>) => testFaults({ width: 100, height: 40, body });

test('testFaults(drawing) finds nothing in a sound drawing', () => {
  expect(faultsOf(svg`${label(0, 20, 'Ål & "øl"', { size: 14 })}<path d="M0 0h9"/>`)).toEqual([]);
});

test('testFaults(drawing) finds text beyond each edge, as it is anchored and as heavy as it is', () => {
  expect(faultsOf(label(90, 20, 'Ål', { size: 14 }))).toEqual(['outside: Ål (90.0 to 101.2, 20)']);
  expect(faultsOf(label(4, 20, 'Ål', { size: 14, anchor: 'middle' }))).toEqual(['outside: Ål (-1.6 to 9.6, 20)']);
  expect(faultsOf(label(11, 20, 'Ål', { size: 14, anchor: 'end' }))).toEqual(['outside: Ål (-0.2 to 11.0, 20)']);
  expect(faultsOf(label(11.3, 20, 'Ål', { size: 14, anchor: 'end' }))).toEqual([]);
  expect(faultsOf(label(11.3, 20, 'Ål', { size: 14, anchor: 'end', face: 'semibold' }))).toHaveLength(1);
  expect(faultsOf(label(0, 41, 'Ål', { size: 14 }))).toHaveLength(1);
  expect(faultsOf(label(0, 4, 'Ål', { size: 14 }))).toHaveLength(1);
});

test('testFaults(drawing) finds small text, ids, odd texts and odd sizes', () => {
  expect(faultsOf(label(0, 20, 'Ål', { size: 12 }))).toEqual(['small: Ål (12)']);
  expect(faultsOf(svg`<g id="a"/>`)).toEqual(['id: id="a"']);
  expect(faultsOf(svg`<text>Ål</text>`)).toEqual(['1 texts of an unknown shape']);
  expect(testFaults({ width: 100, height: Number.NaN, body: svg`` })).toEqual(['size 100 × NaN']);
});
