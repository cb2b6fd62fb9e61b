import { expect, test } from 'vitest';
import { type Added, testStudy } from '../testing/smallStudy.ts';
import { coverGroups, findGaps, pairCells } from './coverPairs.ts';
import { sortGaps } from './sortGaps.ts';

const gapsOf = (added: Added) => {
  const { behov: needs, links } = testStudy({ P: ['udfoerer', 'myndighed', 'faelles', 'faelles'] }, added);
  return sortGaps(findGaps(pairCells(coverGroups(needs, links)))).map(
    ({ behov, rolle }) => `${behov.kode.slice(-1)} ${rolle}`,
  );
};

test('sortGaps(pairs) puts needs that both roles lack first, then other shared needs, then the rest in their order', () => {
  expect(gapsOf({ forslag: [{ meets: [[2, 'myndighed', 'delvis']] }] })).toEqual([
    '4 myndighed',
    '4 udfoerer',
    '3 udfoerer',
    '2 myndighed',
    '1 udfoerer',
  ]);
});

test('sortGaps(pairs) leaves out what any proposal meets', () => {
  expect(
    gapsOf({
      forslag: [
        {
          meets: [
            [0, 'udfoerer', 'direkte'],
            [1, 'myndighed', 'delvis'],
            [2, 'myndighed', 'delvis'],
            [2, 'udfoerer', 'delvis'],
            [3, 'udfoerer', 'direkte'],
          ],
        },
      ],
    }),
  ).toEqual(['4 myndighed']);
  expect(sortGaps([])).toEqual([]);
});

test('sortGaps(pairs) leaves its argument as it was', () => {
  const pairs = findGaps(pairCells(coverGroups(testStudy({ P: ['myndighed', 'faelles'] }).behov, [])));
  sortGaps(pairs);
  expect(pairs.map(({ behov }) => behov.deling)).toEqual(['myndighed', 'faelles', 'faelles']);
});
