import { expect, test } from 'vitest';
import { openStudy } from '../testing/openStudy.ts';
import { keyNumbers } from './keyNumbers.ts';

test('keyNumbers(study, pairs) counts the needs, the offers and what is covered per role and group', async () => {
  const { study, findings } = await openStudy();
  expect(keyNumbers(study, findings.daekning.pairs)).toEqual({
    behov: { 'i alt': 9, 'nævnt for begge roller': 3 },
    temaer: { 'i alt': 3 },
    forslag: { 'i alt': 5, koblinger: 7 },
    myndighed: { behov: 6, 'dækket direkte': 3, 'dækket delvist': 1, 'uden forslag': 2 },
    'myndighed, børn og unge': { 'uden forslag': 3 },
    'myndighed, voksne': { 'uden forslag': 2 },
    udfører: { behov: 6, 'dækket direkte': 2, 'dækket delvist': 1, 'uden forslag': 3 },
    'udfører, børn og unge': { 'uden forslag': 1 },
    'udfører, voksne': { 'uden forslag': 3 },
  });
});
