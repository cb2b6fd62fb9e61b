import { textWidth } from '../charts/text.ts';
import type { Cell, FigureTable } from './figure.ts';

const SIZE = 15;
/** What stands free beside a column's words, in px (tables.css). */
const AIR = 19;

/** How narrow a figure's table can be in the pages' type, in px: the longest words of its columns side by side. */
export function leastWidth({ columns, rows }: FigureTable): number {
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
