import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import type { Read, ReadTables } from './readTables.ts';
import { type Columns, cellProblem } from './table.ts';
import { TABLES, type TableName } from './tables.ts';

/**
 * Every id that points into another table must stand there. A table that could not be read is not pointed into,
 * so that one lost file does not raise a fault per row elsewhere.
 */
export function checkReferences(tables: ReadTables): Problem[] {
  return (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    Object.entries(TABLES[name].columns as Columns).flatMap(([field, column]) =>
      column.references === undefined ? [] : checkColumn(tables, name, field, column.references),
    ),
  );
}

function checkColumn(tables: ReadTables, name: TableName, field: string, target: string): Problem[] {
  const ids = idsOf(tables, target);
  const { sheet, rows } = tables[name] as Read<TableName>;
  if (sheet === undefined || ids === undefined) return [];
  return rows.flatMap((row) =>
    pointers(row[field as keyof typeof row])
      .filter((pointer) => !ids.has(pointer))
      .map((pointer) =>
        cellProblem(sheet, row.row, field, {
          rule: 'unknown-reference',
          found: `her står ${quote(pointer)}`,
          expected: `der skal stå et id fra ${target}.csv`,
          suggestion: nearest(pointer, ids),
        }),
      ),
  );
}

function pointers(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : value === undefined ? [] : [String(value)];
}

/** The first column of a table, rows with other faults included. */
function idsOf(tables: ReadTables, target: string): ReadonlySet<string> | undefined {
  const entry = Object.entries(TABLES).find(([, { name }]) => name === target);
  if (entry === undefined) throw new Error(`unknown table: ${target}`);
  const { sheet } = tables[entry[0] as TableName];
  const cell = sheet?.rows[0]?.findIndex((name) => name.trim() === Object.keys(entry[1].columns)[0]) ?? -1;
  return sheet && new Set(sheet.rows.slice(1).map((row) => (row[cell] ?? '').trim()));
}
