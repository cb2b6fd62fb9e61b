import { plainName } from '../material.ts';
import type { Field, Tool } from './tools.ts';

/** One coding of a table's row, in the row's own words. */
export interface Entry {
  readonly source: string;
  /** Names from the top down. */
  readonly code: readonly string[];
  readonly coder?: string | undefined;
  /** What separates the coded piece from the others of its source. */
  readonly span: string;
  readonly order: number;
  readonly text?: string;
  readonly date?: string | undefined;
  readonly evidence?: readonly { readonly from: string; readonly text: string }[];
  /** The row only says that source and code exist. */
  readonly isNamedOnly?: boolean;
}

/** How a table is read: what a row holds, or why the row is refused. */
export interface Layout {
  /** In words: «Taguette». */
  readonly kind: string;
  readonly unit: string;
  /** True where the table lists codes and no codings. */
  readonly isCodebook?: boolean;
  readonly notes?: readonly string[];
  read(cells: Cells, line: number): readonly Entry[] | string;
}

type Cells = readonly string[];

/** A column that is no field, with its name or what it stands for. */
interface Column {
  readonly i: number;
  readonly name: string;
}

interface Columns {
  readonly width: number;
  readonly at: Readonly<Partial<Record<Field, number>>>;
  readonly codes: readonly Column[];
  readonly parents: readonly Column[];
  readonly evidence: readonly Column[];
}

const NO_SOURCE = 'rækken siger ikke, hvilket interview den hører til';
export const NO_CODE = 'rækken har ingen kode';
const SHORT_ROWS = 'Rækker med færre kategorier end overskriften: deres variable læses ikke.';

/** How a table with this header is read, if the tool makes such tables. */
export function layoutOf(tool: Tool, header: Cells): Layout | undefined {
  const { kind, unit, isCodebook = false, needs, lacks = [] } = tool;
  const columns = columnsOf(tool, header);
  const { at, codes, parents, evidence } = columns;
  const hasCode = at.kode !== undefined || codes.length > 0;
  if (!hasCode || !needs.every((field) => field in at) || find(header, lacks) !== undefined) return undefined;
  const notes = tool.isRagged === true && parents.length > 1 && evidence.length > 0 ? [SHORT_ROWS] : [];
  return { kind, unit, isCodebook, notes, read: (cells, line) => readRow(tool, columns, cells, line) };
}

function columnsOf({ headers, codeColumn, parentColumn, evidence }: Tool, header: Cells): Columns {
  const found = Object.entries(headers).map(([field, names]) => [field, find(header, names)] as const);
  const fields = new Set(Object.values(headers).flat().map(headerKey));
  const where = (nameOf: (name: string) => string | undefined) =>
    header.flatMap((header, i) => {
      const name = nameOf(header);
      return name === undefined ? [] : [{ i, name }];
    });
  return {
    width: header.length,
    at: Object.fromEntries(found.filter(([, i]) => i !== undefined)),
    codes: where((name) => codeColumn?.exec(name)?.[1]),
    parents: where((name) => parentColumn?.exec(name)?.[0]),
    evidence: where((name) => (name === '' || fields.has(headerKey(name)) ? undefined : evidence?.(name))),
  };
}

/** The place of the first of these names that the header has, however it is spelt. */
function find(header: Cells, names: readonly string[]): number | undefined {
  const keys = header.map(headerKey);
  return names.map((name) => keys.indexOf(headerKey(name))).find((i) => i >= 0);
}

/** Case, spaces and signs do not matter in a column's name. */
function headerKey(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]/gu, '') || letters;
}

function readRow(tool: Tool, columns: Columns, cells: Cells, line: number): Entry[] | string {
  const cell = (field: Field) => cells[columns.at[field] ?? -1];
  const source = cell('interview') ?? '';
  if (source.trim() === '' && tool.isCodebook !== true) return NO_SOURCE;
  const isWhole = tool.isRagged !== true || cells.length === columns.width;
  const codes = codePaths(tool, isWhole ? columns : { ...columns, parents: [] }, cells);
  if (codes.length === 0) return NO_CODE;
  const evidence = isWhole ? columns.evidence.map(({ i, name }) => ({ from: name, text: cells[i] ?? '' })) : [];
  const place = [cell('start'), cell('slut'), cell('tekst')].filter((part) => part !== undefined);
  const span = cell('segment') ?? (place.length > 0 ? place.join('\n') : `række ${line}`);
  const order = orderOf(cell('start') ?? '', line);
  const [coder, text, date] = [cell('koder'), cell('tekst') ?? '', cell('dato')];
  return codes.map((code) => ({ source, code, coder, span, order, text, date, evidence }));
}

/** The row's codes, each with its parents' names before its own. */
function codePaths({ mark }: Tool, { at, codes, parents }: Columns, cells: Cells): string[][] {
  const applied = codes.filter(({ i }) => /^(true|1|yes)$/i.test((cells[i] ?? '').trim())).map(({ name }) => name);
  const names = codes.length > 0 ? applied : [cells[at.kode ?? -1] ?? ''];
  const above = parents.map(({ i }) => cells[i] ?? '').reverse();
  const own = (name: string) => (mark === undefined ? [name] : name.split(mark));
  return names
    .filter((name) => name.trim() !== '')
    .map((name) => [...above, ...own(name)].map(plainName).filter((part) => part !== ''))
    .filter((path) => path.length > 0);
}

/** A place such as `12`, `200-300` or `Page 3: 10-20`; else the row's line. */
function orderOf(place: string, line: number): number {
  const [, page = '0', start = ''] = /^(?:Page (\d+): )?(\d+(?:\.\d+)?)(?:-.*)?$/i.exec(place.trim()) ?? [];
  return start === '' ? line : Number(page) * 1e6 + Number(start);
}
