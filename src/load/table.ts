import type { Column } from './columns.ts';
import { type Sheet, isBlank, locate } from './csv.ts';
import { nearest } from './nearest.ts';
import { type Problem, faultIn, quote } from './problem.ts';

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
  /** True where a table may hold its header alone. */
  readonly mayBeEmpty?: boolean;
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
  const header = headerOf(sheet);
  const inHeader = headerProblems(definition, sheet, header);
  if (inHeader.length > 0) return { sheet, rows: [], problems: inHeader };
  const numbers = [...sheet.rows.keys()].filter((i) => i > 0 && !isBlank(sheet.rows[i] ?? []));
  if (numbers.length === 0 && definition.mayBeEmpty !== true) return { sheet, rows: [], problems: [emptyTable(sheet)] };
  const read = numbers.map((row) => readRow(definition, sheet, header, row));
  const rows = read.flatMap(({ value = [] }) => value);
  const problems = [...read.flatMap((r) => r.problems), ...duplicates(definition, sheet, rows)];
  return { sheet, rows, problems };
}

export function headerOf({ rows: [header = []] }: Sheet): string[] {
  return header.map((cell) => cell.trim());
}

/** A column's cells as written, in rows with faults too. */
export function rawColumn(sheet: Sheet, field: string): string[] {
  const cell = headerOf(sheet).indexOf(field);
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
  const cell = headerOf(sheet).indexOf(field);
  const found = foundIn((sheet.rows[row]?.[cell] ?? '').trim());
  return { severity: 'fejl', file: sheet.file, ...locate(sheet, row, cell), field, found, ...fault };
}

/** What stands in a cell, as a clause. */
export function foundIn(cell: string): string {
  return cell === '' ? 'cellen er tom' : `her står ${quote(cell)}`;
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
    const suggestion = twice ? undefined : nearest(name, missing);
    if (suggestion !== undefined) missing.delete(suggestion);
    const found = twice ? `kolonnen ${quote(name)} står her for anden gang` : `her står kolonnen ${quote(name)}`;
    const expected = `tabellen skal have kolonnerne ${names.join(', ')}`;
    return [faultIn(sheet.file, 'header', found, expected, { ...locate(sheet, 0, cell), suggestion })];
  });
  return [...wrong, ...[...missing].map((name) => missingColumn(sheet, header, name))];
}

function missingColumn({ file }: Sheet, header: readonly string[], name: string): Problem {
  const found = `overskriften har kolonnerne ${quote(header.join(', '))}`;
  return faultIn(file, 'header', found, `kolonnen »${name}« skal også være der`);
}

function emptyTable({ file }: Sheet): Problem {
  const expected = 'der skal være mindst én række under overskriften';
  return faultIn(file, 'empty-table', 'tabellen har ingen rækker', expected);
}

function readRow<C extends Columns>(
  { columns, rules = [] }: Table<C>,
  sheet: Sheet,
  header: readonly string[],
  row: number,
): { value?: Row<C>; problems: readonly Problem[] } {
  const cells = sheet.rows[row] ?? [];
  if (cells.length !== header.length) return { problems: [cellCount(sheet, header, row)] };
  const read = header.map((field, i) => ({ field, ...readCell(columns[field]!, (cells[i] ?? '').trim()) }));
  const wrong = read.flatMap(({ field, fault = [] }) => [fault].flat().map((f) => cellProblem(sheet, row, field, f)));
  if (wrong.length > 0) return { problems: wrong };
  const value = { row, ...Object.fromEntries(read.map((cell) => [cell.field, cell.value])) } as unknown as Row<C>;
  const broken = rules.flatMap((rule) => rule(value) ?? []);
  const problems = broken.map(({ field, expected }) => cellProblem(sheet, row, field, { rule: 'row', expected }));
  return { value, problems };
}

function cellCount(sheet: Sheet, header: readonly string[], row: number): Problem {
  const found = `rækken har ${(sheet.rows[row] ?? []).length} celler`;
  const expected = `den skal have ${header.length}: ${header.join(', ')}`;
  return faultIn(sheet.file, 'cell-count', found, expected, locate(sheet, row, 0));
}

function readCell(column: Column<unknown>, cell: string) {
  if (cell.length > LONGEST_CELL)
    return { fault: { rule: 'long-cell', expected: `en celle må højst have ${LONGEST_CELL} tegn` } };
  const { success, data } = column.schema.safeParse(cell);
  if (success) return { value: data };
  const suggestion = nearest(cell, column.known ?? []);
  return { fault: { rule: 'cell', expected: `der skal stå ${column.expected}`, suggestion } };
}

function duplicates<C extends Columns>({ key }: Table<C>, sheet: Sheet, rows: readonly Row<C>[]): Problem[] {
  const idOf = (row: Row<C>) => key.flatMap((field) => row[field] ?? []).join(' + ');
  const alike = Map.groupBy(rows, idOf);
  return rows.flatMap((row) => {
    const id = idOf(row);
    const [first = row] = alike.get(id) ?? [];
    if (first === row) return [];
    const expected = `${quote(id)} må kun stå én gang og står allerede i linje ${locate(sheet, first.row, 0).line}`;
    return [cellProblem(sheet, row.row, key[0] ?? '', { rule: 'duplicate-key', expected })];
  });
}
