import { hatch } from './hatch.ts';
import { ink } from './ink.ts';
import { type KeyItem, drawKey, sharedDot } from './key.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

export interface MatrixRow {
  readonly label: string;
  /** Shared by both panels: gets a dot before its name. */
  readonly isShared: boolean;
  /** One mark a column. */
  readonly cells: readonly ('direkte' | 'delvis' | undefined)[];
}

export interface MatrixPanel {
  readonly title: string;
  readonly note: string;
  readonly fill: string;
  readonly columns: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly MatrixRow[] }[];
}

const TEXT: TextStyle = { size: 14.5 };
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };
const TITLE: TextStyle = { size: 24, face: 'serif' };
const GAP = 40;
/** A row without marks needs this much for its word, even where no proposal makes a column. */
const GAP_WORD = 104;
/** Lines are broken a little early, since Arial, which draws a downloaded file, is wider than the pages' own font. */
const EARLY = 0.91;

/** What the marks are called: a full square, a half one, a row without any, a dot before a name. */
export interface MatrixWords {
  readonly direct: string;
  readonly partial: string;
  readonly gap: string;
  readonly shared: string;
}

/** Panels of rows by columns, under a key: a full square is direct, a half one partly, a hatched row has no mark at all. Side by side from 960 px. */
export function coverageMatrix(
  panels: readonly MatrixPanel[],
  words: MatrixWords,
  { width }: { width: number },
): Drawing {
  const key = drawKey(keyOf(words, panels), width);
  const beside = width >= 960;
  const own = beside ? (width - GAP * (panels.length - 1)) / panels.length : width;
  const drawn = panels.map((panel) => drawPanel(panel, words.gap, own));
  const tops = drawn.reduce((y, d) => [...y, (y.at(-1) ?? 0) + d.height + GAP], [0]);
  const body = drawn.map(
    (d, i) =>
      svg`<g transform="translate(${beside ? i * (own + GAP) : 0} ${key.height + (beside ? 0 : (tops[i] ?? 0))})">${d.body}</g>`,
  );
  const height = beside ? Math.max(0, ...drawn.map((d) => d.height)) : (tops.at(-1) ?? 0) - GAP;
  // Between panels that stand under each other.
  const cuts = beside ? [] : tops.slice(1, -1).map((y) => key.height + y - GAP / 2);
  return { width, height: key.height + Math.max(1, height), body: svg`${key.body}${body}`, cuts };
}

function keyOf({ direct, partial, gap, shared }: MatrixWords, panels: readonly MatrixPanel[]): KeyItem[] {
  const side = panels.length * 18 - 2;
  return [
    { words: direct, side, mark: (x, y) => markIn('direkte', panels, x, y) },
    { words: partial, side, mark: (x, y) => markIn('delvis', panels, x, y) },
    { words: gap, side: 34, mark: (x, y) => hatch(x, y - 8, 34, 16) },
    { words: shared, side: 10, mark: (x, y) => sharedDot(x + 5, y) },
  ];
}

/** A mark of the key in the ink of each panel, side by side as the panels are named. */
function markIn(mark: 'direkte' | 'delvis', panels: readonly MatrixPanel[], x: number, y: number): Markup {
  return svg`${panels.map(({ fill }, i) => markAt(mark, x + i * 18 + 8, y, 16, fill))}`;
}

function drawPanel({ title, note, fill, columns, groups }: MatrixPanel, gap: string, width: number): Drawing {
  const cell = Math.min(30, (width * 0.5) / Math.max(1, columns.length));
  const name = width - Math.max(cell * columns.length, GAP_WORD);
  const legend = columns.map(({ code, name: words }) => `${code}\u00a0${words}`).join('\u00a0· ');
  const legendLines = wrap(legend, width * EARLY, { size: 13.5 });
  const noteLines = wrap(note, width * EARLY, TEXT);
  const legendTop = 54 + noteLines.length * 18;
  const top = legendTop + legendLines.length * 18 + 20;
  const heads = columns.map(({ code }, i) =>
    label(name + (i + 0.5) * cell, top - 10, code, { ...HEAD, size: 13.5, anchor: 'middle' }),
  );
  let y = top;
  const drawn = groups.map((group) => {
    const groupLines = wrap(group.label, width * EARLY, HEAD);
    const head = labelLines(0, y + 22, groupLines, 18, HEAD);
    y += groupLines.length * 18 + 10;
    const rows = group.rows.map((row) => {
      const lines = wrap(row.label, (name - 30) * EARLY, TEXT);
      const height = Math.max(24, lines.length * 17 + 7);
      const marks = drawRow(row, lines, fill, gap, { name, cell, width, y, height });
      y += height;
      return marks;
    });
    return svg`${head}${rows}`;
  });
  const words = svg`${label(0, 24, title, { ...TITLE, fill })}${labelLines(0, 48, noteLines, 18, TEXT)}${labelLines(0, legendTop, legendLines, 18, { size: 13.5, fill: ink.soft })}`;
  return { width, height: y + 4, body: svg`${words}${heads}${drawn}` };
}

interface Place {
  readonly name: number;
  readonly cell: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

function drawRow(
  { isShared, cells }: MatrixRow,
  lines: readonly string[],
  fill: string,
  gap: string,
  place: Place,
): Markup {
  const { name, cell, width, y, height } = place;
  const text = labelLines(18, y + 17, lines, 17, TEXT);
  const line = svg`<path d="M0 ${y + height - 0.5}H${width}" stroke="${ink.rule}"/>`;
  if (cells.every((mark) => mark === undefined))
    return svg`${line}${isShared ? sharedDot(6, y + 12) : undefined}${text}${gapRow(gap, name, y + 2, width - name, height - 5)}`;
  const side = Math.min(16, cell - 4);
  return svg`${line}${isShared ? sharedDot(6, y + 12) : undefined}${text}${cells.map((mark, i) => markAt(mark, name + (i + 0.5) * cell, y + height / 2, side, fill))}`;
}

function gapRow(word: string, x: number, y: number, width: number, height: number): Markup {
  const style: TextStyle = { size: 13.5, face: 'semibold', anchor: 'middle' };
  const [middle, tall] = [x + width / 2, Math.min(height - 2, 18)];
  const room = textWidth(word, style) / EARLY + 10;
  return svg`${hatch(x, y, width, height)}<path d="M${middle - room / 2} ${y + (height - tall) / 2}h${room}v${tall}h${-room}z" fill="${ink.paper}"/>${label(middle, y + height / 2 + 4.5, word, style)}`;
}

function markAt(mark: MatrixRow['cells'][number], x: number, y: number, side: number, fill: string): Markup {
  const [left, top] = [x - side / 2, y - side / 2];
  if (mark === undefined) return svg`<circle cx="${x}" cy="${y}" r="1.2" fill="${ink.soft}"/>`;
  if (mark === 'direkte') return svg`<path d="M${left} ${top}h${side}v${side}h${-side}z" fill="${fill}"/>`;
  return svg`<path d="M${left + 0.5} ${top + 0.5}h${side - 1}v${side - 1}h${1 - side}z" fill="${ink.white}" stroke="${fill}"/><path d="M${left} ${top}v${side}h${side}z" fill="${fill}"/>`;
}
