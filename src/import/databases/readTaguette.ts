import { quote } from '../../load/problem.ts';
import { liste } from '../../text/liste.ts';
import { type Collected, addCoding, codeAt, nothingYet, numbering, sourceAt, spanAt, toMaterial } from '../collect.ts';
import { ImportFault } from '../fault.ts';
import { type Material, type Source, type Span, drop, plainName } from '../material.ts';
import { stedOf } from '../places.ts';
import { type Database, type DatabaseRow, numberAt, textAt } from './openDatabase.ts';
import { type DatabaseOptions, type DatabaseReader, tooNew } from './reader.ts';
import { TAGUETTE_VERSIONS } from './taguetteVersions.ts';
import { textOfHtml } from './textOfHtml.ts';

/** Taguette's project file. Who made a highlight does not stand with it, so all codings are of one coder without a name. */
export const taguette: DatabaseReader = {
  needs: {
    projects: ['id', 'name'],
    documents: ['id', 'name', 'project_id', 'contents'],
    tags: ['id', 'project_id', 'path'],
    highlights: ['id', 'document_id', 'start_offset', 'end_offset', 'snippet'],
    highlight_tags: ['highlight_id', 'tag_id'],
  },
  read: readTaguette,
};

function readTaguette(database: Database, options: DatabaseOptions): Material {
  checkVersion(database, options.file);
  const project = chooseProject(database, options);
  const all = nothingYet();
  for (const { id, path } of ownRows(database, 'tags', ['id', 'path', 'project_id'], project))
    codeAt(all, String(id), [textAt(path) || `mærke ${id}`]);
  const nameOnce = numbering();
  for (const { id, name } of ownRows(database, 'documents', ['id', 'name', 'project_id'], project))
    sourceAt(all, String(id), nameOnce(textAt(name) || `dokument ${id}`));
  const pieces = readPieces(database, all);
  const texts = textsOf(database);
  placePieces(all, pieces, texts);
  if (options.wantsText) fillTexts(database, all, pieces, texts);
  addCodings(database, all, pieces);
  const head = { kind: 'Taguette-projekt', unit: 'et markeret stykke tekst', isCodebook: false };
  return toMaterial(all, { ...head, file: options.file, place: 'markering' });
}

function checkVersion(database: Database, file: string): void {
  const versions = database.rows('alembic_version', ['version_num']).map((row) => textAt(row.version_num));
  const unknown = versions.find((version) => !TAGUETTE_VERSIONS.includes(version));
  if (unknown !== undefined) throw tooNew(file, 'Taguette', unknown, 'udgaven fra oktober 2024');
}

/** The number of the only project, or of the one that was asked for by name or number. */
function chooseProject(database: Database, { file, project: wanted }: DatabaseOptions): unknown {
  const rows = database.rows('projects', ['id', 'name']);
  const projects = rows.map(({ id, name }) => ({ id, name: plainName(textAt(name)) }));
  const fits = projects.filter(({ id, name }) => wanted === undefined || [String(id), name].includes(wanted));
  const [chosen, other] = fits;
  if (chosen !== undefined && other === undefined) return chosen.id;
  if (projects.length === 0) throw new ImportFault(file, 'filen rummer intet projekt', 'der skal være mindst ét');
  const names = projects.map(({ id, name }) => `${quote(name)} (nummer ${id})`);
  const found = `filen rummer ${projects.length === 1 ? 'kun projektet' : 'projekterne'} ${liste(names)}`;
  throw new ImportFault(file, found, 'ét af dem skal vælges med --projekt og dets navn eller nummer');
}

/** The rows of a table that belong to the project. */
function ownRows<C extends string>(
  database: Database,
  table: string,
  columns: readonly (C | 'project_id')[],
  project: unknown,
): DatabaseRow<C | 'project_id'>[] {
  return database.rows(table, columns).filter((row) => row.project_id === project);
}

