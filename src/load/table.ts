import type { Column } from './columns.ts';
import { type Sheet, isBlank, locate } from './csv.ts';
import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';

/** No cell of ours is longer; a longer one is a file gone wrong. */
const LONGEST_CELL = 2000;

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row's values by column name, and where the row stands. */
export type Row<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never } & {
  readonly row: number;
};

export interface Table<C extends Columns> {
  readonly name: string;
  readonly columns: C;
  /** The columns that together tell one row from another. */
  readonly key: readonly (keyof C & string)[];
  /** Columns that a file may leave out; their cells are then as if empty. */
  readonly mayLack?: readonly (keyof C & string)[];
  /** Rules between the cells of one row: which cell is wrong and what should stand there. */
  readonly rules?: readonly ((row: Row<C>) => { field: keyof C & string; expected: string } | undefined)[];
}

/** Ties the row type of the rules to the columns. */
export function table<const C extends Columns>(definition: Table<C>): Table<C> {
  return definition;
}

/** A table as read: the rows that hold, the faults, and the sheet for whoever must point at a cell later. */
export interface ReadTable<C extends Columns> {
  readonly sheet: Sheet;
  readonly rows: readonly Row<C>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the cells of one sheet as rows of a table. Layer by layer: a broken header silences the rows,
 * a row with a wrong number of cells silences its cells.
 */
export function readTable<C extends Columns>(definition: Table<C>, sheet: Sheet): ReadTable<C> {
  const header = (sheet.rows[0] ?? []).map((cell) => cell.trim());
  const inHeader = headerProblems(definition, sheet, header);
  if (inHeader.length > 0) return { sheet, rows: [], problems: inHeader };
  const numbers = sheet.rows.map((_, i) => i).filter((i) => i > 0 && !isBlank(sheet.rows[i] ?? []));
  if (numbers.length === 0) return { sheet, rows: [], problems: [emptyTable(sheet)] };
  const read = numbers.map((row) => readRow(definition, sheet, header, row));
  const rows = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const problems = [...read.flatMap((r) => r.problems), ...duplicates(definition, sheet, rows)];
  return { sheet, rows, problems };
}

/** A column's cells as written, in rows with faults too. */
export function rawColumn(sheet: Sheet, field: string): string[] {
  const cell = (sheet.rows[0] ?? []).findIndex((name) => name.trim() === field);
  return sheet.rows.slice(1).map((row) => (row[cell] ?? '').trim());
}

/** A column's cells, rows with faults included, and for a misspelt cell what it probably means: its own fault is told already. */
export function writtenOrMeant(sheet: Sheet, field: string, known: readonly string[]): string[] {
  const isKnown = new Set(known);
  return rawColumn(sheet, field).map((cell) => (isKnown.has(cell) ? cell : (nearest(cell, known) ?? cell)));
}

/** A fault at one cell of a sheet, found by its column name. */
export function cellProblem(
  sheet: Sheet,
  row: number,
  field: string,
  fault: Pick<Problem, 'rule' | 'expected'> & Partial<Pick<Problem, 'found' | 'suggestion' | 'severity'>>,
): Problem {
  const cell = (sheet.rows[0] ?? []).findIndex((name) => name.trim() === field);
  const value = (sheet.rows[row]?.[cell] ?? '').trim();
  const found = value === '' ? 'cellen er tom' : `her står ${quote(value)}`;
  return { severity: 'fejl', file: sheet.file, ...locate(sheet, row, cell), field, found, ...fault };
}

function headerProblems<C extends Columns>(
  { columns, mayLack = [] }: Table<C>,
  sheet: Sheet,
  header: readonly string[],
): Problem[] {
  const names = Object.keys(columns);
  const missing = new Set(names.filter((name) => !header.includes(name) && !mayLack.includes(name)));
  const wrong = header.flatMap((name, cell) => {
    const twice = header.indexOf(name) < cell;
    if (names.includes(name) && !twice) return [];
    const near = twice ? undefined : nearest(name, missing);
    if (near !== undefined) missing.delete(near);
    const found = twice ? `kolonnen ${quote(name)} står her for anden gang` : `her står kolonnen ${quote(name)}`;
    const expected = `tabellen skal have kolonnerne ${names.join(', ')}`;
    return [
      {
        rule: 'header',
        severity: 'fejl' as const,
        file: sheet.file,
        ...locate(sheet, 0, cell),
        found,
        expected,
        suggestion: near,
      },
    ];
  });
  return [...wrong, ...[...missing].map((name) => missingColumn(sheet, header, name))];
}

function missingColumn(sheet: Sheet, header: readonly string[], name: string): Problem {
  const found = `overskriften har kolonnerne ${quote(header.join(', '))}`;
  const expected = `kolonnen »${name}« skal også være der`;
  return { rule: 'header', severity: 'fejl', file: sheet.file, line: 1, column: 1, found, expected };
}

function emptyTable(sheet: Sheet): Problem {
  const expected = 'der skal være mindst én række under overskriften';
  return {
    rule: 'empty-table',
    severity: 'fejl',
    file: sheet.file,
    line: 1,
    column: 1,
    found: 'tabellen har ingen rækker',
    expected,
  };
}

function readRow<C extends Columns>(
  { columns, rules = [] }: Table<C>,
  sheet: Sheet,
  header: readonly string[],
  row: number,
): { value?: Row<C>; problems: readonly Problem[] } {
  const cells = sheet.rows[row] ?? [];
  if (cells.length !== header.length) return { problems: [cellCount(sheet, header, row)] };
  const read = header.map((field, i) => readCell(columns, sheet, row, field, cells[i] ?? ''));
  const problems = read.flatMap((cell) => ('problem' in cell ? [cell.problem] : []));
  if (problems.length > 0) return { problems };
  const value = {
    row,
    ...Object.fromEntries(read.flatMap((cell) => ('problem' in cell ? [] : [cell.entry]))),
  } as unknown as Row<C>;
  const broken = rules.flatMap((rule) => rule(value) ?? []);
  return {
    value,
    problems: broken.map(({ field, expected }) => cellProblem(sheet, row, field, { rule: 'row', expected })),
  };
}

function cellCount(sheet: Sheet, header: readonly string[], row: number): Problem {
  const found = `rækken har ${(sheet.rows[row] ?? []).length} celler`;
  const expected = `den skal have ${header.length}: ${header.join(', ')}`;
  return { rule: 'cell-count', severity: 'fejl', file: sheet.file, ...locate(sheet, row, 0), found, expected };
}

type ReadCell = { readonly entry: readonly [string, unknown] } | { readonly problem: Problem };

function readCell(columns: Columns, sheet: Sheet, row: number, field: string, cell: string): ReadCell {
  const column = columns[field];
  if (column === undefined) throw new Error(`unknown column: ${field}`);
  const value = cell.trim();
  if (value.length > LONGEST_CELL) {
    const expected = `en celle må højst have ${LONGEST_CELL} tegn`;
    return { problem: cellProblem(sheet, row, field, { rule: 'long-cell', expected }) };
  }
  const parsed = column.schema.safeParse(value);
  if (parsed.success) return { entry: [field, parsed.data] };
  const suggestion = nearest(value, column.known ?? []);
  return {
    problem: cellProblem(sheet, row, field, { rule: 'cell', expected: `der skal stå ${column.expected}`, suggestion }),
  };
}

function duplicates<C extends Columns>({ key }: Table<C>, sheet: Sheet, rows: readonly Row<C>[]): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const id = key.map((field) => String(row[field])).join(' + ');
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row.row);
    const field = key[0] ?? '';
    const expected = `${quote(id)} må kun stå én gang og står allerede i linje ${locate(sheet, earlier ?? 0, 0).line}`;
    return earlier === undefined ? [] : [cellProblem(sheet, row.row, field, { rule: 'duplicate-key', expected })];
  });
}
