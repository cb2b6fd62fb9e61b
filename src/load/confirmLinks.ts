import Papa from 'papaparse';
import { parseCsv } from './csv.ts';
import type { Fingerprinted } from './fingerprints.ts';
import { headerOf } from './table.ts';

export interface Confirmed {
  /** The table with the fingerprints renewed; the same text where none was. */
  readonly text: string;
  /** The links that were confirmed: «vold, myndighed, temadag-1». */
  readonly links: readonly string[];
}

/** The table of coverage with the fingerprints of the words as they are now. `only`: ids of needs or proposals; none confirms all. */
export function confirmLinks(text: string, all: readonly Fingerprinted[], only: readonly string[] = []): Confirmed {
  const { sheet } = parseCsv(text, '');
  const isMeant = ({ link }: Fingerprinted) =>
    only.length === 0 || only.includes(link.kode) || only.includes(link.forslag);
  const renewed = all.filter((one) => isMeant(one) && one.link.aftryk !== one.aftryk);
  const links = renewed.map(({ link: { kode, rolle, forslag } }) => `${kode}, ${rolle}, ${forslag}`);
  if (renewed.length === 0) return { text, links };
  const rows = withColumn(sheet.rows);
  const cell = headerOf({ ...sheet, rows }).indexOf('aftryk');
  for (const { link, aftryk } of renewed) rows[link.row]![cell] = aftryk;
  return { text: `${Papa.unparse(rows, { delimiter: sheet.delimiter, newline: '\n' })}`, links };
}

/** A copy of the rows that has the column, at the end where it was left out. Blank lines stay blank. */
function withColumn(rows: readonly (readonly string[])[]): string[][] {
  const [head = []] = rows;
  if (head.some((name) => name.trim() === 'aftryk')) return rows.map((row) => [...row]);
  return rows.map((row, i) => (row.length < head.length ? [...row] : [...row, i === 0 ? 'aftryk' : '']));
}