/** A marked piece of a document, by bytes of its text in UTF-8. */
interface Piece {
  readonly source: Source;
  readonly span: Span;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What the highlights of the project's documents mark, by their ids. A piece is known by its place, so that two coders' files can
 * be laid together; two highlights of one place in one file are two pieces, as in Taguette's own export.
 */
function readPieces(database: Database, all: Collected): Map<string, Piece> {
  const columns = ['id', 'document_id', 'start_offset', 'end_offset'] as const;
  const pieces = new Map<string, Piece>();
  const keys = new Map([...all.sources.keys()].map((document) => [document, numbering()]));
  for (const { id, document_id, start_offset, end_offset } of database.rows('highlights', columns)) {
    const [document, start, end] = [String(document_id), numberAt(start_offset), numberAt(end_offset)];
    const source = all.sources.get(document);
    const key = keys.get(document)?.(`${start}-${end}`);
    if (source === undefined || key === undefined) continue;
    pieces.set(String(id), { source, span: spanAt(source, key, start), document, start, end });
  }
  return pieces;
}

/** The documents' texts in UTF-8, in which Taguette counts. */
function textsOf(database: Database): Map<string, Buffer> {
  const documents = database.rows('documents', ['id', 'contents']);
  return new Map(documents.map((row) => [String(row.id), Buffer.from(textOfHtml(textAt(row.contents)))]));
}

/** Tells the sources how many characters they have, and the pieces where they stand in characters. */
function placePieces(
  { sources }: Collected,
  pieces: ReadonlyMap<string, Piece>,
  texts: ReadonlyMap<string, Buffer>,
): void {
  for (const [document, own] of Map.groupBy(pieces.values(), (piece) => piece.document)) {
    const characterAt = charactersIn(texts.get(document) ?? Buffer.alloc(0));
    sources.get(document)!.laengde = characterAt(Infinity);
    for (const { span, start, end } of own) span.sted = stedOf(characterAt(start), characterAt(end));
  }
}

/** How many characters begin before a byte of a text in UTF-8; all of them where the byte is beyond it. */
function charactersIn(bytes: Buffer): (byte: number) => number {
  const before = new Uint32Array(bytes.length + 1);
  // Bytes within a character begin with the bits 10.
  for (const [i, byte] of bytes.entries()) before[i + 1] = before[i]! + ((byte & 0xc0) === 0x80 ? 0 : 1);
  return (byte) => before[Math.min(Math.max(0, byte), bytes.length)] ?? 0;
}

/** Gives the pieces the texts that stand at their places, each only where it is what Taguette itself kept of it. */
function fillTexts(
  database: Database,
  { notes }: Collected,
  pieces: ReadonlyMap<string, Piece>,
  texts: ReadonlyMap<string, Buffer>,
): void {
  let fits = 0;
  for (const { id, snippet } of database.rows('highlights', ['id', 'snippet'])) {
    const piece = pieces.get(String(id));
    if (piece === undefined) continue;
    const text = texts.get(piece.document)?.toString('utf8', piece.start, piece.end) ?? '';
    if (plainName(text) !== plainName(textOfHtml(textAt(snippet)))) continue;
    piece.span.text = text;
    fits += 1;
  }
  notes.push(`Citater: ${fits} af ${pieces.size} markeringer passer med teksterne.`);
}

/** A highlight without a tag is no coding; one with two is two. */
function addCodings(database: Database, all: Collected, pieces: ReadonlyMap<string, Piece>): void {
  for (const { highlight_id, tag_id } of database.rows('highlight_tags', ['highlight_id', 'tag_id'])) {
    const piece = pieces.get(String(highlight_id));
    const code = all.codes.get(String(tag_id));
    const line = numberAt(highlight_id);
    if (piece === undefined) continue;
    if (code === undefined) drop(all.refused, 'dens mærke findes ikke i projektet', line);
    else addCoding(all, { source: piece.source, span: piece.span, code, coder: '', line, day: undefined });
  }
}
