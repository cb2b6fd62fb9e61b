import Papa from 'papaparse';

/** Papa's own pattern misses a formula that goes on over a line break. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Cells as CSV (RFC 4180, comma, `\n`). A cell that a spreadsheet would run as a formula
 * (it begins with = + - @, a tab or a return) gets an apostrophe in front and so stays text.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(rows as (string | number)[][], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
