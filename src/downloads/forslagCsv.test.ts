import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { openStudy } from '../testing/openStudy.ts';
import { forslagCsv } from './forslagCsv.ts';

const HEAD =
  'id,format,nummer,titel,roller,omraader,ikke_naevnt,maalgruppe,dage_mindst,dage_hoejst,timer_mindst,timer_hoejst,kilde\n';

test('forslagCsv(forslag) is one row a proposal, lists parted by semicolons, unknown hours empty', () => {
  const { forslag } = testStudy(undefined, { forslag: [{ meets: [] }, { roller: ['udfoerer'], meets: [] }] });
  expect(forslagCsv(forslag)).toBe(
    `${HEAD}proeveforslag-1,proeveformat,1,Prøveforslag 1,myndighed;udfoerer,boern-og-unge;voksne,,prøvemålgruppe,1,3,,,proeverapport\n` +
      'proeveforslag-2,proeveformat,2,Prøveforslag 2,udfoerer,boern-og-unge;voksne,,prøvemålgruppe,1,3,,,proeverapport\n',
  );
});

test('forslagCsv(forslag) quotes commas and disarms formulas', () => {
  const [one] = testStudy(undefined, { forslag: [{ meets: [] }] }).forslag;
  expect(forslagCsv([{ ...one!, titel: '=1+1, æ' }])).toContain(`,1,"'=1+1, æ",`);
  expect(forslagCsv([])).toBe(HEAD);
});

test('forslagCsv(forslag) holds every proposal of a study', async () => {
  const { forslag } = (await openStudy()).study;
  const { data } = Papa.parse<Record<string, string>>(forslagCsv(forslag).trim(), { header: true });
  expect(data).toHaveLength(5);
  expect(data[4]).toMatchObject({
    id: 'vaerksted-3',
    roller: 'myndighed;udfoerer',
    omraader: 'voksne',
    ikke_naevnt: 'roller',
    dage_mindst: '3',
    timer_hoejst: '30',
  });
});
