import { expect, test } from 'vitest';
import { describeUdgivet } from './describeUdgivet.ts';

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
