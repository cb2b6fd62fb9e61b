import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { ImportFault } from '../fault.ts';
import { firstBytes, openMark } from '../files.ts';

/** A row by the names of its columns. A column that this version of the database lacks is null. */
export type DatabaseRow<C extends string> = Readonly<Record<C, SQLOutputValue>>;

/** A tool's database, open to be read. */
export interface Database {
  /** Names of tables with those of their columns. Views and virtual tables are none: what they do is not ours to run. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows in the order of a table's first column named here; none where there is no such table. Throws an ImportFault where the table is damaged. */
  rows<const C extends string>(table: string, columns: readonly C[]): DatabaseRow<C>[];
}

/** A cell as text; what is no text or number is the empty text. */
export function textAt(value: SQLOutputValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A cell as a number; what is none counts as 0, since it is only a place to sort by. */
export function numberAt(value: SQLOutputValue): number {
  return Number.isFinite(Number(value)) ? Number(value) : 0;
}

/**
 * Opens a tool's database, gives it to `read`, and closes it again; nothing in it or beside it is written.
 * Throws an ImportFault where the tool has it open, or where it is damaged, locked or no database.
 * @param file as the user named it, for messages
 */
export async function withDatabase<T>(path: string, file: string, read: (database: Database) => T): Promise<T> {
  const mark = openMark(path);
  if (mark !== undefined) throw isOpen(file, mark);
  const header = await firstBytes(path, 100);
  try {
    return readOpen(new DatabaseSync(addressOf(path, header), { readOnly: true }), file, read);
  } catch (error) {
    throw faultOf(file, error);
  }
}

function readOpen<T>(database: DatabaseSync, file: string, read: (database: Database) => T): T {
  try {
    const tables = tablesOf(database);
    return read({ tables, rows: (table, columns) => rowsOf(database, tables, file, table, columns) });
  } finally {
    database.close();
  }
}

/** A database in write-ahead mode that no tool has open is whole by itself; told so, SQLite makes no files beside it. */
function addressOf(path: string, header: Uint8Array): string | URL {
  if (header[18] !== 2) return path;
  const address = pathToFileURL(path);
  address.searchParams.set('immutable', '1');
  return address;
}

function tablesOf(database: DatabaseSync): Map<string, Set<string>> {
  const listed = database.prepare('PRAGMA main.table_list').all();
  const names = listed.filter(({ type }) => type === 'table').map(({ name }) => String(name));
  const columns = database.prepare('SELECT name FROM pragma_table_info(?)');
  return new Map(names.map((name) => [name, new Set(columns.all(name).map((column) => String(column['name'])))]));
}

function rowsOf<C extends string>(
  database: DatabaseSync,
  tables: Database['tables'],
  file: string,
  table: string,
  columns: readonly C[],
) {
  const known = tables.get(table);
  if (known === undefined) return [];
  const [check] = database.prepare(`PRAGMA quick_check(${named(table)})`).all();
  if (check?.['quick_check'] !== 'ok') throw damaged(file);
  const cells = columns.map((column) => (known.has(column) ? named(column) : `NULL AS ${named(column)}`));
  return database.prepare(`SELECT ${cells.join(', ')} FROM ${named(table)} ORDER BY 1`).all() as DatabaseRow<C>[];
}

/** A name that SQLite takes for nothing but a name. */
function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** SQLite's own numbers of what is wrong. */
const BUSY = [5, 6];
const DAMAGED = [11, 26];

/** SQLite's errors in words. A whole number too large for JavaScript is none of a tool's. */
function faultOf(file: string, error: unknown): unknown {
  const { errcode = 0, code = '' } = error as { errcode?: number; code?: string };
  // The lower eight bits are the kind.
  const kind = errcode & 0xff;
  if (BUSY.includes(kind)) return new ImportFault(file, 'databasen er låst af et andet program', CLOSE_FIRST);
  if (DAMAGED.includes(kind) || code === 'ERR_OUT_OF_RANGE') return damaged(file);
  if (code !== 'ERR_SQLITE_ERROR') return error;
  return new ImportFault(file, 'databasen kan ikke læses', 'den skal være hel; kopiér den igen med værktøjet lukket');
}

const CLOSE_FIRST = 'det skal lukkes først';

function damaged(file: string): ImportFault {
  const expected = 'den skal være det; kopiér den igen med værktøjet lukket';
  return new ImportFault(file, 'databasen er ikke hel', expected);
}

function isOpen(file: string, mark: string): ImportFault {
  const found = `værktøjet har projektet åbent eller blev afbrudt (${mark} ligger ved siden af)`;
  return new ImportFault(file, found, `${CLOSE_FIRST}; er det lukket, så åbn det og luk det igen`);
}
