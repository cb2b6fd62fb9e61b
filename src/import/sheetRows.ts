import { streamXlsxRows } from 'hucre/xlsx';
import Papa from 'papaparse';
import { Readable } from 'node:stream';
import { delimiterOf } from '../load/csv.ts';
import { countBreaks, decodeStream } from './decodeStream.ts';
import { ImportFault } from './fault.ts';
import { streamOf } from './files.ts';
import { openArchive } from './openArchive.ts';
import { readXml } from './readXml.ts';

/** A row of a table: its cells as text, and the line (CSV) or row (XLSX) where it begins, from 1. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

type Take = (row: SheetRow) => void;

/**
 * Reads a CSV file row by row as it streams; empty rows are left out, and the delimiter is that of its first line.
 * Throws an ImportFault at a quotation mark without its pair, and whatever `take` throws.
 */
export async function readCsvRows(file: string, take: Take): Promise<void> {
  const pieces = decodeStream(streamOf(file), file);
  const { value: first = '' } = await pieces.next();
  const text = Readable.from(joined(first, pieces));
  let line = 1;
  const takeAll = ({ data, errors }: Papa.ParseResult<string[]>) => {
    const broken = errors.find(({ type }) => type === 'Quotes')?.row;
    data.forEach((cells, i) => {
      if (i === broken)
        throw new ImportFault(file, 'et anførselstegn har ikke sit par', 'hvert " skal have det', { line });
      if (cells.some((cell) => cell.trim() !== '')) take({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + countBreaks(cell), 0);
    });
  };
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: delimiterOf(first.trimStart()),
      chunk: (results, parser) => {
        try {
          takeAll(results);
        } catch (error) {
          // First: an abort completes the parse at once.
          reject(error as Error);
          parser.abort();
        }
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** Reads a workbook's first sheet row by row. Throws an ImportFault where a cell is a formula: what it shows may be out of date. */
export async function readXlsxRows(file: string, take: Take): Promise<void> {
  await checkWorkbook(file);
  const bytes = Readable.toWeb(streamOf(file)) as ReadableStream<Uint8Array>;
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.map(textOf);
      if (cells.some((cell) => cell.trim() !== '')) take({ line: index + 1, cells });
    }
  } catch (error) {
    if (error instanceof ImportFault || error instanceof RangeError) throw error;
    throw new ImportFault(file, 'regnearket kan ikke læses', 'det skal være et helt XLSX-ark; prøv at gemme det igen');
  }
}

/** The archive's limits hold for workbooks too, and no sheet may have a formula. */
async function checkWorkbook(file: string): Promise<void> {
  const archive = await openArchive(file);
  try {
    const sheet = archive.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort(byNumber)[0];
    if (sheet !== undefined) await refuseFormulas(await archive.open(sheet), file);
  } finally {
    archive.close();
  }
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

async function refuseFormulas(sheet: Readable, file: string): Promise<void> {
  let cell = '';
  const nothing = () => undefined;
  await readXml(sheet, file, {
    root: nothing,
    close: nothing,
    text: nothing,
    open: ({ name, attributes }) => {
      if (name === 'c') cell = attributes['r'] ?? '';
      if (name !== 'f') return;
      const line = Number(/\d+$/.exec(cell)?.[0] ?? 1);
      throw new ImportFault(
        file,
        `celle ${cell} er en formel`,
        'der skal stå en værdi (kopiér og sæt ind som værdier)',
        {
          line,
        },
      );
    },
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}
