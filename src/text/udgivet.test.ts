import { expect, test } from 'vitest';
import type { Aendring } from '../model/aendringer.ts';
import { describeUdgave, describeKeyNumbers, describeUdgivet } from './udgivet.ts';

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
  expect(told()).toBe('Ingen temaer, behov, forslag eller koblinger er ændret.');
});

test('describeKeyNumbers(before, after) tells each number that differs, and is silent on the others', () => {
  const before = { behov: { 'i alt': 9 }, 'myndighed, voksne': { 'uden forslag': 7 } };
  expect(describeKeyNumbers(before, before)).toEqual([]);
  expect(describeKeyNumbers(before, { ...before, 'myndighed, voksne': { 'uden forslag': 6 } })).toEqual([
    'myndighed, voksne: 7 → 6 uden forslag',
  ]);
});

test('describeKeyNumbers(before, after) counts what one of them lacks as 0', () => {
  expect(describeKeyNumbers({}, { temaer: { 'i alt': 3 } })).toEqual(['temaer: 0 → 3 i alt']);
  expect(describeKeyNumbers({ temaer: { 'i alt': 3 } }, {})).toEqual(['temaer: 3 → 0 i alt']);
});

const noegletal = { behov: { 'i alt': 9 } };
const udgivet = { version: '0.3', tabeller: 'abc', noegletal };
const less = { behov: { 'i alt': 8 } };

test.each([
  ['nothing published', { udgivet: undefined, tabeller: 'abc', noegletal }, /^Intet er udgivet endnu/],
  [
    'all as published',
    { udgivet, tabeller: 'abc', noegletal },
    /^Tabeller og nøgletal er som udgivet i version 0\.3\.$/,
  ],
  ['other tables, same numbers', { udgivet, tabeller: 'def', noegletal }, /; ingen nøgletal er\.$/],
])('describeUdgivet says in one line: %s', (_, now, line) => {
  expect(describeUdgivet(now)).toEqual([expect.stringMatching(line)]);
});

test('describeUdgivet tells what a change of the tables did to the numbers', () => {
  expect(describeUdgivet({ udgivet, tabeller: 'def', noegletal: less })).toEqual([
    'Ændret siden version 0.3:',
    'behov: 9 → 8 i alt',
  ]);
});

test('describeUdgivet calls other numbers from the same tables a fault of the program', () => {
  expect(describeUdgivet({ udgivet, tabeller: 'abc', noegletal: less })).toEqual([
    expect.stringContaining('Det er en fejl i programmet.'),
    'behov: 9 → 8 i alt',
  ]);
});
