import {
  type Collected,
  addCoding,
  addEvidence,
  codeAt,
  nothingYet,
  sourceAt,
  spanAt,
  toMaterial,
} from '../collect.ts';
import { type Code, type Material, drop, plainName } from '../material.ts';
import { dayOf } from '../readDate.ts';
import type { SheetRow } from '../sheetRows.ts';
import { type Entry, type Layout, layoutOf } from './layout.ts';
import { nvivoMatrix } from './nvivoMatrix.ts';
import { type ColumnUse, TOOLS, mappedTool } from './tools.ts';

/** Reports may begin with a title; a header stands in one of so many rows. */
const HEADER_WITHIN = 5;

interface TableOptions {
  readonly file: string;
  /** What the mapping says of the columns; it goes before what the columns look like. */
  readonly columns: ReadonlyMap<string, ColumnUse>;
  readonly wantsText: boolean;
}

/** A table that no layout fits: its columns, for the mapping. */
export interface UnknownTable {
  readonly file: string;
  readonly columns: readonly string[];
}

/** Reads the rows of one table in the layout that its header shows. */
export function readTableFile(
  rows: readonly SheetRow[],
  { file, columns, wantsText }: TableOptions,
): Material | UnknownTable {
  const headers = rows.slice(0, HEADER_WITHIN).map(({ cells }) => cells.map(plainName));
  const layouts = headers.map((header) => findLayout(header, columns));
  const [i, layout] = [...layouts.entries()].find(([, found]) => found !== undefined) ?? [];
  if (i === undefined || layout === undefined) return { file, columns: mostNames(headers) };
  const { kind, unit, isCodebook = false, notes = [] } = layout;
  const all = nothingYet();
  all.notes.push(...notes);
  for (const row of rows.slice(i + 1)) addRow(all, layout, row, wantsText);
  return toMaterial(all, { file, kind, unit, isCodebook });
}

/** Of a table that is not known, the row with the most names is taken for the header. */
function mostNames(rows: readonly (readonly string[])[]): readonly string[] {
  const named = rows.map((cells) => cells.filter((name) => name !== ''));
  return named.reduce((best, names) => (names.length > best.length ? names : best), []);
}

function findLayout(header: readonly string[], columns: ReadonlyMap<string, ColumnUse>): Layout | undefined {
  const layouts = [mappedTool(columns), ...TOOLS].map((tool) => layoutOf(tool, header));
  return layouts.find((layout) => layout !== undefined) ?? nvivoMatrix(header);
}

/** Adds what one row says; of a codebook's row only the code. */
function addRow(all: Collected, layout: Layout, { cells, line }: SheetRow, wantsText: boolean): void {
  const entries = layout.read(cells, line);
  if (typeof entries === 'string') return drop(all.refused, entries, line);
  for (const entry of entries) {
    const code = codeAt(all, entry.code.join('\n'), entry.code);
    if (layout.isCodebook !== true) addEntry(all, entry, code, line, wantsText);
  }
}

function addEntry(all: Collected, entry: Entry, code: Code, line: number, wantsText: boolean): void {
  const source = sourceAt(all, entry.source.trim());
  for (const { from, text } of entry.evidence ?? []) addEvidence(source, from, text);
  if (entry.isNamedOnly === true) return;
  const span = spanAt(source, entry.span, entry.order, wantsText ? entry.text : undefined);
  addCoding(all, { source, code, coder: plainName(entry.coder ?? ''), span, line, day: dayOf(entry.date ?? '') });
}
