import { join } from 'node:path';
import { type Sheet, readSheet } from './csv.ts';
import { nearest } from './nearest.ts';
import { type Problem, faultIn } from './problem.ts';
import type { Folder } from './readFolder.ts';
import { type Columns, type Table, readTable } from './table.ts';
import { type RowOf, TABLES, type TableName } from './tables.ts';

/** One table as read; `sheet` is undefined where the file itself could not be read, and then nothing points into it. */
export interface Read<N extends TableName> {
  readonly sheet: Sheet | undefined;
  readonly rows: readonly RowOf<N>[];
}

export type ReadTables = { readonly [N in TableName]: Read<N> };

/** Reads every table of a folder by itself; what ties tables together is checked by `checkReferences` and `checkStudy`. */
export function readTables(folder: Folder): { tables: ReadTables; problems: readonly Problem[] } {
  const names = Object.keys(TABLES) as TableName[];
  const read = names.map((name) => readOne(folder, TABLES[name] as unknown as Table<Columns>));
  const tables = Object.fromEntries(names.map((name, i) => [name, read[i]])) as unknown as ReadTables;
  return { tables, problems: read.flatMap(({ problems }) => problems) };
}

interface ReadOne {
  readonly sheet: Sheet | undefined;
  readonly rows: readonly unknown[];
  readonly problems: readonly Problem[];
}

function readOne(folder: Folder, definition: Table<Columns>): ReadOne {
  const name = `${definition.name}.csv`;
  const file = join(folder.dir, name);
  const bytes = folder.files.get(name);
  if (bytes === undefined) return unreadable([missingFile(folder, name)]);
  const { sheet, problems } = readSheet(bytes, file);
  if (sheet?.text.trim() === '') return unreadable([emptyFile(definition, file)]);
  if (sheet === undefined) return unreadable(problems);
  const table = readTable(definition, sheet);
  return table.problems.some(({ rule }) => rule === 'header') ? unreadable(table.problems) : table;
}

function unreadable(problems: readonly Problem[]): ReadOne {
  return { sheet: undefined, rows: [], problems };
}

/** Also used for the descriptor, which is no table. */
export function missingFile(folder: Folder, name: string): Problem {
  const known = new Set([...Object.values(TABLES).map((t) => `${t.name}.csv`), 'datapackage.json']);
  const strangers = [...folder.files.keys()].filter((file) => !known.has(file));
  const found = folder.files.size === 0 ? 'filen findes ikke, og mappen er tom eller findes ikke' : 'filen findes ikke';
  const suggestion = nearest(name, strangers);
  return faultIn(join(folder.dir, name), 'missing-file', found, 'den skal ligge i datamappen', { suggestion });
}

function emptyFile({ columns }: Table<Columns>, file: string): Problem {
  const expected = `den skal begynde med overskriften ${Object.keys(columns).join(',')}`;
  return faultIn(file, 'empty-file', 'filen er tom', expected);
}
