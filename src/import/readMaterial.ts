import type { Readable } from 'node:stream';
import { toMaterial } from './collect.ts';
import { ImportFault } from './fault.ts';
import { firstBytes, streamOf } from './files.ts';
import type { Material } from './material.ts';
import { type Archive, openArchive } from './openArchive.ts';
import { fillQuotations } from './refi/fillQuotations.ts';
import { type Refi, readRefi } from './refi/readRefi.ts';
import { readCsvRows, readXlsxRows } from './sheetRows.ts';
import type { ColumnUse } from './tables/tools.ts';
import { type UnknownTable, readTableFile } from './tables/readTableFile.ts';

export interface ReadOptions {
  /** Whether the text of the coded pieces is wanted. */
  readonly wantsText: boolean;
  /** What the mapping says of a table's columns. */
  readonly columns: ReadonlyMap<string, ColumnUse>;
}

/**
 * Reads one export of any known tool; its kind is read from its bytes, never by its name.
 * Throws an ImportFault where the file is broken, hostile or of a kind that cannot be read.
 */
export async function readMaterial(file: string, options: ReadOptions): Promise<Material | UnknownTable> {
  const kind = kindOf(await firstBytes(file, 512), file);
  if (kind === 'zip') return readZip(file, options);
  if (kind === 'xml') return readProject(streamOf(file), file, options);
  return readTableFile(await readCsvRows(file), { file, ...options });
}

function kindOf(bytes: Uint8Array, file: string): 'zip' | 'xml' | 'text' {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.startsWith('PK')) return 'zip';
  if (text.startsWith('SQLite format 3'))
    throw unreadable(file, 'filen er en database (MAXQDA, QualCoder eller Taguette)');
  if (text.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw unreadable(file, 'filen er et gammelt Office-dokument eller et NVivo-projekt');
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(text) ? 'xml' : 'text';
}

function unreadable(file: string, found: string): ImportFault {
  return new ImportFault(file, found, 'eksportér kodningen som REFI-QDA (.qdpx), CSV eller XLSX');
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
