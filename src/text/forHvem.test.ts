import { expect, test } from 'vitest';
import type { Kilde } from '../model/study.ts';
import { forOmraader, forRoller } from './forHvem.ts';

const kilde = { art: 'rapport' } as Kilde;

test('forRoller(forslag) names the roles, or says that the source names none', () => {
  expect(forRoller({ roller: ['myndighed', 'udfoerer'], ikkeNaevnt: [], kilde })).toBe('Myndighed og udfører');
  expect(forRoller({ roller: ['udfoerer'], ikkeNaevnt: ['omraader'], kilde })).toBe('Udfører');
  expect(forRoller({ roller: ['myndighed', 'udfoerer'], ikkeNaevnt: ['roller'], kilde })).toBe(
    'Ikke nævnt i afrapporteringen; regnet for begge',
  );
});

test('forOmraader(forslag) names the areas, or says that the source names none', () => {
  expect(forOmraader({ omraader: ['voksne'], ikkeNaevnt: [], kilde })).toBe('Voksne');
  expect(forOmraader({ omraader: ['boern-og-unge', 'voksne'], ikkeNaevnt: [], kilde })).toBe('Børn, unge og voksne');
  expect(forOmraader({ omraader: ['boern-og-unge', 'voksne'], ikkeNaevnt: ['omraader'], kilde })).toBe(
    'Ikke nævnt i afrapporteringen; regnet for begge',
  );
});
