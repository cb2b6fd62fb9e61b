import { expect, test } from 'vitest';
import { decode, placeOf } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('decode(bytes) drops the byte order mark and turns every line end into \\n', () => {
  expect(decode(bytes('\uFEFFa\r\nb\rc\n'), 'f.csv')).toEqual({ text: 'a\nb\nc\n', problems: [] });
});

test('decode(bytes) points at the first byte that is not UTF-8 and names the Latin-1 letter', () => {
  const latin1 = Uint8Array.from([...'a\nb'].map((c) => c.charCodeAt(0)).concat(0xe6, 0xf8));
  expect(decode(latin1, 'f.csv').problems).toMatchObject([
    { rule: 'encoding', line: 2, column: 2, found: 'her står et tegn, der ikke er UTF-8 (i Latin-1 er det »æ«)' },
  ]);
});

test('decode(bytes) accepts a replacement character that an editor wrote', () => {
  expect(decode(bytes('a\uFFFDb'), 'f.csv').problems).toEqual([]);
});

test('placeOf(text, index) counts lines and characters from 1', () => {
  expect(placeOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
  expect(placeOf('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
});
