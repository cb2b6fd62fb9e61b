import { integer, maaned, oneOf, optional, text } from '../load/columns.ts';
import { type Sheet, readSheet, withoutGuard } from '../load/csv.ts';
import type { Problem } from '../load/problem.ts';
import { type Row, cellProblem, readTable, table } from '../load/table.ts';
import type { Rolle } from '../model/rolle.ts';
import { guardedCsv } from './guardedCsv.ts';
import { omraade, omraadeOrd, rolle, rolleOrd } from './mapWords.ts';
import { rowsTwice } from './rowsTwice.ts';
import { COLUMN_USES, type ColumnUse } from './tables/tools.ts';

const SLAGS = ['interview', 'kode', 'koder', 'kolonne'] as const;

const columns = {
  slags: oneOf(SLAGS),
  fra: text({ max: 1000 }),
  til: optional(text({ max: 200 })),
  rolle: optional(rolle()),
  omraade: optional(omraade()),
  maaned: optional(maaned()),
  deltagere: optional(integer({ min: 1, max: 100 })),
  antal: optional(text({ max: 20 })),
  forslag: optional(text({ max: 500 })),
};

/** Which rows may stand beside each other depends on what they are, so `rowsTwice` says it and not the key. */
const TABLE = table({
  name: 'kort',
  columns,
  key: ['slags', 'fra'],
  mayLack: ['rolle', 'omraade', 'maaned', 'deltagere', 'antal', 'forslag'],
});
const BY_KEY = 'duplicate-key';

/** One line of the mapping: what a name in the export is to be here. A code may have one for each role. */
export type MappingRow = Row<typeof columns>;

/** What a person has decided: each name of the export, and what it means here. */
export interface Mapping {
  readonly rows: readonly MappingRow[];
  /** For pointing at a cell. */
  readonly sheet: Sheet | undefined;
  readonly of: Readonly<Record<Exclude<(typeof SLAGS)[number], 'kode'>, ReadonlyMap<string, MappingRow>>>;
  /** The rows of each code: one for both roles, or one for each. */
  readonly kodeRows: ReadonlyMap<string, readonly MappingRow[]>;
}

/** A line for a person to complete; what is not given is not decided. */
export type DraftRow = Pick<MappingRow, 'slags' | 'fra'> & Partial<Omit<MappingRow, 'row'>>;

export const NO_MAPPING: Mapping = mappingOf([], undefined);

function mappingOf(rows: readonly MappingRow[], sheet: Sheet | undefined): Mapping {
  const own = (slags: string) => rows.filter((row) => row.slags === slags);
  const byName = (slags: string) => new Map(own(slags).map((row) => [withoutGuard(row.fra), row]));
  const of = { interview: byName('interview'), koder: byName('koder'), kolonne: byName('kolonne') };
  return { rows, sheet, of, kodeRows: Map.groupBy(own('kode'), ({ fra }) => withoutGuard(fra)) };
}

/** The row that decides of a code in a role's interviews: the role's own, else that of both. */
export function rowOfCode({ kodeRows }: Mapping, name: string, rolle: Rolle): MappingRow | undefined {
  return kodeRows.get(name)?.find((row) => row.rolle === undefined || row.rolle === rolle);
}

/** Reads a mapping as a person left it. Faults point at its cells. */
export function readMapping(bytes: Uint8Array, file: string): { value: Mapping; problems: readonly Problem[] } {
  const { sheet, problems } = readSheet(bytes, file);
  if (sheet === undefined) return { value: NO_MAPPING, problems };
  const read = readTable(TABLE, sheet);
  const value = mappingOf(read.rows, sheet);
  const inCells = read.problems.filter((problem) => problem.rule !== BY_KEY);
  const inTil = read.rows.flatMap((row) => wrongTil(value, row));
  return { value, problems: [...inCells, ...inTil, ...rowsTwice(sheet, read.rows)] };
}

/** Columns and coders have fixed words to choose from. */
function wrongTil(mapping: Mapping, row: MappingRow): Problem[] {
  const { slags, til } = row;
  const uses = oneOf(COLUMN_USES);
  if (slags === 'kolonne' && til !== undefined && !uses.schema.safeParse(til).success)
    return [problemAtTil(mapping, row, `der skal stå ${uses.expected}`)];
  if (slags === 'koder' && !/^K[1-9]\d?$/.test(til ?? ''))
    return [problemAtTil(mapping, row, 'der skal stå K1, K2 … og aldrig et navn')];
  return [];
}

/** What the mapping says of a table's columns. */
export function columnUses({ of }: Mapping): Map<string, ColumnUse> {
  return new Map([...of.kolonne].flatMap(([fra, { til }]) => (til === undefined ? [] : [[fra, til as ColumnUse]])));
}

/**
 * The mapping as a file for a Danish spreadsheet: semicolons, a byte order mark, no cell that the spreadsheet would run.
 * What a person has decided stays as it stands; lines that are not there yet are added below.
 */
export function writeMapping({ rows }: Mapping, drafts: readonly DraftRow[]): string {
  const known = new Set(rows.map(keyOf));
  const all = [...rows, ...drafts.filter((draft) => !known.has(keyOf(draft)))];
  const names = Object.keys(columns) as (keyof DraftRow)[];
  const cells = all.map((row) => names.map((name) => withoutGuard(inWords(row, name))));
  return `\uFEFF${guardedCsv([names, ...cells], ';')}`;
}

/** A code has a line for each role that it is decided for; all else has one. */
function keyOf({ slags, fra, rolle: own }: DraftRow): string {
  return [slags, withoutGuard(fra), slags === 'kode' ? own : undefined].join('\n');
}

/** A cell as people write it. */
function inWords(row: DraftRow, name: keyof DraftRow): string {
  if (name === 'rolle' && row.rolle !== undefined) return rolleOrd(row.rolle);
  if (name === 'omraade' && row.omraade !== undefined) return omraadeOrd(row.omraade);
  return String(row[name] ?? '');
}

/** A fault in what the mapping says a name is to be. */
export function problemAtTil({ sheet }: Mapping, { row }: MappingRow, expected: string, suggestion?: string): Problem {
  if (sheet === undefined) throw new RangeError('a row without its sheet');
  return cellProblem(sheet, row, 'til', { rule: 'kort', expected, suggestion });
}
