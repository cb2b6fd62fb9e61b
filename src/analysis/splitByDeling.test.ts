import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DELINGER, type Deling } from '../model/rolle.ts';
import { splitByDeling } from './splitByDeling.ts';
import { testStudy } from '../testing/smallStudy.ts';

const behovOf = (delinger: readonly Deling[]) => testStudy({ Prøvetema: delinger }).behov;

test('splitByDeling(behov) parts needs by who mentions them and keeps their order', () => {
  const [a, b, c, d] = behovOf(['udfoerer', 'faelles', 'myndighed', 'udfoerer']);
  expect(splitByDeling([a!, b!, c!, d!])).toEqual({ myndighed: [c], faelles: [b], udfoerer: [a, d] });
});

test('splitByDeling([]) has three empty lanes', () => {
  expect(splitByDeling([])).toEqual({ myndighed: [], faelles: [], udfoerer: [] });
});

const counts = (delinger: readonly Deling[]) => {
  const { myndighed, faelles, udfoerer } = splitByDeling(behovOf(delinger));
  return [myndighed.length, faelles.length, udfoerer.length] as const;
};

test('splitByDeling(behov) has lanes that add up to all, whatever the order of the rows', () => {
  const anyOrder = fc
    .array(fc.constantFrom(...DELINGER))
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
  fc.assert(
    fc.property(anyOrder, ([rows, shuffled]) => {
      const [myndighed, faelles, udfoerer] = counts(rows);
      expect(myndighed + faelles + udfoerer).toBe(rows.length);
      expect(counts(shuffled)).toEqual([myndighed, faelles, udfoerer]);
    }),
  );
});
