import Papa from 'papaparse';

/** Cells as CSV for people's spreadsheets: one that a spreadsheet would run as a formula gets an apostrophe in front. */
export function guardedCsv(rows: readonly (readonly (string | number)[])[], delimiter = ','): string {
  const options = { delimiter, newline: '\n', escapeFormulae: true };
  return `${Papa.unparse(rows as (string | number)[][], options)}\n`;
}
