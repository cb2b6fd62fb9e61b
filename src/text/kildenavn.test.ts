import { expect, test } from 'vitest';
import { kildenavn } from './kildenavn.ts';

const kilde = {
  id: 'proeve',
  titel: 'Prøverapport: en opdigtet kilde til test',
  anledning: 'prøvemøde',
  ophav: 'Testen',
  dato: '2020-01-31',
  art: 'rapport',
  beskrivelse: 'Opdigtet.',
  delAf: undefined,
} as const;

test('kildenavn(kilde) names title up to its colon, occasion and date', () => {
  expect(kildenavn(kilde)).toBe('Prøverapport, prøvemøde (31. januar 2020)');
});

test('kildenavn(kilde) says so where the source has no date, and keeps a title without colon whole', () => {
  expect(kildenavn({ ...kilde, titel: 'Prøverapport', dato: undefined })).toBe('Prøverapport, prøvemøde (udateret)');
});
