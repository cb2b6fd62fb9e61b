import { Collector, type Material } from '../material.ts';
import { readDate } from '../readDate.ts';
import type { SheetRow } from '../sheetRows.ts';
import { dedooseExcerpts } from './dedoose.ts';
import { Header, type Layout } from './layout.ts';
import { type ColumnUse, mappedTable } from './mapped.ts';
import { maxqdaSegments } from './maxqda.ts';
import { nvivoMatrix } from './nvivoMatrix.ts';
import { qualcoderCodings } from './qualcoder.ts';
import { taguetteCodebook, taguetteHighlights } from './taguette.ts';

const LAYOUTS = [taguetteHighlights, maxqdaSegments, qualcoderCodings, dedooseExcerpts, nvivoMatrix, taguetteCodebook];

/** Reports may begin with a title; a header stands in one of so many rows. */
const HEADER_WITHIN = 5;

export interface TableOptions {
  readonly file: string;
  /** What the map says of the columns; it goes before what the columns look like. */
  readonly columns: ReadonlyMap<string, ColumnUse>;
  readonly wantsText: boolean;
}

/** A table that no layout fits: its columns, for the map. */
export interface UnknownTable {
  readonly file: string;
  readonly columns: readonly string[];
}

type EachRow = (take: (row: SheetRow) => void) => Promise<void>;

/** Reads the rows of one table into material, in the layout that its header tells. `isCodebook`: it lists codes, no codings. */
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
    layout = layoutOf(new Header(row.cells), columns);
  });
  if (layout === undefined) return { file, columns: headerOf(before) };
  for (const note of layout.notes ?? []) collector.note(note);
  const { kind, unit, isCodebook = false } = layout;
  return { material: collector.done({ file, kind, unit }), isCodebook };
}

/** The row with the most names is taken for the header. */
function headerOf(rows: readonly SheetRow[]): readonly string[] {
  const count = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '').length;
  const best = rows.reduce<SheetRow | undefined>((a, b) => (a === undefined || count(b) > count(a) ? b : a), undefined);
  return new Header(best?.cells ?? []).names.filter((name) => name !== '');
}

function layoutOf(header: Header, columns: ReadonlyMap<string, ColumnUse>): Layout | undefined {
  for (const layout of [(h: Header) => mappedTable(h, columns), ...LAYOUTS]) {
    const found = layout(header);
    if (found !== undefined) return found;
  }
  return undefined;
}

function takeRow(collector: Collector, layout: Layout, { cells, line }: SheetRow, wantsText: boolean): void {
  const read = layout.read(cells, line);
  if (typeof read === 'string') return collector.refuse(read, line);
  for (const {
    source: name,
    code: path,
    coder = '',
    span: key,
    order,
    text,
    date,
    evidence = [],
    isNamedOnly,
  } of read) {
    const code = collector.code(path.join('\n'), path);
    if (layout.isCodebook === true) continue;
    const source = collector.source(name.trim());
    for (const { from, text: told } of evidence) collector.evidence(source, from, told);
    if (isNamedOnly === true) continue;
    const span = collector.span(source, key, order, wantsText ? text : undefined);
    const when = readDate(date ?? '');
    const day = typeof when === 'object' ? when.day : undefined;
    collector.coding({ source, code, coder: collector.coder(coder), span, line }, day);
  }
}
