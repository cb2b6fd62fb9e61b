import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isBlank, locate, parseCsv } from './csv.ts';

test('parseCsv(text) keeps blank lines as rows, so that row numbers hold', () => {
  expect(parseCsv('a,b\n\n1,2\n', 'f.csv').sheet.rows).toEqual([['a', 'b'], [''], ['1', '2'], ['']]);
});

test('parseCsv(text) takes the delimiter that the header uses', () => {
  expect(parseCsv('a;b\n"1;2";3', 'f.csv').sheet.rows).toEqual([
    ['a', 'b'],
    ['1;2', '3'],
  ]);
  expect(parseCsv('a\tb\n1\t2', 'f.csv').sheet.delimiter).toBe('\t');
});

test('locate(sheet, row, cell) counts physical lines, line breaks inside cells included', () => {
  const { sheet } = parseCsv('a,b\n"1\n2",3\n4,"say ""hi"", ok",5', 'f.csv');
  expect(locate(sheet, 1, 1)).toEqual({ line: 3, column: 4 });
  expect(locate(sheet, 2, 1)).toEqual({ line: 4, column: 3 });
  expect(locate(sheet, 2, 2)).toEqual({ line: 4, column: 20 });
});

test('locate(sheet, row, cell) finds each cell that Papa parsed', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\n', ' ') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (written) => {
      const text = `a,b\n${Papa.unparse(written, { newline: '\n' })}`;
      const { sheet } = parseCsv(text, 'f.csv');
      for (const [r, row] of written.entries()) {
        for (const [c, value] of row.entries()) {
          const { line, column } = locate(sheet, r + 1, c);
          const offset =
            text
              .split('\n')
              .slice(0, line - 1)
              .join('\n').length +
            (line > 1 ? 1 : 0) +
            column -
            1;
          expect(text.startsWith(Papa.unparse([[value, '']]).slice(0, -1), offset)).toBe(true);
        }
      }
    }),
  );
});

test('isBlank(row) is true of rows that a spreadsheet leaves', () => {
  expect([[''], ['', ' ', ''], ['', 'x']].map(isBlank)).toEqual([true, true, false]);
});
