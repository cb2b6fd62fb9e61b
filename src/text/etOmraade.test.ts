import { expect, test } from 'vitest';
import { coverPairs, coveredInOneArea } from '../analysis/coverPairs.ts';
import { testStudy } from '../testing/smallStudy.ts';
import type { Link } from '../model/study.ts';
import { byLackingGroup } from './etOmraade.ts';

const { naevnelser, links } = testStudy(
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
const inOneArea = links.map((link): Link => ({ ...link, omraader: ['voksne'] }));
const groupsOf = (some: readonly Link[]) =>
  byLackingGroup(coveredInOneArea(coverPairs(naevnelser, some))).map(
    ({ navn, mangler }) => `${navn}: ${mangler.map(({ behov }) => behov.kode.slice(-1)).join(' ')}`,
  );

test('byLackingGroup(needs) names the group that lacks a proposal, and leaves out needs without any', () => {
  expect(groupsOf(inOneArea)).toEqual(['Børn og unge, myndighed: 1', 'Børn og unge, udfører: 2']);
  expect(groupsOf(links)).toEqual([]);
  expect(groupsOf([])).toEqual([]);
});
