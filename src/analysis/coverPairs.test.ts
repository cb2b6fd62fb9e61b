import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLLER } from '../model/rolle.ts';
import { type Link, STYRKER } from '../model/study.ts';
import { countStatus, coverGroups, findGaps, pairCells } from './coverPairs.ts';
import { testStudy } from '../testing/smallStudy.ts';

const coverPairs = (...of: Parameters<typeof coverGroups>) => pairCells(coverGroups(...of));
const needs = { Prøvetema: ['faelles', 'myndighed', 'udfoerer'] } as const;

test('pairCells(behov, links) gives each pair the strongest status that meets it', () => {
  const { behov, links } = testStudy(needs, {
    forslag: [
      { meets: [[0, 'myndighed', 'delvis']] },
      { meets: [[0, 'myndighed', 'direkte']] },
      { meets: [[2, 'udfoerer', 'delvis']] },
    ],
  });
  expect(coverPairs(behov, links).map(({ behov: { kode }, rolle, status }) => `${kode} ${rolle}: ${status}`)).toEqual([
    'proevetema-1-behov-1 myndighed: direkte',
    'proevetema-1-behov-2 myndighed: hul',
    'proevetema-1-behov-1 udfoerer: hul',
    'proevetema-1-behov-3 udfoerer: delvis',
  ]);
});

test('pairCells(behov, links) puts direct links first and keeps the order of equals', () => {
  const { behov, links } = testStudy(needs, {
    forslag: [
      { meets: [[0, 'myndighed', 'delvis']] },
      { meets: [[0, 'myndighed', 'direkte']] },
      { meets: [[0, 'myndighed', 'delvis']] },
      { meets: [[0, 'myndighed', 'direkte']] },
    ],
  });
  const [first] = coverPairs(behov, links);
  expect(first?.links.map(({ forslag }) => forslag.nummer)).toEqual([2, 4, 1, 3]);
  expect(links.map(({ forslag }) => forslag.nummer)).toEqual([1, 2, 3, 4]);
});

test('pairCells(behov, links) takes no needs and no links', () => {
  expect(coverPairs([], [])).toEqual([]);
  expect(coverPairs(testStudy(needs).behov, []).map(({ status }) => status)).toEqual(['hul', 'hul', 'hul', 'hul']);
  expect(countStatus([])).toEqual({ direkte: 0, delvis: 0, hul: 0 });
});

test('countStatus(pairs) adds up to the pairs, whatever the links and their order', () => {
  const meets = fc.tuple(fc.nat(2), fc.constantFrom(...ROLLER), fc.constantFrom(...STYRKER));
  fc.assert(
    fc.property(fc.array(meets, { maxLength: 12 }), (all) => {
      const { behov, links } = testStudy(needs, { forslag: all.map((one) => ({ meets: [one] })) });
      const counts = countStatus(coverPairs(behov, links));
      expect(counts.direkte + counts.delvis + counts.hul).toBe(4);
      expect(countStatus(coverPairs(behov, links.toReversed()))).toEqual(counts);
    }),
  );
});

const { behov: twoNeeds, links: allLinks } = testStudy(
  { P: ['myndighed', 'faelles'] },
  {
    forslag: [
      {
        meets: [
          [0, 'myndighed', 'direkte'],
          [1, 'udfoerer', 'delvis'],
        ],
      },
    ],
  },
);
const onlyAdults = allLinks.map((link): Link => ({ ...link, omraader: ['voksne'] }));

test('coverGroups(behov, links) lets a link count in its own areas alone', () => {
  const words = coverGroups(twoNeeds, onlyAdults).map(
    ({ behov, gruppe, status }) => `${behov.kode.slice(-1)} ${gruppe} ${status}`,
  );
  expect(words).toEqual([
    '1 myndighed-boern-og-unge hul',
    '2 myndighed-boern-og-unge hul',
    '1 myndighed-voksne direkte',
    '2 myndighed-voksne hul',
    '2 udfoerer-boern-og-unge hul',
    '2 udfoerer-voksne delvis',
  ]);
});

test('coverGroups(behov, links) has no cell where a need does not count', () => {
  const [first] = twoNeeds;
  expect(coverGroups([{ ...first!, grupper: ['udfoerer-voksne'] }], []).map(({ gruppe }) => gruppe)).toEqual([
    'udfoerer-voksne',
  ]);
  expect(coverGroups([{ ...first!, grupper: [] }], [])).toEqual([]);
});

test('findGaps(pairs) names the areas that lack a proposal, whether all or one', () => {
  const gaps = findGaps(coverPairs(twoNeeds, onlyAdults));
  expect(gaps.map(({ behov, rolle, mangler }) => [behov.kode.slice(-1), rolle, ...mangler])).toEqual([
    ['1', 'myndighed', 'boern-og-unge'],
    ['2', 'myndighed', 'boern-og-unge', 'voksne'],
    ['2', 'udfoerer', 'boern-og-unge'],
  ]);
});
