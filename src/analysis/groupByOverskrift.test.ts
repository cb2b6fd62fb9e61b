import { expect, test } from 'vitest';
import type { Naevnelse } from '../model/study.ts';
import { groupByOverskrift } from './groupByOverskrift.ts';
import { testStudy } from '../testing/smallStudy.ts';

const [sample] = testStudy().naevnelser;
const naevnelse = (rolle: Naevnelse['rolle'], overskrift: string, ordlyd: string): Naevnelse => ({
  ...sample!,
  ...{ rolle, overskrift, ordlyd },
});

test('groupByOverskrift(naevnelser, rolle) keeps the order of the data, of headings and of mentions', () => {
  const rows = [
    naevnelse('udfoerer', 'Øget', 'å'),
    naevnelse('myndighed', 'Øget', 'kun myndighed'),
    naevnelse('udfoerer', 'Andet', 'b'),
    naevnelse('udfoerer', 'Øget', 'a'),
  ];
  expect(
    groupByOverskrift(rows, 'udfoerer').map(({ navn, naevnelser }) => [navn, ...naevnelser.map((n) => n.ordlyd)]),
  ).toEqual([
    ['Øget', 'å', 'a'],
    ['Andet', 'b'],
  ]);
});

test('groupByOverskrift(naevnelser, rolle) has no headings where the role mentions nothing', () => {
  expect(groupByOverskrift([naevnelse('myndighed', 'Øget', 'a')], 'udfoerer')).toEqual([]);
  expect(groupByOverskrift([], 'udfoerer')).toEqual([]);
});
