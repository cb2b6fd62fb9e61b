import { expect, test } from 'vitest';
import { hulTitel } from './hulTitel.ts';

test('hulTitel(count, of) counts the needs without a proposal', () => {
  expect(hulTitel(1, 4)).toBe('Ét af 4 behov, opgjort pr. rolle, er uden forslag på begge områder');
  expect(hulTitel(16, 52)).toBe('16 af 52 behov, opgjort pr. rolle, er uden forslag på begge områder');
});
