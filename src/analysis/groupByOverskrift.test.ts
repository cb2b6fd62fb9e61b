import { expect, test } from 'vitest';
import { GRUPPER } from '../model/rolle.ts';
import type { Behov, Naevnelse } from '../model/study.ts';
import { groupByOverskrift } from './groupByOverskrift.ts';
import { testStudy } from '../testing/smallStudy.ts';

const [sample] = testStudy().naevnelser;
const naevnelse = (rolle: Naevnelse['rolle'], overskrift: string, ordlyd: string): Naevnelse => ({
  ...sample!,
  behov: { ...sample!.behov, grupper: GRUPPER },
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
    groupByOverskrift({ naevnelser: rows, behov: [] }, 'udfoerer').map(({ navn, naevnelser }) => [
      navn,
      ...naevnelser.map((n) => n.ordlyd),
    ]),
  ).toEqual([
    ['Øget', 'å', 'a'],
    ['Andet', 'b'],
  ]);
});

test('groupByOverskrift(naevnelser, rolle) has no headings where the role mentions nothing', () => {
  expect(groupByOverskrift({ naevnelser: [naevnelse('myndighed', 'Øget', 'a')], behov: [] }, 'udfoerer')).toEqual([]);
  expect(groupByOverskrift({ naevnelser: [], behov: [] }, 'udfoerer')).toEqual([]);
});

test('groupByOverskrift(study, rolle) leaves out what does not count for the role, and puts what the report does not name last', () => {
  const { naevnelser, behov } = testStudy({ P: ['myndighed', 'udfoerer'] });
  const counting = behov.map((one, i): Behov => ({ ...one, grupper: i === 0 ? ['udfoerer-voksne'] : [] }));
  const moved = naevnelser.map((n) => ({ ...n, behov: counting.find(({ kode }) => kode === n.behov.kode)! }));
  expect(groupByOverskrift({ naevnelser: moved, behov: counting }, 'udfoerer').map(({ navn }) => navn)).toEqual([
    undefined,
  ]);
});
