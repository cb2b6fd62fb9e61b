import { expect, test } from 'vitest';
import { splitByDeling } from '../analysis/splitByDeling.ts';
import { testStudy } from '../analysis/testStudy.ts';
import type { Deling } from '../model/rolle.ts';
import { describeLanes } from './describeLanes.ts';

const lanes = (...delinger: Deling[]) => splitByDeling(testStudy({ Prøvetema: delinger }).behov);

test('describeLanes(lanes) counts three lanes', () => {
  expect(describeLanes(lanes('myndighed', 'myndighed', 'faelles', 'udfoerer'))).toBe(
    'Fire behov: to hos myndighed alene, ét hos begge og ét hos udfører alene.',
  );
});

test('describeLanes(lanes) leaves an empty lane out', () => {
  expect(describeLanes(lanes('faelles', 'udfoerer', 'udfoerer'))).toBe(
    'Tre behov: ét hos begge og to hos udfører alene.',
  );
});

test('describeLanes(lanes) says «alle» of one lane', () => {
  expect(describeLanes(lanes('myndighed', 'myndighed'))).toBe('To behov, alle hos myndighed alene.');
  expect(describeLanes(lanes('faelles', 'faelles'))).toBe('To behov, alle hos begge roller.');
});

test('describeLanes(lanes) says nothing of «alle» for one need', () => {
  expect(describeLanes(lanes('udfoerer'))).toBe('Ét behov, hos udfører alene.');
});

test('describeLanes(lanes) tells that a theme is empty', () => {
  expect(describeLanes(lanes())).toBe('Temaet har ingen behov.');
});
