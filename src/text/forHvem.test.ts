import { expect, test } from 'vitest';
import { forOmraader, forRoller } from './forHvem.ts';

test('forRoller(forslag) names the roles, or says that the source names none', () => {
  expect(forRoller({ roller: ['myndighed', 'udfoerer'], ikkeNaevnt: [] })).toBe('Myndighed og udfører');
  expect(forRoller({ roller: ['udfoerer'], ikkeNaevnt: ['omraader'] })).toBe('Udfører');
  expect(forRoller({ roller: ['myndighed', 'udfoerer'], ikkeNaevnt: ['roller'] })).toBe(
    'Ikke nævnt i kilden; regnet for begge',
  );
});

test('forOmraader(forslag) names the areas, or says that the source names none', () => {
  expect(forOmraader({ omraader: ['voksne'], ikkeNaevnt: [] })).toBe('Voksne');
  expect(forOmraader({ omraader: ['boern-og-unge', 'voksne'], ikkeNaevnt: [] })).toBe('Børn, unge og voksne');
  expect(forOmraader({ omraader: ['boern-og-unge', 'voksne'], ikkeNaevnt: ['omraader'] })).toBe(
    'Ikke nævnt i kilden; regnet for begge',
  );
});
