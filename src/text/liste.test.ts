import { expect, test } from 'vitest';
import { liste } from './liste.ts';

test('liste(items) puts «og» before the last', () => {
  expect(liste([])).toBe('');
  expect(liste(['æble'])).toBe('æble');
  expect(liste(['æble', 'øl'])).toBe('æble og øl');
  expect(liste(['æble', 'øl', 'ål'])).toBe('æble, øl og ål');
});
