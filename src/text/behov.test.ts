import { expect, test } from 'vitest';
import { splitByDeling } from '../analysis/splitByDeling.ts';
import type { Deling, Rolle } from '../model/rolle.ts';
import { testStudy } from '../testing/smallStudy.ts';
import { describeLanes, headingsOf } from './behov.ts';

const lanes = (...delinger: Deling[]) => splitByDeling(testStudy({ Prøvetema: delinger }).behov);

test('describeLanes(lanes) counts three lanes', () => {
  expect(describeLanes(lanes('myndighed', 'myndighed', 'faelles', 'udfoerer'))).toBe(
    'Fire behov: to nævnes kun for myndighed, ét for begge roller og ét kun for udfører.',
  );
});

test('describeLanes(lanes) leaves an empty lane out', () => {
  expect(describeLanes(lanes('faelles', 'udfoerer', 'udfoerer'))).toBe(
    'Tre behov: ét nævnes for begge roller og to kun for udfører.',
  );
});

test('describeLanes(lanes) says whom the needs of one lane are named for', () => {
  expect(describeLanes(lanes('myndighed', 'myndighed'))).toBe('To behov, som kun nævnes for myndighed.');
  expect(describeLanes(lanes('faelles', 'faelles'))).toBe('To behov, som nævnes for begge roller.');
});

test('describeLanes(lanes) says the same of one need', () => {
  expect(describeLanes(lanes('udfoerer'))).toBe('Ét behov, som kun nævnes for udfører.');
});

test('describeLanes(lanes) tells that a theme is empty', () => {
  expect(describeLanes(lanes())).toBe('Temaet har ingen behov.');
});

const naevnt = (rolle: Rolle, overskrift: string) => {
  const [behov] = testStudy({ Prøvetema: [rolle] }).behov;
  return { naevnelser: behov!.naevnelser.map((one) => ({ ...one, overskrift })) };
};

test('headingsOf(behov) names each heading of each role once', () => {
  const all = [naevnt('myndighed', 'A'), naevnt('udfoerer', 'B'), naevnt('udfoerer', 'C'), naevnt('udfoerer', 'B')];
  expect(headingsOf(all)).toBe('for myndighed under »A« og for udfører under »B« og »C«');
});

test('headingsOf(behov) says headings that both roles have once', () => {
  expect(headingsOf([naevnt('udfoerer', 'A'), naevnt('myndighed', 'A')])).toBe('for begge roller under »A«');
});

test('headingsOf(behov) is silent where the report mentions none', () => {
  expect(headingsOf([{ naevnelser: [] }])).toBe(undefined);
});
