import type { Drawing } from '../charts/svg.ts';
import type { Kilde } from '../model/study.ts';

/** A cell of a figure's table; `path` is an address inside the site, from its root and without a leading slash. */
export type Cell = string | number | { readonly text: string; readonly path: string };

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly head: string; readonly isNumber?: boolean }[];
  /** As many cells as columns; the first cell heads its row. */
  readonly rows: readonly (readonly Cell[])[];
  /** What the reader must not miss: over the columns on a page, where it is repeated on each sheet of paper, and on each row of a file. */
  readonly mark?: string;
}

export interface DrawOptions {
  /** One of the figure's `widths`, in px. */
  readonly width: number;
  /** Turns a path inside the site into an address; without it nothing is a link. */
  readonly href?: (path: string) => string;
}

/** Everything a figure must have to be shown. What is missing does not type-check; what is empty does not build. */
export interface Figure {
  /** Anchor in the page and name of its files: `/figurer/ID.svg`. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is drawn and its main pattern, for those who hear the page. */
  readonly alt: string;
  readonly kilder: readonly [Kilde, ...Kilde[]];
  /** True where it shows coverage: then it says whose judgement that is wherever it goes. */
  readonly isVurdering?: boolean;
  /** True where it counts coverage for a whole role: then it says that one area is enough. */
  readonly isPerRolle?: boolean;
  readonly table: FigureTable;
  /** The widths it is drawn for, narrow first; the page shows the one that fits. */
  readonly widths: readonly [number, ...number[]];
  readonly draw: (options: DrawOptions) => Drawing;
  /** True where the drawing's items lead to pages. */
  readonly hasLinks?: boolean;
}

/** The same figure, when it is whole. Throws, naming figure and fault, where a text, a source or a row of the table is missing. */
export function figure(candidate: Figure): Figure {
  const fault = faultOf(candidate);
  if (fault !== undefined) throw new Error(`figure ${candidate.id}: ${fault}`);
  return candidate;
}

function faultOf({ id, title, alt, kilder, table }: Figure): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `id is not kebab ASCII: ${id}`;
  if (title.trim() === '') return 'no title';
  if (alt.trim() === '') return 'no text alternative';
  if (kilder.length === 0) return 'no source';
  if (table.caption.trim() === '') return 'no table caption';
  if (table.rows.length === 0) return 'no rows in its table';
  if (table.rows.some((row) => row.length !== table.columns.length))
    return 'a row of its table does not match the columns';
  return undefined;
}

/** The text of a cell, for CSV and for reports. */
export function cellText(cell: Cell): string | number {
  return typeof cell === 'object' ? cell.text : cell;
}
