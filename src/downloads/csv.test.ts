import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('csv(rows) writes cells between commas and rows on lines', () => {
  expect(
    csv([
      ['Tema', 'Antal'],
      ['Ål & øl', 44],
    ]),
  ).toBe('Tema,Antal\nÅl & øl,44\n');
});

test('csv(rows) quotes commas, quotes and line breaks', () => {
  expect(csv([['a,b', 'c "d"', 'e\nf', 'g\rh']])).toBe('"a,b","c ""d""","e\nf","g\rh"\n');
});

test('csv(rows) defuses what a spreadsheet would run', () => {
  expect(csv([['=1+1'], ['+1'], ['-1'], ['@a']])).toBe(`"'=1+1"\n"'+1"\n"'-1"\n"'@a"\n`);
  expect(csv([['\t=1', '\r=1']])).toBe(`"'\t=1","'\r=1"\n`);
});

test('csv(rows) defuses a formula of several lines too', () => {
  expect(csv([['=1\n+1']])).toBe(`"'=1\n+1"\n`);
});

test('csv(rows) leaves numbers and inner signs alone', () => {
  expect(csv([[-1, 'a=b', '5-8', '–']])).toBe('-1,a=b,5-8,–\n');
});

const cell = fc
  .string({ unit: fc.constantFrom(...'aæøå1 ,;"\'\n\r\t=+-@') })
  .filter((text) => !/^[=+\-@\t\r]/.test(text));
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 }));

test('csv(rows) reads back as the same cells', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const text = csv(cells).slice(0, -1);
      expect(Papa.parse(text, { delimiter: ',', newline: '\n' }).data).toEqual(cells);
    }),
  );
});
