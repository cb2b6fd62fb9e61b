import { expect, test } from 'vitest';
import { softHyphens, softHyphensInWide } from './softHyphens.ts';

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

test('softHyphens(text) parts compounds of compounds at each joint', () => {
  expect(shown('voksenerhvervsuddannelse')).toBe('voksen·erhvervs·uddannelse');
  expect(shown('medarbejderudviklingssamtaler')).toBe('med·arbejder·udviklings·samtaler');
});

test('softHyphensInWide(text) parts only words of more than 30 letters', () => {
  const wide = (text: string) => softHyphensInWide(text).replaceAll('\u00AD', '·');
  expect(wide('Kompetenceudviklingsbehovene i børne- og ungeområdet')).toBe(
    'Kompetenceudviklingsbehovene i børne- og ungeområdet',
  );
  expect(wide(`${'x'.repeat(30)} ${'x'.repeat(31)}`)).toBe(
    `${'x'.repeat(30)} ${'x'.repeat(12)}·${'x'.repeat(12)}·${'x'.repeat(7)}`,
  );
});

test('softHyphens(text) changes nothing but soft hyphens', () => {
  const text = 'Konflikt- og vredeshåndtering, »den professionelle relation« (kompetenceforløb)';
  expect(softHyphens(text).replaceAll('\u00AD', '')).toBe(text);
});
