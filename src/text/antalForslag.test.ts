import { expect, test } from 'vitest';
import { openStudy } from '../testing/openStudy.ts';
import { antalForslag } from './antalForslag.ts';

test('antalForslag(study) counts the proposals of each format', async () => {
  const { study } = await openStudy();
  expect(antalForslag(study)).toBe('Fem forslag: to studiedage og tre værksteder');
});

test('antalForslag(study) passes over a format without proposals, and writes one in figures', async () => {
  const { study } = await openStudy();
  expect(antalForslag({ ...study, forslag: study.forslag.slice(0, 1) })).toBe('Ét forslag: 1 studiedag');
});
