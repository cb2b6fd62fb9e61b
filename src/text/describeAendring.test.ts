import { expect, test } from 'vitest';
import type { Aendring } from '../model/aendringer.ts';
import { describeUdgave } from './describeAendring.ts';

const one = (slags: Aendring['slags'], udfald: Aendring['udfald']): Aendring => {
  return { slags, udfald, id: 'x', navn: 'X', felter: [] };
};
const told = (...aendringer: Aendring[]) => describeUdgave({ fra: '1.0', til: '1.1', dato: '2026-12-01', aendringer });

test('describeUdgave(udgave) counts what came, changed and went', () => {
  expect(told(one('behov', 'ny'), one('behov', 'ny'), one('kobling', 'aendret'), one('forslag', 'udgaaet'))).toBe(
    '2 nye behov, 1 ændret kobling og 1 forslag udgået.',
  );
  expect(told(one('tema', 'ny'), one('kobling', 'ny'), one('kobling', 'ny'))).toBe('1 nyt tema og 2 nye koblinger.');
});

test('describeUdgave(udgave) says so where nothing changed', () => {
  expect(told()).toBe('Ingen behov, forslag eller koblinger er ændret.');
});
