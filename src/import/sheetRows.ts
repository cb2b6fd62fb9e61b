import { streamXlsxRows } from 'hucre/xlsx';
import Papa from 'papaparse';
import { Readable } from 'node:stream';
import { delimiterOf, isBlank } from '../load/csv.ts';
import { countBreaks } from '../load/decode.ts';
import { decodeStream } from './decodeStream.ts';
import { ImportFault } from './fault.ts';
import { streamOf } from './files.ts';
import type { Archive } from './openArchive.ts';
import { readXml } from './readXml.ts';

/** A row of a table: its cells as text, and the line (CSV) or row (XLSX) where it begins, from 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads the rows of a CSV file; empty ones are left out, and the delimiter is that of its first line.
 * Throws an ImportFault at a quotation mark without its pair.
 */
export async function readCsvRows(file: string): Promise<SheetRow[]> {
  const text = (await Array.fromAsync(decodeStream(streamOf(file), file))).join('');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text.trimStart()) });
  const broken = errors.find(({ type }) => type === 'Quotes')?.row ?? data.length;
  let next = 1;
  const rows = data.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0);
    return { line, cells };
  });
  if (broken < rows.length)
    throw new ImportFault(file, 'et anførselstegn har ikke sit par', 'hvert " skal have det', {
      line: rows[broken]?.line ?? 1,
    });
  return rows.filter(({ cells }) => !isBlank(cells));
}

/** Reads the rows of a workbook's first sheet. Throws an ImportFault where a cell is a formula: what it shows may be out of date. */
export async function readXlsxRows(file: string, archive: Archive): Promise<SheetRow[]> {
  const sheets = archive.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  const [first] = sheets.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (first !== undefined) await refuseFormulas(await archive.open(first), file);
  const bytes = Readable.toWeb(streamOf(file)) as ReadableStream<Uint8Array>;
  try {
    const rows = await Array.fromAsync(streamXlsxRows(bytes), ({ index, values }) => {
      return { line: index + 1, cells: values.map(textOf) };
    });
    return rows.filter(({ cells }) => !isBlank(cells));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new ImportFault(file, 'regnearket kan ikke læses', 'det skal være et helt XLSX-ark; prøv at gemme det igen');
  }
}

async function refuseFormulas(sheet: Readable, file: string): Promise<void> {
  let cell = '';
  await readXml(sheet, file, {
    open({ name, attributes }) {
      if (name === 'c') cell = attributes['r'] ?? '';
      if (name !== 'f') return;
      const line = Number(/\d+$/.exec(cell)?.[0] ?? 1);
      const expected = 'der skal stå en værdi (kopiér og sæt ind som værdier)';
      throw new ImportFault(file, `celle ${cell} er en formel`, expected, { line });
    },
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}
