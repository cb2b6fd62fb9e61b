import { expect, test } from 'vitest';
import type { Kilde } from '../model/study.ts';
import { openStudy } from '../testing/openStudy.ts';
import { antalForslag, forOmraader, forRoller } from './forslag.ts';

test('antalForslag(study) counts the proposals of each format', async () => {
  const { study } = await openStudy();
  expect(antalForslag(study)).toBe('Fem forslag: to studiedage og tre værksteder');
});

test('antalForslag(study) passes over a format without proposals, and writes one in figures', async () => {
  const { study } = await openStudy();
  expect(antalForslag({ ...study, forslag: study.forslag.slice(0, 1) })).toBe('Ét forslag: 1 studiedag');
});

const kilde = { art: 'rapport' } as Kilde;

test('forRoller(forslag) names the roles, or says that the source names none', () => {
  expect(forRoller({ roller: ['myndighed', 'udfoerer'], ikkeNaevnt: [], kilde })).toBe('Myndighed og udfører');
  expect(forRoller({ roller: ['udfoerer'], ikkeNaevnt: ['omraader'], kilde })).toBe('Udfører');
  expect(forRoller({ roller: ['myndighed', 'udfoerer'], ikkeNaevnt: ['roller'], kilde })).toBe(
    'Ikke nævnt i afrapporteringen; regnet for begge roller',
  );
});

test('forOmraader(forslag) names the areas, or says that the source names none', () => {
  expect(forOmraader({ omraader: ['voksne'], ikkeNaevnt: [], kilde })).toBe('Voksne');
  expect(forOmraader({ omraader: ['boern-og-unge', 'voksne'], ikkeNaevnt: [], kilde })).toBe('Børn, unge og voksne');
  expect(forOmraader({ omraader: ['boern-og-unge', 'voksne'], ikkeNaevnt: ['omraader'], kilde })).toBe(
    'Ikke nævnt i afrapporteringen; regnet for begge områder',
  );
});
