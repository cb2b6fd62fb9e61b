import { expect, test } from 'vitest';
import { isExpired } from '../analysis/isExpired.ts';
import { gyldighed } from './gyldighed.ts';

const version = (dato: string) => ({ version: '1.0', dato });

test('gyldighed tells what is over at the date of the data, and not a day before', () => {
  expect(gyldighed({ fra: 2018, til: 2021 }, version('2026-11-22'))).toBe('Udløbet: Den gjaldt fra 2018 til 2021.');
  expect(gyldighed({ fra: 2018, til: 2021 }, version('2021-12-31'))).toBe('Gælder fra 2018 til 2021.');
  expect(isExpired({ til: 2021 }, version('2022-01-01'))).toBe(true);
});

test('gyldighed says that an end is not known', () => {
  expect(gyldighed({ fra: 2018, til: undefined }, version('2026-11-22'))).toBe(
    'Oplyst i 2018. Kilden siger ikke, hvor længe det gælder, så det skal tjekkes.',
  );
  expect(isExpired({ til: undefined }, version('2099-01-01'))).toBe(false);
});
