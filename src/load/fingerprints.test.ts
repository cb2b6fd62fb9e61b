import { expect, test } from 'vitest';
import { copyForTest, problemLines } from '../testing/copyStudy.ts';
import { openProject } from '../project.ts';
import { confirmLinks } from './confirmLinks.ts';
import { fingerprintOf } from './fingerprints.ts';

test('fingerprintOf(words) looks away from white space, and tells other words apart', () => {
  expect(fingerprintOf(['Øl', 'a  b\n'])).toBe(fingerprintOf(['Øl', ' a b']));
  expect(fingerprintOf(['Øl'])).not.toBe(fingerprintOf(['Ål']));
  expect(fingerprintOf(['Øl'])).toMatch(/^[a-p]{8}$/);
});

const stale = async (study: ReturnType<typeof copyForTest>) =>
  (await problemLines(study)).filter((line) => line.includes('npm run confirm'));

test('a link judged against older words gives a notice, whether the need or the proposal changed', async () => {
  const study = copyForTest();
  expect(await stale(study)).toEqual([]);
  study.replace('content/forslag/vaerksted-1.mdx', 'Værkstedet øver samtaler.', 'Værkstedet øver lange samtaler.');
  expect(await stale(study)).toEqual([
    expect.stringMatching(
      /^data\/daekning\.csv:5:\d+ advarsel: kolonnen »aftryk«: koblingen er bedømt ud fra ældre ord, men den skal læses igen/,
    ),
    expect.stringMatching(/^data\/daekning\.csv:6:\d+ advarsel: /),
  ]);
});

test('a new link without a fingerprint gives a notice, and a table without any gives none', async () => {
  const study = copyForTest();
  study.append('data/daekning.csv', 'opfoelgning,udfoerer,vaerksted-1,delvis,begge,Ord.,,\n');
  expect(await stale(study)).toEqual([
    expect.stringContaining('daekning.csv:9:22 advarsel: kolonnen »forslag«: koblingen har intet aftryk'),
  ]);
  study.write('data/daekning.csv', study.read('data/daekning.csv').replace(/,[a-p]{8}\n/g, ',\n'));
  expect(await stale(study)).toEqual([]);
});

test('confirmLinks renews what was changed, all of it or that of one need or proposal, and leaves all else as it stood', async () => {
  const study = copyForTest();
  const before = study.read('data/daekning.csv');
  study.replace('content/forslag/vaerksted-1.mdx', 'Værkstedet øver samtaler.', 'Værkstedet øver lange samtaler.');
  const prints = (await openProject(study)).value?.fingerprints ?? [];
  expect(confirmLinks(before, prints, ['maalsaetning'])).toEqual({ text: before, links: [] });
  expect(confirmLinks(before, prints, ['vaerksted-1']).links).toEqual([
    'aaben-samtale, udfoerer, vaerksted-1',
    'samtale-med-billeder, udfoerer, vaerksted-1',
  ]);
  const { text, links } = confirmLinks(before, prints);
  expect(links).toHaveLength(2);
  expect(text.replace(/[a-p]{8}\n/g, '')).toBe(before.replace(/[a-p]{8}\n/g, ''));
  study.write('data/daekning.csv', text);
  expect(await stale(study)).toEqual([]);
});

test('confirmLinks adds the column where a table has none', async () => {
  const study = copyForTest();
  const without = study.read('data/daekning.csv').replace(/,(aftryk|[a-p]{8})\n/g, '\n');
  study.write('data/daekning.csv', without);
  const prints = (await openProject(study)).value?.fingerprints ?? [];
  const { text, links } = confirmLinks(without, prints);
  expect(links).toHaveLength(7);
  expect(text.split('\n')[0]).toBe('kode,rolle,forslag,styrke,omraade,begrundelse,bedoemmer,aftryk');
  expect(text.split('\n')[1]).toMatch(/,[a-p]{8}$/);
});
