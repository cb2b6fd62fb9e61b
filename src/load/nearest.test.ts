import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('nearest(written, known) folds case and Danish letters', () => {
  expect(nearest('Udfører', ['myndighed', 'udfoerer'])).toBe('udfoerer');
});

test('nearest(written, known) forgives a slip in a short word and more in a long one', () => {
  expect(nearest('vodl', ['vold', 'angst'])).toBe(undefined);
  expect(nearest('volld', ['vold', 'angst'])).toBe('vold');
  expect(nearest('konflikt-vredehåndtering', ['konflikt-og-vredeshaandtering'])).toBe('konflikt-og-vredeshaandtering');
});

test('nearest(written, known) is undefined where nothing is near, or nothing is known', () => {
  expect(nearest('psykiatri', ['vold', 'angst'])).toBe(undefined);
  expect(nearest('vold', [])).toBe(undefined);
  expect(nearest('', ['vold'])).toBe(undefined);
});
