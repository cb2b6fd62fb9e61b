import { Collector } from '../collector.ts';
import { type Material, plainName } from '../material.ts';
import { readDate } from '../readDate.ts';
import type { SheetRow } from '../sheetRows.ts';
import { type Entry, type Layout, layoutOf } from './layout.ts';
import { nvivoMatrix } from './nvivoMatrix.ts';
import { type ColumnUse, TOOLS, mappedTool } from './tools.ts';

/** Reports may begin with a title; a header stands in one of so many rows. */
const HEADER_WITHIN = 5;

export interface TableOptions {
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

type EachRow = (take: (row: SheetRow) => void) => Promise<void>;

/** Reads the rows of one table into material, in the layout that its header shows. `isCodebook`: it lists codes, no codings. */
export async function readTableFile(
  eachRow: EachRow,
  { file, columns, wantsText }: TableOptions,
): Promise<{ material: Material; isCodebook: boolean } | UnknownTable> {
  const collector = new Collector();
  const before: SheetRow[] = [];
  let layout: Layout | undefined;
  await eachRow((row) => {
    if (layout !== undefined) return takeRow(collector, layout, row, wantsText);
    if (before.length >= HEADER_WITHIN) return;
    before.push(row);
    layout = findLayout(row.cells.map(plainName), columns);
  });
  if (layout === undefined) return { file, columns: headerOf(before) };
  for (const note of layout.notes ?? []) collector.note(note);
  const { kind, unit, isCodebook = false } = layout;
  return { material: collector.done({ file, kind, unit }), isCodebook };
}

/** The row with the most names is taken for the header. */
function headerOf(rows: readonly SheetRow[]): readonly string[] {
  const named = rows.map(({ cells }) => cells.map(plainName).filter((name) => name !== ''));
  return named.reduce((best, names) => (names.length > best.length ? names : best), []);
}

function findLayout(header: readonly string[], columns: ReadonlyMap<string, ColumnUse>): Layout | undefined {
  const layouts = [mappedTool(columns), ...TOOLS].map((tool) => layoutOf(tool, header));
  return layouts.find((layout) => layout !== undefined) ?? nvivoMatrix(header);
}

/** Adds what one row says; of a codebook's row only the code. */
function takeRow(collector: Collector, layout: Layout, { cells, line }: SheetRow, wantsText: boolean): void {
  const entries = layout.read(cells, line);
  if (typeof entries === 'string') return collector.refuse(entries, line);
  for (const entry of entries) {
    const code = collector.code(entry.code.join('\n'), entry.code);
    if (layout.isCodebook !== true) takeEntry(collector, entry, code, line, wantsText);
  }
}

function takeEntry(collector: Collector, entry: Entry, code: number, line: number, wantsText: boolean): void {
  const source = collector.source(entry.source.trim());
  for (const { from, text } of entry.evidence ?? []) collector.evidence(source, from, text);
  if (entry.isNamedOnly === true) return;
  const span = collector.span(source, entry.span, entry.order, wantsText ? entry.text : undefined);
  const when = readDate(entry.date ?? '');
  const day = typeof when === 'object' ? when.day : undefined;
  collector.coding({ source, code, coder: collector.coder(entry.coder ?? ''), span, line }, day);
}
