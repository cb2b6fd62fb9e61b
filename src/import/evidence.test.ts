import { expect, test } from 'vitest';
import { namesKommune, readEvidence } from './evidence.ts';

const read = (name: string, ...evidence: { from: string; text: string }[]) => readEvidence({ name, evidence });

test('readEvidence(source) reads a role and an area where a text names one of each', () => {
  const { rolle, omraade } = read('A', { from: 'sættet', text: 'Udfoerer' }, { from: 'casen', text: 'Børn og unge' });
  expect([rolle.values, rolle.from, omraade.values]).toEqual([['udfoerer'], ['sættet'], ['boern-og-unge']]);
});

test('readEvidence(source) reads nothing from a text that names both', () => {
  const { rolle } = read('Myndighed og udfører');
  expect([rolle.values, rolle.suggestion]).toEqual([[], undefined]);
});

test('readEvidence(source) reads nothing from variables about other things', () => {
  const { rolle, maaned } = read(
    'A',
    { from: 'variablen »erfaring«', text: 'Har været hos myndighed' },
    { from: 'variablen »født«', text: '1980-01-01' },
  );
  expect([rolle.values, maaned.values]).toEqual([[], []]);
});

test('readEvidence(source) says where a file contradicts itself', () => {
  expect(read('Udfører', { from: 'sættet', text: 'Myndighed' }).rolle).toMatchObject({
    values: ['myndighed', 'udfoerer'],
    from: ['sættet', 'navnet'],
  });
});

test('readEvidence(source) suggests what a misspelt name may mean, and does not use it', () => {
  const { rolle, omraade } = read('Fokusgruppe myndihged voxne.docx');
  expect([rolle.values, rolle.suggestion, omraade.values, omraade.suggestion]).toEqual([[], 'myndighed', [], 'voksne']);
});

test('readEvidence(source) reads the number of participants from a variable of that name', () => {
  expect(read('A', { from: 'variablen »antal deltagere«', text: '7' }).deltagere.values).toEqual([7]);
});

test('namesKommune(text, kommuner) knows a municipality however it is spelt', () => {
  const names = (text: string) => namesKommune(text, ['Køge', 'Næstved', 'Sorø']);
  expect(['koege-1', 'Køge', 'i-naestved', 'soroe'].map(names)).toEqual([true, true, true, true]);
  expect(['i01', 'voksne-2'].map(names)).toEqual([false, false]);
});
