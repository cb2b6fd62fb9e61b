import { expect, test } from 'vitest';
import { readPdf } from '../testing/readPdf.ts';
import { reportsOf, typesetterOf } from '../testing/setStudy.ts';
import { testStudy } from '../testing/smallStudy.ts';

const study = testStudy(
  { Ål: ['myndighed', 'faelles', 'myndighed'] },
  { forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] },
);

test('a deck’s bars and boxes are figures that say what they show, in the order of the slides', async () => {
  const deck = reportsOf(study).find(({ id }) => id === 'dias-styregruppemoede')!;
  const { pages } = await readPdf(typesetterOf(study)(deck).bytes);
  const drawn = pages.slice(1).flatMap(({ tags }) => tags.filter(({ role }) => role === 'Figure'));
  expect(drawn.map(({ alt }) => alt)).toEqual([
    'For myndighed, børn og unge; myndighed, voksne; udfører, børn og unge; udfører, voksne',
    '1 dækket direkte, 2 uden forslag',
    '1 dækket direkte, 2 uden forslag',
    '1 uden forslag',
    '1 uden forslag',
  ]);
});
