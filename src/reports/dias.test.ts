import { expect, test } from 'vitest';
import { raekker } from './dias.ts';

const slide = { titel: 'Prøve', kilder: [], noter: [] };
const rows = (count: number, tekst: string) =>
  Array.from({ length: count }, (_, i) => ({
    kode: `P${i + 1}`,
    titel: 'Prøveforslag',
    tekst,
    beskrivelse: '',
    grupper: [],
  }));
const shared = (count: number, tekst = 'prøvemålgruppe') =>
  raekker(slide, rows(count, tekst)).map(({ titel, indhold }) => [
    titel,
    indhold.kind === 'raekker' ? indhold.raekker.length : 0,
  ]);

test('raekker(slide, rows) keeps on one slide what it holds', () => {
  expect(shared(6)).toEqual([['Prøve', 6]]);
  expect(shared(9, '')).toEqual([['Prøve', 9]]);
});

test('raekker(slide, rows) shares rows evenly between the slides they need', () => {
  expect(shared(8)).toEqual([
    ['Prøve (1\u00a0af\u00a02)', 4],
    ['Prøve (2\u00a0af\u00a02)', 4],
  ]);
  expect(shared(7).map(([, count]) => count)).toEqual([4, 3]);
});
