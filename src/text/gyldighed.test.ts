import { expect, test } from 'vitest';
import type { Kilde } from '../model/study.ts';
import { isExpired } from '../analysis/isExpired.ts';
import { gyldighed } from './gyldighed.ts';

const kilde = { dato: '2018-06-27' } as Kilde;
const version = (dato: string) => ({ version: '1.0', dato });

test('gyldighed tells what is over at the date of the data, and not a day before', () => {
  expect(gyldighed({ fra: 2018, til: 2021, kilde }, version('2026-11-22'))).toBe(
    'Udløbet: Den gjaldt fra 2018 til 2021.',
  );
  expect(gyldighed({ fra: 2018, til: 2021, kilde }, version('2021-12-31'))).toBe('Gælder fra 2018 til 2021.');
  expect(isExpired({ til: 2021 }, version('2022-01-01'))).toBe(true);
});

test('gyldighed says that an end is not known', () => {
  expect(gyldighed({ fra: undefined, til: undefined, kilde }, version('2026-11-22'))).toBe(
    'Oplyst i en kilde fra 27. juni 2018, som ikke siger, hvor længe det gælder. Tjek, om det stadig gælder.',
  );
  expect(isExpired({ til: undefined }, version('2099-01-01'))).toBe(false);
});
