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

test('sammen(findings) lists each pair once, those of one place first, and names the clear first', () => {
  const figure = sammen(usual);
  expect(figure?.title).toBe(`»${name(1)}« og »${name(2)}« nævnes oftest sammen: to steder`);
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

test('ophobning(findings) has a row for each number of interviews, of all and of each role', () => {
  expect(ophobning(usual)?.title).toBe('Efter 3 interviews er 3 af 4 behov nævnt');
  expect(rowsOf(ophobning(usual))).toEqual([
    [1, '2', '2,3', '2', '2', '3', '3'],
    [2, '3', '3', '3', '3', '–', '–'],
    [3, '3', '3', '–', '–', '–', '–'],
  ]);
});

test('ophobning(findings) has a count only where a month ends', () => {
  const { interviews, ...rest } = testSaet('MU', testRows('0 0 1, 1 1 1'), study);
  const inOne = interviews.map((one) => Object.assign(one, { maaned: '2024-01' }));
  const figure = ophobning(findInterviewFindings({ interviews: inOne, ...rest }, study));
  expect(rowsOf(figure)?.map((row) => row.slice(0, 3))).toEqual([
    [1, '–', '1'],
    [2, '2', '2'],
  ]);
});

test('ophobning(findings) draws no panel for a role without interviews, and nothing for no interviews', () => {
  const { text } = ophobning(found('M', [[0, 0, 1]]))!.draw({ width: 320 }).body;
  expect(text).toContain('>Myndighed<');
  expect(text).not.toContain('>Udfører<');
  expect(ophobning(found('', []))).toBeUndefined();
});

test('nye(findings) tells new needs from those mentioned before, month by month', () => {
  expect(rowsOf(nye(usual))).toEqual([
    ['januar 2024', 1, 2, 0, 2],
    ['februar 2024', 1, 1, 2, 3],
    ['marts 2024', 1, 0, 2, 2],
  ]);
});

test('nye(findings) says in its title how the last months add', () => {
  const title = (letters: string, rows: readonly TestRow[]) => nye(found(letters, rows))?.title;
  expect(title('MU', testRows('0 0 1, 1 1 1'))).toBe('Den første måned nævner 1 behov, den sidste ét nyt');
  expect(title('MU', testRows('0 0 1, 1 1 1, 1 2 1'))).toBe('Den første måned nævner 1 behov, den sidste to nye');
  expect(nye(usual)?.title).toBe('Den første måned nævner 2 behov, den sidste ingen nye');
  expect(title('MUM', [[0, 0, 1]])).toBe('Den første måned nævner 1 behov, de sidste to ingen nye');
});

test('nye(findings) is missing with one month or none, and with more than a sheet of paper holds', () => {
  expect(nye(found('', []))).toBeUndefined();
  expect(nye(found('M', [[0, 0, 1]]))).toBeUndefined();
  expect(nye(found('M'.repeat(30), [[0, 0, 1]]))).toBeDefined();
  expect(nye(found('M'.repeat(31), [[0, 0, 1]]))).toBeUndefined();
});
