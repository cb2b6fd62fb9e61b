import { describe, expect, test } from 'vitest';
import { findPersonalData } from './personalData.ts';

const KOMMUNER = ['Køge', 'Faxe', 'Roskilde', 'Greve', 'Solrød'];
const kinds = (text: string) => findPersonalData(text, KOMMUNER).map(({ what, text: found }) => `${what}: ${found}`);

describe('findPersonalData(text, kommuner) finds', () => {
  test.each([
    ['Hans nummer er 290280-1234.', ['et CPR-nummer: 290280-1234']],
    ['0101001234', ['et CPR-nummer: 0101001234']],
    ['ring 12 34 56 78 eller +45 12345678', ['et telefonnummer: 12 34 56 78', 'et telefonnummer: +45 12345678']],
    ['skriv til åse.møller@kommune.dk', ['en mailadresse: åse.møller@kommune.dk']],
    ['hun bor Nørregade 12 B, 2. sal', ['en adresse: Nørregade 12 B']],
    ['i Køge har de, og Faxes tilbud', ['navnet på en kommune: Køge', 'navnet på en kommune: Faxes']],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });
});

test('findPersonalData(text, []) knows no municipality', () => {
  expect(findPersonalData('i Køge', [])).toEqual([]);
});

describe('findPersonalData(text, kommuner) lets pass', () => {
  test.each([
    ['ten digits that are no date', '320180-1234 og 311180'],
    ['years, amounts and paragraphs', 'I 2018 fik 25.000 kr. efter § 52, og 90-100 sager'],
    ['words that hold a name', 'Vi er ikke i Roskildefestivalen, og greven er en titel; Soløje'],
    ['ways and places without a number', 'Vi gik hele vejen og fandt en plads til ham'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});
