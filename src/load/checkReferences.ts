import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import type { Read, ReadTables } from './readTables.ts';
import { type Columns, cellProblem, rawColumn } from './table.ts';
import { TABLES, type TableName } from './tables.ts';

/** Ids that may be pointed to: all that are written, and those of rows without a fault. */
export interface Ids {
  readonly written: ReadonlySet<string>;
  readonly sound: ReadonlySet<string>;
}

/** An id that points nowhere: what stands there, what should, and what it may mean. */
interface Unknown {
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string | undefined;
}

/**
 * Of the ids in a cell or a field, those that do not stand in the table they point into. One fault raises one line: nothing
 * points into a table that could not be read, and a pointer to an id that is itself told as a fault is passed over.
 */
export function unknownIds(value: unknown, target: string, ids: Ids | undefined): Unknown[] {
  if (ids === undefined || value === undefined) return [];
  const expected =
    target === 'forslag'
      ? 'der skal stå id’et på et forslag i content/forslag'
      : `der skal stå et id fra ${target}.csv`;
  return [value]
    .flat()
    .map(String)
    .filter((id) => !ids.written.has(id))
    .map((id) => ({ found: `her står ${quote(id)}`, expected, suggestion: nearest(id, ids.written) }))
    .filter(({ suggestion }) => suggestion === undefined || ids.sound.has(suggestion));
}

/** Every id that points into another table must stand there. */
export function checkReferences(tables: ReadTables, forslag: ReadonlySet<string> | undefined): Problem[] {
  const inForslag = forslag && { written: forslag, sound: forslag };
  return (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    Object.entries(TABLES[name].columns as Columns).flatMap(([field, { references: target }]) => {
      if (target === undefined) return [];
      const ids = target === 'forslag' ? inForslag : idsOf(tables, target);
      return checkColumn(tables[name] as Read<TableName>, field, target, ids);
    }),
  );
}

function checkColumn({ sheet, rows }: Read<TableName>, field: string, target: string, ids: Ids | undefined): Problem[] {
  if (sheet === undefined) return [];
  return rows.flatMap((row) =>
    unknownIds(row[field as keyof typeof row], target, ids).map((unknown) =>
      cellProblem(sheet, row.row, field, { rule: 'unknown-reference', ...unknown }),
    ),
  );
}

/** The ids of a table, which stand in its first column; undefined where the table could not be read. */
export function idsOf(tables: ReadTables, target: string): Ids | undefined {
  const entry = Object.entries(TABLES).find(([, { name }]) => name === target);
  if (entry === undefined) throw new Error(`unknown table: ${target}`);
  const [name, { columns }] = entry;
  const { sheet, rows } = tables[name as TableName] as Read<TableName>;
  const [field = ''] = Object.keys(columns);
  if (sheet === undefined) return undefined;
  return {
    written: new Set(rawColumn(sheet, field)),
    sound: new Set(rows.map((row) => String(row[field as keyof typeof row]))),
  };
}
