import { expect, test } from 'vitest';
import { openRelated } from './openRelated.ts';
import { type Added, testStudy } from '../testing/smallStudy.ts';

const openOf = (added: Added) => {
  const { forslag } = testStudy({ P: ['faelles', 'myndighed', 'udfoerer', 'faelles'] }, added);
  return openRelated(forslag[0]!).map(({ behov, rolle }) => `${behov.kode.slice(-1)} ${rolle}`);
};

test('openRelated(forslag) names related needs of the same role only', () => {
  const related = [
    [0, 1],
    [0, 2],
  ] as const;
  expect(openOf({ related, forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] })).toEqual(['2 myndighed']);
  expect(openOf({ related, forslag: [{ meets: [[0, 'udfoerer', 'delvis']] }] })).toEqual(['3 udfoerer']);
});

test('openRelated(forslag) leaves out what the proposal meets itself for that role', () => {
  expect(
    openOf({
      related: [[0, 3]],
      forslag: [
        {
          meets: [
            [0, 'myndighed', 'direkte'],
            [0, 'udfoerer', 'direkte'],
            [3, 'myndighed', 'delvis'],
          ],
        },
      ],
    }),
  ).toEqual(['4 udfoerer']);
});

test('openRelated(forslag) names each pair once, in the order met', () => {
  expect(
    openOf({
      related: [
        [1, 3],
        [0, 3],
        [0, 2],
      ],
      forslag: [
        {
          meets: [
            [1, 'myndighed', 'direkte'],
            [0, 'myndighed', 'delvis'],
            [0, 'udfoerer', 'delvis'],
          ],
        },
      ],
    }),
  ).toEqual(['4 myndighed', '4 udfoerer', '3 udfoerer']);
});

test('openRelated(forslag) is empty for a proposal without links or without related needs', () => {
  expect(openOf({ forslag: [{ meets: [] }] })).toEqual([]);
  expect(openOf({ forslag: [{ meets: [[0, 'myndighed', 'direkte']] }] })).toEqual([]);
});
