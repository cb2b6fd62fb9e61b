import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLLER } from '../model/rolle.ts';
import { STYRKER } from '../model/study.ts';
import { countStatus, coverPairs } from './coverPairs.ts';
import { testStudy } from '../testing/smallStudy.ts';

const needs = { Prøvetema: ['faelles', 'myndighed', 'udfoerer'] } as const;

test('coverPairs(naevnelser, links) gives each pair the strongest status that meets it', () => {
  const { naevnelser, links } = testStudy(needs, {
    forslag: [
      { meets: [[0, 'myndighed', 'delvis']] },
      { meets: [[0, 'myndighed', 'direkte']] },
      { meets: [[2, 'udfoerer', 'delvis']] },
    ],
  });
  expect(coverPairs(naevnelser, links).map(({ behov, rolle, status }) => `${behov.kode} ${rolle}: ${status}`)).toEqual([
    'proevetema-1-behov-1 myndighed: direkte',
    'proevetema-1-behov-2 myndighed: hul',
    'proevetema-1-behov-1 udfoerer: hul',
    'proevetema-1-behov-3 udfoerer: delvis',
  ]);
});

test('coverPairs(naevnelser, links) puts direct links first and keeps the order of equals', () => {
  const { naevnelser, links } = testStudy(needs, {
    forslag: [
      { meets: [[0, 'myndighed', 'delvis']] },
      { meets: [[0, 'myndighed', 'direkte']] },
      { meets: [[0, 'myndighed', 'delvis']] },
      { meets: [[0, 'myndighed', 'direkte']] },
    ],
  });
  const [first] = coverPairs(naevnelser, links);
  expect(first?.links.map(({ forslag }) => forslag.nummer)).toEqual([2, 4, 1, 3]);
  expect(links.map(({ forslag }) => forslag.nummer)).toEqual([1, 2, 3, 4]);
});

test('coverPairs(naevnelser, links) takes no mentions and no links', () => {
  expect(coverPairs([], [])).toEqual([]);
  expect(coverPairs(testStudy(needs).naevnelser, []).map(({ status }) => status)).toEqual(['hul', 'hul', 'hul', 'hul']);
  expect(countStatus([])).toEqual({ direkte: 0, delvis: 0, hul: 0 });
});

test('countStatus(pairs) adds up to the pairs, whatever the links and their order', () => {
  const meets = fc.tuple(fc.nat(2), fc.constantFrom(...ROLLER), fc.constantFrom(...STYRKER));
  fc.assert(
    fc.property(fc.array(meets, { maxLength: 12 }), (all) => {
      const { naevnelser, links } = testStudy(needs, { forslag: all.map((one) => ({ meets: [one] })) });
      const counts = countStatus(coverPairs(naevnelser, links));
      expect(counts.direkte + counts.delvis + counts.hul).toBe(4);
      expect(countStatus(coverPairs(naevnelser, links.toReversed()))).toEqual(counts);
    }),
  );
});
