import type { Readable } from 'node:stream';
import { toMaterial } from './collect.ts';
import { ImportFault } from './fault.ts';
import { EXPORT_INSTEAD } from './databases/reader.ts';
import { readDatabase } from './databases/readDatabase.ts';
import { fileWithin, firstBytes, streamOf } from './files.ts';
import type { Material } from './material.ts';
import { type Archive, openArchive } from './openArchive.ts';
import { fillQuotations, measureTexts } from './refi/fillQuotations.ts';
import { type Refi, readRefi } from './refi/readRefi.ts';
import { readCsvRows, readXlsxRows } from './sheetRows.ts';
import type { ColumnUse } from './tables/tools.ts';
import { type UnknownTable, readTableFile } from './tables/readTableFile.ts';

export interface ReadOptions {
  /** Whether the text of the coded pieces is wanted. */
  readonly wantsText: boolean;
  /** What the mapping says of a table's columns. */
  readonly columns: ReadonlyMap<string, ColumnUse>;
  /** Name or number of the project to read, where a file holds several. */
  readonly project?: string | undefined;
}

/**
 * Reads one export of any known tool, or a project file that is a database; its kind is read from its bytes, and its name only tells
 * what it should have been. Throws an ImportFault where the file is broken, hostile or of a kind that cannot be read.
 */
export async function readMaterial(file: string, options: ReadOptions): Promise<Material | UnknownTable> {
  const path = await fileWithin(file);
  const kind = kindOf(await firstBytes(path, 512), path);
  if (kind === 'database') return readDatabase(path, { ...options, file });
  if (kind === 'zip') return readZip(path, options);
  if (kind === 'xml') return readProject(streamOf(path), path, options);
  return readTableFile(await readCsvRows(path), { file: path, ...options });
}

/** Projects of tools whose own files cannot be read, by their names: some are zips or databases too. */
const CLOSED: readonly (readonly [name: RegExp, words: string])[] = [
  [/\.(mx\d+|mex\d*|mqda)$/i, 'filen er MAXQDAs eget projekt'],
  [/\.nvpx?$/i, 'filen er NVivos eget projekt'],
];

function kindOf(bytes: Uint8Array, file: string): 'database' | 'zip' | 'xml' | 'text' {
  const text = new TextDecoder('latin1').decode(bytes);
  const closed = CLOSED.find(([name]) => name.test(file));
  if (closed !== undefined) throw unreadable(file, closed[1]);
  if (text.startsWith('SQLite format 3\0')) return 'database';
  if (/\.(sqlite3?|db3?|qda)$/i.test(file)) throw noDatabase(file);
  if (text.startsWith('PK')) return 'zip';
  if (text.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw unreadable(file, 'filen er et gammelt Office-dokument eller et NVivo-projekt');
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(text) ? 'xml' : 'text';
}

function unreadable(file: string, found: string): ImportFault {
  return new ImportFault(file, found, EXPORT_INSTEAD);
}

function noDatabase(file: string): ImportFault {
  const found = 'filen hedder som en database og er ingen SQLite-database';
  return new ImportFault(file, found, `den skal være det; kopiér den igen, eller ${EXPORT_INSTEAD}`);
}

async function readZip(file: string, options: ReadOptions): Promise<Material | UnknownTable> {
  const archive = await openArchive(file);
  try {
    const project = archive.names.find((name) => /^project\.qde$/i.test(name));
    if (project !== undefined) return await readProject(await archive.open(project), file, options, archive);
    if (archive.names.includes('xl/workbook.xml'))
      return readTableFile(await readXlsxRows(file, archive), { file, ...options });
    throw unreadable(file, 'arkivet rummer hverken project.qde eller et regneark');
  } finally {
    archive.close();
  }
}

/** @param archive the zip that the project's XML stands in, if any */
async function readProject(
  xml: Readable,
  file: string,
  { wantsText }: ReadOptions,
  archive?: Archive,
): Promise<Material> {
  const refi = await readRefi(xml, file, wantsText).catch((error: unknown) => {
    throw error instanceof ImportFault ? error : brokenStream(file, error);
  });
  await measureTexts(refi, archive);
  if (wantsText) await fillQuotations(refi, archive);
  const { all, isCodebook } = refi;
  return toMaterial(all, { file, kind: kindInWords(refi), unit: 'et markeret stykke', isCodebook });
}

function kindInWords({ isCodebook, origin }: Refi): string {
  return `REFI-QDA-${isCodebook ? 'kodebog' : 'projekt'}${origin === '' ? '' : ` fra ${origin}`}`;
}

/** What goes wrong while an entry is unpacked: it is cut off, damaged, or larger than it says. */
function brokenStream(file: string, error: unknown): ImportFault {
  const said = error instanceof Error ? error.message : '';
  const found = /too many bytes|uncompressed size/i.test(said)
    ? 'arkivet rummer mere, end det selv siger'
    : 'arkivet er beskadiget';
  return new ImportFault(file, found, 'det skal være en hel zip-fil; prøv at eksportere igen');
}
