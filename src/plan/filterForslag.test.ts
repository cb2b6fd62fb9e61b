import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Card, NO_FILTER, matches, parseFilter, toQuery } from './filterForslag.ts';

const card: Card = {
  format: 'temadag',
  roller: ['myndighed', 'udfoerer'],
  omraader: ['voksne'],
  temaer: ['lovgivning'],
  behov: ['lovgivning'],
  words: 'kort om psykiatriske diagnoser for begge roller',
};
const known = {
  rolle: ['myndighed', 'udfoerer'],
  omraade: ['voksne'],
  format: ['temadag'],
  tema: ['lovgivning'],
  behov: ['lovgivning'],
  sorter: ['behov'],
};

test('matches(card, filter) lets all through where nothing is chosen', () => {
  expect(matches(card, NO_FILTER)).toBe(true);
});

test('matches(card, filter) asks for every chosen facet', () => {
  expect(matches(card, { ...NO_FILTER, rolle: 'udfoerer', omraade: 'voksne' })).toBe(true);
  expect(matches(card, { ...NO_FILTER, rolle: 'udfoerer', omraade: 'boern-og-unge' })).toBe(false);
});

test('matches(card, filter) asks for every word, in any order and case', () => {
  expect(matches(card, { ...NO_FILTER, tekst: ' Diagnoser  KORT' })).toBe(true);
  expect(matches(card, { ...NO_FILTER, tekst: 'diagnoser konflikt' })).toBe(false);
});

test('parseFilter(query) passes over unknown, repeated, huge and hostile values', () => {
  expect(parseFilter('?rolle=konge&omraade=voksne&omraade=voksne&tema=%00%FF&x=<script>', known)).toEqual(NO_FILTER);
  expect(parseFilter(`?tekst=${'a'.repeat(5000)}`, known).tekst.length).toBe(80);
  expect(parseFilter('?tekst=a&tekst=b', known).tekst).toBe('');
  expect(parseFilter('?rolle=__proto__&format=constructor', known)).toEqual(NO_FILTER);
});

test('toQuery(filter) is empty where nothing is chosen, and short where something is', () => {
  expect(toQuery(NO_FILTER)).toBe('');
  expect(toQuery({ ...NO_FILTER, rolle: 'udfoerer', tekst: 'konflikt' })).toBe('?rolle=udfoerer&tekst=konflikt');
});

test('parseFilter(toQuery(filter)) gives the filter back', () => {
  const filter = fc.record({
    rolle: fc.constantFrom('', 'myndighed'),
    omraade: fc.constantFrom('', 'voksne'),
    format: fc.constantFrom('', 'temadag'),
    tema: fc.constantFrom('', 'lovgivning'),
    behov: fc.constantFrom('', 'lovgivning'),
    tekst: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    sorter: fc.constantFrom('', 'behov'),
  });
  fc.assert(
    fc.property(filter, (f) => {
      expect(parseFilter(toQuery(f), known)).toEqual(f);
    }),
  );
});

test('parseFilter(query) never throws', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(Object.keys(parseFilter(query, known)).length).toBe(7);
    }),
  );
});
