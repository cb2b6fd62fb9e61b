import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import type { Read, ReadTables } from './readTables.ts';
import { type Columns, cellProblem, rawColumn } from './table.ts';
import { TABLES, type TableName } from './tables.ts';

/**
 * Every id that points into another table must stand there. One fault raises one line: nothing points into a table
 * that could not be read, and a pointer to an id that is itself told as a fault is passed over.
 */
export function checkReferences(tables: ReadTables, forslag: ReadonlySet<string> | undefined): Problem[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    Object.entries(TABLES[name].columns as Columns).flatMap(([field, column]) =>
      column.references === undefined
        ? []
        : checkColumn(
            tables[name] as Read<TableName>,
            field,
            column.references === 'forslag'
              ? forslag && { written: forslag, sound: forslag }
              : idsOf(tables, column.references),
            column.references,
          ),
    ),
  );
}

function checkColumn({ sheet, rows }: Read<TableName>, field: string, ids: Ids | undefined, target: string): Problem[] {
  if (sheet === undefined || ids === undefined) return [];
  return rows.flatMap((row) =>
    pointers(row[field as keyof typeof row])
      .filter((pointer) => !ids.written.has(pointer))
      .map((pointer) => ({ pointer, suggestion: nearest(pointer, ids.written) }))
      .filter(({ suggestion }) => suggestion === undefined || ids.sound.has(suggestion))
      .map(({ pointer, suggestion }) => {
        const expected =
          target === 'forslag'
            ? 'der skal stå id’et på et forslag i content/forslag'
            : `der skal stå et id fra ${target}.csv`;
        return cellProblem(sheet, row.row, field, {
          rule: 'unknown-reference',
          found: `her står ${quote(pointer)}`,
          expected,
          suggestion,
        });
      }),
  );
}

function pointers(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : value === undefined ? [] : [String(value)];
}

/** Ids that may be pointed to: all that are written, and those of rows without a fault. */
export interface Ids {
  readonly written: ReadonlySet<string>;
  readonly sound: ReadonlySet<string>;
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
