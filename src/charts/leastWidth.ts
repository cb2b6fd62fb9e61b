import { bound } from '../text/bound.ts';
import { textWidth } from './text.ts';

type Cell = string | number | { readonly text: string };

/** The heads and cells of a table. */
interface Table {
  readonly columns: readonly { readonly head: string; readonly isNumber?: boolean | undefined }[];
  readonly rows: readonly (readonly Cell[])[];
}

const SIZE = 15;
/** What stands free beside a column's words on the narrowest screens, in px, and the least width of a column of words after the first (tables.css). */
const AIR = 8;
const LEAST = 3.5 * SIZE;

/** How narrow a table can be in the pages' type, in px: the longest words of its columns side by side. */
export function leastWidth({ columns, rows }: Table): number {
  const widths = columns.map(({ head, isNumber }, i) => {
    const cells = rows.flatMap((row) => partsOf(row[i] ?? '', i)).map((word) => textWidth(word, { size: SIZE }));
    const heads = wordsOf(head).map((word) => textWidth(word, { size: SIZE, face: 'semibold' }));
    return Math.max(i > 0 && !isNumber ? LEAST - AIR : 0, ...cells, ...heads) + AIR;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A word or two that no column should part. */
export const isShort = (cell: Cell): boolean => typeof cell === 'string' && cell.length < 15;

/** Heads of rows may be parted whatever their length. */
const partsOf = (cell: Cell, column: number): string[] =>
  column > 0 && isShort(cell) ? [String(cell)] : wordsOf(cell);

function wordsOf(cell: Cell): string[] {
  return bound(String(typeof cell === 'object' ? cell.text : cell)).split(/[ -]/);
}
