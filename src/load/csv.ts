import Papa from 'papaparse';
import { decode, placeOf } from './decode.ts';
import { type Problem, faultIn } from './problem.ts';

/** A CSV text as cells, with its row numbers intact: blank lines stay as rows, the header is row 0. */
export interface Sheet {
  readonly file: string;
  readonly text: string;
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
}

interface ReadSheet {
  /** Undefined where the file itself cannot be read; nothing can then point into it. */
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
}

/** Reads a CSV file as an editor saved it. */
export function readSheet(bytes: Uint8Array, file: string): ReadSheet {
  const { text, problems } = decode(bytes, file);
  if (text === undefined) return { problems };
  const { sheet, problems: inQuotes } = parseCsv(text, file);
  return inQuotes.length > 0 ? { problems: inQuotes } : { sheet, problems: [] };
}

/**
 * Parses a whole CSV text. The delimiter is the comma, or the semicolon of a Danish Excel, whichever the header line uses.
 * Papa's own header mode is not used: it renames double columns and shifts row numbers without a word.
 */
export function parseCsv(text: string, file: string): { sheet: Sheet; problems: readonly Problem[] } {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false });
  const sheet = { file, text, delimiter, rows: data };
  return { sheet, problems: errors.slice(0, 1).map((error) => quoteProblem(sheet, error)) };
}

/** The mark that parts a header line the most: comma, semicolon or tab. */
export function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') >>> 0);
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** After a broken quote nothing below it can be trusted, so only the first is told. */
function quoteProblem(sheet: Sheet, error: Papa.ParseError): Problem {
  // Papa points at the quote or just behind it.
  const index = Math.max(0, sheet.text.lastIndexOf('"', error.index ?? 0));
  const unclosed = 'cellen, der begynder her, får aldrig sit sidste anførselstegn';
  const broken = 'cellen, der begynder her, går videre efter sit sidste anførselstegn';
  const found = error.code === 'MissingQuotes' ? unclosed : broken;
  const expected = 'hvert " skal have sit par, og et " inde i teksten skrives ""';
  return faultIn(sheet.file, 'quotes', found, expected, placeOf(sheet.text, index));
}

/** Line and column, from 1, where a cell begins. Only faults ask, so the text is read again rather than kept in places. */
export function locate(sheet: Sheet, row: number, cell: number): { line: number; column: number } {
  return placeOf(sheet.text, offsetOf(sheet, row, cell));
}

function offsetOf({ text, delimiter }: Sheet, row: number, cell: number): number {
  let [r, c, start, quoted] = [0, 0, 0, false];
  for (let i = 0; i < text.length && !(r === row && c === cell); i++) {
    const char = text[i];
    if (char === '"' && (text[start] === '"' || i === start)) quoted = !quoted;
    if (quoted || (char !== delimiter && char !== '\n')) continue;
    [r, c, start] = char === '\n' ? [r + 1, 0, i + 1] : [r, c + 1, i + 1];
  }
  return start;
}

/** Spreadsheets leave empty rows, some with all their delimiters. */
export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell as a formula. */
export function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}
