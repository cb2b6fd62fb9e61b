import { expect, test } from 'vitest';
import { nearestForslag } from './nearestForslag.ts';
import { type Added, testStudy } from '../testing/smallStudy.ts';

/** The proposals near to the first need for myndighed, in a theme of three and beside a related need in another. */
const near = (added: Added) => {
  const { behov, links } = testStudy(
    { Tema: ['faelles', 'myndighed', 'udfoerer'], Andet: ['myndighed', 'myndighed'] },
    { related: [[0, 3]], ...added },
  );
  return nearestForslag({ behov: behov[0]!, rolle: 'myndighed' }, links).map(
    ({ forslag, why, behov: met, styrke }) => `${forslag.nummer} ${why} ${met.kode} ${styrke}`,
  );
};

test('nearestForslag(pair, links) goes from the other role to related needs, and takes no theme for a ground', () => {
  expect(
    near({
      forslag: [
        { meets: [[1, 'myndighed', 'direkte']] },
        { meets: [[3, 'myndighed', 'direkte']] },
        { roller: ['udfoerer'], meets: [[0, 'udfoerer', 'direkte']] },
      ],
    }),
  ).toEqual(['3 rolle proevetema-1-behov-1 direkte', '2 beslaegtet proevetema-2-behov-1 direkte']);
});

test('nearestForslag(pair, links) names at most three', () => {
  const one = { meets: [[3, 'myndighed', 'direkte']] } as const;
  expect(near({ forslag: [one, one, one, one] })).toHaveLength(3);
});

test('nearestForslag(pair, links) names each proposal once, and none for a related need that it covers partly', () => {
  expect(
    near({
      forslag: [
        {
          meets: [
            [1, 'myndighed', 'direkte'],
            [3, 'myndighed', 'direkte'],
          ],
        },
      ],
    }),
  ).toEqual(['1 beslaegtet proevetema-2-behov-1 direkte']);
  expect(near({ forslag: [{ meets: [[3, 'myndighed', 'delvis']] }] })).toEqual([]);
});

test('nearestForslag(pair, links) says «rolle» only of a proposal that is not for this role', () => {
  expect(near({ forslag: [{ meets: [[0, 'udfoerer', 'direkte']] }] })).toEqual([]);
});

test('nearestForslag(pair, links) is empty where nothing is near', () => {
  expect(near({})).toEqual([]);
  expect(
    near({ forslag: [{ meets: [[4, 'myndighed', 'direkte']] }, { meets: [[2, 'udfoerer', 'direkte']] }] }),
  ).toEqual([]);
});
