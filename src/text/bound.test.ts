import { expect, test } from 'vitest';
import { bound } from './bound.ts';

test('bound(text) keeps a number with its unit, a day with its month and a range with what it counts', () => {
  expect(bound('den 22. november 2026, 4-10 dage, 12 behov og 3 ord')).toBe(
    'den 22.\u00A0november\u00A02026, 4-10\u00A0dage, 12\u00A0behov og 3 ord',
  );
  expect(bound('26 November 2026; 7 direkte')).toBe('26\u00A0November\u00A02026; 7\u00A0direkte');
  expect(bound('13 kommuner · dataversion 1.1, 26. november')).toBe(
    '13\u00A0kommuner · dataversion\u00A01.1, 26.\u00A0november',
  );
  expect(bound('14 af 24 behov og 3 af dem')).toBe('14\u00A0af\u00A024\u00A0behov og 3\u00A0af\u00A0dem');
});

test('bound(text) keeps a number that opens a sentence, and what is new, with their words', () => {
  expect(bound('Otte er fælles. 36 nævnes kun for den ene.')).toBe('Otte er fælles. 36\u00A0nævnes kun for den ene.');
  expect(bound('1 ny kobling, 33.244 af dem. Dataversion 1.1')).toBe(
    '1\u00A0ny\u00A0kobling, 33.244\u00A0af\u00A0dem. Dataversion\u00A01.1',
  );
});

test('bound(text) keeps »m.fl.« and »(udateret)« with their word', () => {
  expect(bound('pædagoger, lærere m.fl.')).toBe('pædagoger, lærere\u00A0m.fl.');
  expect(bound('Afrapportering, begge møder (udateret).')).toBe('Afrapportering, begge møder\u00A0(udateret).');
});

test('bound(text) keeps »uden forslag« together after a count, on a line of its own where the count leaves no room', () => {
  expect(bound('10 af 24 uden forslag')).toBe('10\u00A0af\u00A024 uden\u00A0forslag');
  expect(bound('af 24 behov uden forslag')).toBe('af 24\u00A0behov uden\u00A0forslag');
  expect(bound('behov uden forslag')).toBe('behov uden forslag');
});

test('bound(text) keeps »ca.« with its number and »fx« with its word', () => {
  expect(bound('mindst ca. 41 timer, fx magtanvendelser')).toBe(
    'mindst ca.\u00A041\u00A0timer, fx\u00A0magtanvendelser',
  );
  expect(bound('Data version 1.1')).toBe('Data\u00A0version\u00A01.1');
});
