import { expect, test } from 'vitest';
import { softHyphens } from './softHyphens.ts';

const shown = (text: string) => softHyphens(text).replaceAll('\u00AD', '·');

test('softHyphens(text) parts compounds at their joints and keeps capitals and endings', () => {
  expect(shown('Kompetenceudviklingsbehovene')).toBe('Kompetence·udviklings·behovene');
  expect(shown('Målgruppevurdering og MEDICINHÅNDTERING')).toBe('Målgruppe·vurdering og MEDICIN·HÅNDTERING');
  expect(shown('fokusgruppeinterviews')).toBe('fokusgruppe·interviews');
});

test('softHyphens(text) leaves short words and words it does not know', () => {
  expect(shown('vold, angst og medarbejderne')).toBe('vold, angst og medarbejderne');
  expect(shown('')).toBe('');
});

test('softHyphens(text) lets a word of 20 letters and more break anywhere', () => {
  expect(shown('x'.repeat(30))).toBe(`${'x'.repeat(12)}·${'x'.repeat(12)}·${'x'.repeat(6)}`);
  expect(shown('🎉'.repeat(25))).toBe(`${'🎉'.repeat(12)}·${'🎉'.repeat(12)}·🎉`);
});

test('softHyphens(text) changes nothing but soft hyphens', () => {
  const text = 'Konflikt- og vredeshåndtering, »den professionelle relation« (kompetenceforløb)';
  expect(softHyphens(text).replaceAll('\u00AD', '')).toBe(text);
});
