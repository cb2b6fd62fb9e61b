import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

/** A count as filled units, out of a known whole where there is one: the rest of the whole stands as outlines. */
export interface UnitCount {
  readonly number: string;
  readonly label: string;
  readonly filled: number;
  readonly of: number;
  /** What the outlines are, written after the label; undefined where there are none. */
  readonly rest?: string | undefined;
}

/** A two-by-two table of groups: columns are one division, rows the other. */
export interface GroupGrid {
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly fill: string }[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

const TEXT: TextStyle = { size: 14.5 };
const BOLD: TextStyle = { size: 14.5, face: 'semibold' };

/** Counts as rows of units, then the groups as a grid. Nothing places a unit in a group: the report does not tell that. */
export function unitRows(counts: readonly UnitCount[], grid: GroupGrid, { width }: { width: number }): Drawing {
  const most = Math.max(1, ...counts.map(({ of }) => of));
  const blocks = [...counts.map((count) => unitBlock(count, most, width)), groupBlock(grid, width)];
  const tops = blocks.reduce((y, block) => [...y, (y.at(-1) ?? 0) + block.height], [0]);
  return { width, height: tops.at(-1) ?? 0, body: svg`${blocks.map((block, i) => block.draw(tops[i] ?? 0))}` };
}

interface Block {
  readonly height: number;
  readonly draw: (y: number) => Markup;
}

/** Units are as large as the longest row allows, so that equal lengths are equal counts. */
function unitBlock({ number, label: words, filled, of, rest }: UnitCount, most: number, width: number): Block {
  const numeral: TextStyle = { size: width < 600 ? 26 : 34, face: 'serif' };
  const numberRoom = width < 600 ? 104 : 140;
  const step = Math.min(26, (width - numberRoom) / most);
  const side = step * 0.78;
  const lines = wrap(rest === undefined ? words : `${words} ${rest}`, width - numberRoom, TEXT);
  const square = (i: number, y: number) => svg`M${numberRoom + i * step + 0.5} ${y + 8.5}h${side}v${side}h-${side}z`;
  const squares = (from: number, to: number, y: number) =>
    Array.from({ length: to - from }, (_, i) => square(from + i, y));
  const draw = (y: number) =>
    svg`${label(0, y + 8 + side * 0.5 + numeral.size * 0.34, number, numeral)}<path d="${squares(0, filled, y)}" fill="${ink.text}" stroke="${ink.text}"/>${
      of > filled ? svg`<path d="${squares(filled, of, y)}" fill="none" stroke="${ink.text}"/>` : undefined
    }${labelLines(numberRoom, y + 8 + side + 20, lines, 18, TEXT)}`;
  return { height: side + lines.length * 18 + 34, draw };
}

/** The groups' rows carry their heads at the left, or above their cells below 600 px. */
function groupBlock({ title, columns, rows }: GroupGrid, width: number): Block {
  const narrow = width < 600;
  const left = narrow ? 0 : Math.max(0, ...rows.map(({ head }) => textWidth(head, BOLD))) + 16;
  const above = narrow ? 26 : 0;
  const cell = (width - left) / columns.length;
  const cells = rows.map((row) => row.cells.map((text) => wrap(text, cell - 22, TEXT)));
  const heights = cells.map((row) => Math.max(1, ...row.map((lines) => lines.length)) * 18 + 18);
  // Running text, so no line of it has more than about 90 letters.
  const titleLines = wrap(title, Math.min(width, 560), TEXT);
  const gridTop = titleLines.length * 18 + 34;
  const tops = heights.reduce((y, h) => [...y, (y.at(-1) ?? 0) + above + h + 4], [gridTop]);
  const x = (i: number) => left + i * cell;
  const drawRow = (row: GroupGrid['rows'][number], r: number, top: number) => {
    const boxes = columns.map(
      (c, i) => svg`<path d="M${x(i)} ${top + above}h${cell - 4}v${heights[r]}h-${cell - 4}z" fill="${c.fill}"/>`,
    );
    const texts = (cells[r] ?? []).map((lines, i) => labelLines(x(i) + 10, top + above + 22, lines, 18, TEXT));
    return svg`${label(0, top + (narrow ? 19 : 22), row.head, BOLD)}${boxes}${texts}`;
  };
  const draw = (y: number) => {
    const heads = columns.map((c, i) => label(x(i) + 10, y + gridTop - 8, c.head, BOLD));
    return svg`${labelLines(0, y + 14, titleLines, 18, TEXT)}${heads}${rows.map((row, r) => drawRow(row, r, y + (tops[r] ?? 0)))}`;
  };
  return { height: (tops.at(-1) ?? 0) + 2, draw };
}
