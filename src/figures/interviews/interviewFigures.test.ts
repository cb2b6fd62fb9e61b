import { expect, test } from 'vitest';
import { testStudy } from '../../testing/smallStudy.ts';
import { findInterviewFindings } from '../../findings/interviewFindings.ts';
import { type TestRow, testSaet, testRows } from '../../testing/interviewSet.ts';
import { cellText } from '../figure.ts';
import { nye } from './nye.ts';
import { ophobning } from './ophobning.ts';
import { sammen } from './sammen.ts';

const study = testStudy({ Øl: ['myndighed', 'faelles', 'udfoerer', 'udfoerer'] });

const found = (letters: string, rows: readonly TestRow[]) =>
  findInterviewFindings(testSaet(letters, rows, study), study);

const usual = found('MUm', testRows('0 0 1, 0 1 1, 1 0 1, 1 1 1, 1 2 2, 2 0 1, 2 2 2'));
const rowsOf = (figure: ReturnType<typeof sammen>) => figure?.table.rows.map((row) => row.map(cellText));
const name = (number: number) => `Prøvebehov ${number} i Øl`;

test('sammen(findings) lists each pair once, those of one segment first, and names the clear first', () => {
  const figure = sammen(usual);
  expect(figure?.title).toBe(`»${name(1)}« og »${name(2)}« nævnes oftest sammen: i to segmenter`);
  expect(rowsOf(figure)).toEqual([
    [name(1), name(2), 2, 2],
    [name(1), name(3), 0, 2],
    [name(2), name(3), 0, 1],
  ]);
});

test('sammen(findings) names no pair where several come together as often, and is missing where none does', () => {
  const both = found('M', testRows('0 0 1, 0 1 1, 0 2 2, 0 3 2'));
  expect(sammen(both)?.title).toBe('De behov, der oftest nævnes sammen');
  expect(sammen(found('MU', testRows('0 0 1, 1 1 1')))).toBeUndefined();
});

test('ophobning(findings) has a row an interview, with the count of all and of its own role', () => {
  expect(ophobning(usual)?.title).toBe('Efter 3 interviews er 3 af 4 behov nævnt');
  expect(rowsOf(ophobning(usual))).toEqual([
    ['gruppe-1', 'Myndighed', 2, '2,3', 2, '2'],
    ['gruppe-2', 'Udfører', 3, '3', 3, '3'],
    ['gruppe-3', 'Myndighed', 3, '3', 3, '3'],
  ]);
});

test('ophobning(findings) draws no panel for a role without interviews, and nothing for no interviews', () => {
  const { text } = ophobning(found('M', [[0, 0, 1]]))!.draw({ width: 320 }).body;
  expect(text).toContain('>Myndighed<');
  expect(text).not.toContain('>Udfører<');
  expect(ophobning(found('', []))).toBeUndefined();
});

test('nye(findings) tells new needs from those mentioned before', () => {
  expect(rowsOf(nye(usual))).toEqual([
    ['gruppe-1', 'Myndighed', 2, 0, 2],
    ['gruppe-2', 'Udfører', 1, 2, 3],
    ['gruppe-3', 'Myndighed', 0, 2, 2],
  ]);
});

test('nye(findings) says in its title how the last interviews add', () => {
  const title = (letters: string, rows: readonly TestRow[]) => nye(found(letters, rows))?.title;
  expect(title('M', [[0, 0, 1]])).toBe('Det første interview nævner 1 behov');
  expect(title('MU', testRows('0 0 1, 1 1 1'))).toBe('Det første interview nævner 1 behov, det sidste ét nyt');
  expect(title('MU', testRows('0 0 1, 1 1 1, 1 2 1'))).toBe('Det første interview nævner 1 behov, det sidste to nye');
  expect(nye(usual)?.title).toBe('Det første interview nævner 2 behov, det sidste ingen nye');
  expect(title('MUM', [[0, 0, 1]])).toBe('Det første interview nævner 1 behov, de sidste to ingen nye');
});

test('nye(findings) is missing without interviews, and with more than a sheet of paper holds', () => {
  expect(nye(found('', []))).toBeUndefined();
  expect(nye(found('M'.repeat(30), [[0, 0, 1]]))).toBeDefined();
  expect(nye(found('M'.repeat(31), [[0, 0, 1]]))).toBeUndefined();
});
