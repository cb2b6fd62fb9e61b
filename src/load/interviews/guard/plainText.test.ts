import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

test.each([
  ['full-width letters and digits', 'Ａ１２', 'A12'],
  ['digits of other scripts', '٣ ३ ߃ 𝟛', '3 3 3 3'],
  ['dashes and minus signs', '1‐2‑3–4—5−6', '1-2-3-4-5-6'],
  ['spaces of every width', '1\u00A02\u20093\u30004', '1 2 3 4'],
  ['hidden characters', '1\u200B2\u200D3\u00AD4\uFEFF5\u20626', '123456'],
  ['letters with loose marks', 'A\u030Ahus', 'Åhus'],
  ['a line break, which may end a sentence', 'ja\nnej', 'ja\nnej'],
])('plainText(text) makes one of %s', (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});
