import { expect, test } from 'vitest';
import type { Stemmer } from '../model/study.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { byVotes, latestRound } from './latestRound.ts';

const { behov } = testStudy({ P: ['myndighed', 'myndighed', 'myndighed'] });
const vote = (runde: string, dato: string, i: number, stemmer: number): Stemmer => ({
  ...{ runde, dato, hvem: 'Styregruppen', behov: behov[i]!, rolle: 'myndighed', stemmer },
});
const all = [
  vote('Runde 2', '2027-02-01', 1, 4),
  vote('Runde 1', '2027-01-01', 0, 9),
  vote('Runde 2', '2027-02-01', 2, 7),
];

test('latestRound(all) is the one with the latest date, with 0 for what it does not name', () => {
  const round = latestRound(all);
  expect([round?.runde, round?.hvem, round?.dato]).toEqual(['Runde 2', 'Styregruppen', '2027-02-01']);
  expect(behov.map((one) => round?.stemmerFor(one, 'myndighed'))).toEqual([0, 4, 7]);
  expect(round?.stemmerFor(behov[1]!, 'udfoerer')).toBe(0);
  expect(latestRound([])).toBeUndefined();
});

test('byVotes puts most votes first, and leaves the order where no round was held', () => {
  const gaps = behov.map((one) => ({ behov: one, rolle: 'myndighed' as const }));
  const order = (some: readonly { behov: { kode: string } }[]) => some.map((gap) => gap.behov.kode.slice(-1));
  expect(order(byVotes(gaps, latestRound(all)))).toEqual(['3', '2', '1']);
  expect(order(byVotes(gaps, undefined))).toEqual(['1', '2', '3']);
});
