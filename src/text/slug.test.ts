import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test('slug(text) spells Danish and German letters with ASCII', () => {
  expect(slug('Fælles sprog')).toBe('faelles-sprog');
  expect(slug('Øget ÅBENHED')).toBe('oeget-aabenhed');
  expect(slug('Ä ö Ü')).toBe('ae-oe-ue');
});

test('slug(text) drops accents', () => {
  expect(slug('Én idé à la café')).toBe('en-ide-a-la-cafe');
});

test('slug(text) reads å alike as one character and as a with a ring', () => {
  expect(slug('m\u00E5l')).toBe('maal');
  expect(slug('ma\u030Al')).toBe('maal');
});

test('slug(text) joins words with one hyphen and leaves none at the edges', () => {
  expect(slug('  «Konflikt- og vredeshåndtering»! ')).toBe('konflikt-og-vredeshaandtering');
});

test('slug(text) of nothing sayable is empty', () => {
  expect(slug('')).toBe('');
  expect(slug(' – ')).toBe('');
});
