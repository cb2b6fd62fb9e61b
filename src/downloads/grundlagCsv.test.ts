import { expect, test } from 'vitest';
import { findEvidence } from '../analysis/grundlag.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { grundlagCsv } from './grundlagCsv.ts';

const { behov } = testStudy({ P: ['myndighed'] });
const none = { n: 0, k: new Map() };

test('grundlagCsv(evidence) has one row for each need and group, with empty counts where there are no interviews', () => {
  const mentions = { ...{ 'myndighed-boern-og-unge': none, 'udfoerer-boern-og-unge': none, 'udfoerer-voksne': none } };
  const evidence = findEvidence(
    { behov },
    { ...mentions, 'myndighed-voksne': { n: 3, k: new Map([[behov[0]!.kode, 2]]) } },
  );
  expect(grundlagCsv(evidence).split('\n')).toEqual([
    'kode,rolle,omraade,rapport,naevnt,interviews,taeller_med',
    'proevetema-1-behov-1,myndighed,boern-og-unge,ja,,,ja',
    'proevetema-1-behov-1,myndighed,voksne,ja,2,3,ja',
    'proevetema-1-behov-1,udfoerer,boern-og-unge,nej,,,nej',
    'proevetema-1-behov-1,udfoerer,voksne,nej,,,nej',
    '',
  ]);
});
