import { expect, test } from 'vitest';
import { keywords } from './keywords.ts';

const synonyms = new Map([['temadag', ['kursus', 'kurser']]]);

test.each([
  ['Medicinhåndtering', 'håndtering'],
  ['Medicinhåndtering', 'haandtering'],
  ['Konflikt- og vredeshåndtering', 'konflikthåndtering'],
  ['Konflikt- og vredeshåndtering', 'konflikthaandtering'],
  ['Inddragelse af barnet', 'børn'],
  ['Inddragelse af barnet', 'boern'],
  ['Udfører', 'udfoerer'],
  ['Skolevægring', 'vægring'],
  ['Skolevægring', 'skolevagring'],
  ['Temadag om lovgivning', 'kursus'],
])('keywords(%j) has %s', (title, word) => {
  expect(keywords(title, '', synonyms)).toContain(word);
});

test('keywords(title, text) takes synonyms from the title alone, and repeats no word of the page', () => {
  expect(keywords('Vold', 'En temadag om vold', synonyms)).not.toContain('kursus');
  expect(keywords('Børn', 'barn', synonyms)).toEqual(['barnet', 'boern', 'boernene', 'born', 'bornene', 'børnene']);
});

test('keywords(title, text) reads words with soft hyphens as whole', () => {
  expect(keywords('Skole\u00ADvægring', '', synonyms)).toContain('vægring');
});
