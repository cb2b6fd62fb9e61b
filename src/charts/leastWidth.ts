import { textWidth } from './text.ts';

type Cell = string | number | { readonly text: string };

/** The heads and cells of a table. */
interface Table {
  readonly columns: readonly { readonly head: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

const SIZE = 15;
/** What stands free beside a column's words, in px (tables.css). */
const AIR = 19;

/** How narrow a table can be in the pages' type, in px: the longest words of its columns side by side. */
export function leastWidth({ columns, rows }: Table): number {
  const widths = columns.map(({ head }, i) => {
    const cells = rows.flatMap((row) => wordsOf(row[i] ?? '')).map((word) => textWidth(word, { size: SIZE }));
    const heads = wordsOf(head).map((word) => textWidth(word, { size: SIZE, face: 'semibold' }));
    return Math.max(0, ...cells, ...heads) + AIR;
  });
  return widths.reduce((sum, width) => sum + width, 0);
}

function wordsOf(cell: Cell): string[] {
  return String(typeof cell === 'object' ? cell.text : cell).split(/[ -]/);
}
