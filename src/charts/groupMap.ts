import { hatch } from './hatch.ts';
import { ink } from './ink.ts';
import { type KeyItem, drawKey, sharedDot } from './key.ts';
import { mayPart } from './slices.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

/** What stands in a cell: strong ink, light ink, a hatching with a word, an outline with a word, a dot, or words alone. */
export interface GroupCell {
  readonly mark: 'direkte' | 'delvis' | 'hul' | 'afklaret' | 'ingen' | 'ukendt';
  readonly text: string;
}

export interface GroupRow {
  readonly label: string;
  /** Where a pointer leads; left out in files that stand alone. */
  readonly href?: string | undefined;
  /** Shared by both roles: gets a dot at the end of its name's column. */
  readonly isShared: boolean;
  /** One a column. */
  readonly cells: readonly GroupCell[];
}

/** A role over its columns, with the inks of its cells. */
export interface GroupHead {
  readonly label: string;
  readonly direct: string;
  readonly partial: string;
  readonly columns: readonly { readonly label: string; readonly note: string }[];
}

export interface GroupMap {
  /** What the columns' notes count, in the names' column. */
  readonly noteHead: string;
  readonly heads: readonly GroupHead[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly GroupRow[] }[];
  /** What the marks are called; a mark without words is left out of the key. */
  readonly words: Readonly<Record<'direkte' | 'delvis' | 'hul' | 'afklaret' | 'ingen' | 'shared', string>>;
}

/** Type and leading: airy on a phone, and from 600 px so close that 44 rows and their heads fit one A4 page in 9 pt. */
interface Setting {
  readonly size: number;
  readonly line: number;
  readonly row: number;
  readonly head: number;
}
const NARROW: Setting = { size: 14.5, line: 17, row: 28, head: 34 };
const WIDE: Setting = { size: 13.5, line: 14.5, row: 16.2, head: 27 };

const BOLD = { face: 'semibold' } as const;
const HEAD: TextStyle = { size: 13.5 };
const SMALL: TextStyle = { size: 13.5, fill: ink.soft };
const CELL: TextStyle = { size: 13.5, face: 'semibold', anchor: 'middle' };
/** Lines are broken a little early, since Arial, which draws a downloaded file, is wider than the pages' own font. */
const EARLY = 0.91;
const GAP = 2;

/** Where the columns stand: the name's width, a cell's, and the left edge of each column. */
interface Columns {
  readonly name: number;
  readonly cell: number;
  readonly x: (i: number) => number;
}

/** A table of rows by groups under a key: in each cell what reaches the row there. From 320 px; the names take what the cells leave. */
export function groupMap({ noteHead, heads, groups, words }: GroupMap, { width }: { width: number }): Drawing {
  const inks = heads.flatMap(({ direct, partial, columns }) => columns.map(() => ({ direct, partial })));
  const cell = Math.floor(Math.min(170, (width * (width < 600 ? 0.62 : 0.5)) / Math.max(1, inks.length)));
  const name = width - cell * inks.length;
  const columns: Columns = { name, cell, x: (i) => name + i * cell };
  const setting = width < 600 ? NARROW : WIDE;
  const bold: TextStyle = { ...BOLD, size: setting.size };
  const key = drawKey(keyOf(words, heads), width);
  const names = drawHeads(heads, noteHead, columns, key.height);
  let y = key.height + names.height;
  const head = { body: svg`${key.body}${names.body}`, bottom: y };
  const cuts: number[] = [];
  const body = groups.map((group) => {
    cuts.push(y);
    const title = wrap(group.label, width * EARLY, bold);
    const drawn = labelLines(0, y + setting.head - 6, title, 18, bold);
    y += setting.head + (title.length - 1) * 18;
    const rows = group.rows.map((row, i) => {
      if (mayPart(i, group.rows.length)) cuts.push(y);
      const one = drawRow(row, inks, columns, y, setting);
      y += one.height;
      return one.body;
    });
    return svg`${drawn}${rows}`;
  });
  return { width, height: y + 4, body: svg`${head.body}${body}`, cuts, head };
}

function keyOf(words: GroupMap['words'], heads: readonly GroupHead[]): KeyItem[] {
  return [
    { words: words.direkte, side: 34, mark: inInks(heads.map(({ direct }) => direct)) },
    { words: words.delvis, side: 34, mark: inInks(heads.map(({ partial }) => partial)) },
    { words: words.hul, side: 34, mark: (x: number, y: number) => hatch(x, y - 8, 34, 16) },
    { words: words.afklaret, side: 34, mark: (x: number, y: number) => outline(x, y - 8, 34, 16) },
    { words: words.ingen, side: 6, mark: (x: number, y: number) => smallDot(x + 3, y) },
    { words: words.shared, side: 10, mark: (x: number, y: number) => sharedDot(x + 5, y) },
  ].filter((item) => item.words !== '');
}

/** A mark of the key in the ink that it has under each role, side by side as the roles stand. */
function inInks(fills: readonly string[]): KeyItem['mark'] {
  const side = (34 - GAP * (fills.length - 1)) / fills.length;
  return (x, y) =>
    svg`${fills.map((fill, i) => svg`<path d="M${x + i * (side + GAP)} ${y - 8}h${side}v16h${-side}z" fill="${fill}"/>`)}`;
}

/** What no proposal covers, but is settled. */
function outline(x: number, y: number, width: number, height: number): Markup {
  return svg`<path d="M${x + 0.5} ${y + 0.5}h${width - 1}v${height - 1}h${1 - width}z" fill="none" stroke="${ink.soft}"/>`;
}

function smallDot(x: number, y: number): Markup {
  return svg`<circle cx="${x}" cy="${y}" r="1.3" fill="${ink.soft}"/>`;
}

/** The roles with a line in their ink over their columns, and each column's name and note. */
function drawHeads(heads: readonly GroupHead[], noteHead: string, { cell, x }: Columns, top: number): Drawing {
  const room = (cell - 2) * 0.96;
  const cols = heads
    .flatMap(({ columns }) => columns)
    .map((column) => ({
      names: wrap(column.label, room, HEAD),
      notes: wrap(column.note, room, SMALL),
    }));
  const longest = Math.max(0, ...cols.map(({ names }) => names.length));
  const height = 40 + Math.max(0, ...cols.map(({ notes }) => (longest + notes.length) * 16)) + 6;
  let at = 0;
  const size = roleSize(heads, cell);
  const roles = heads.map(({ label: words, direct, columns }) => {
    const [left, right] = [x(at), x(at + columns.length) - GAP];
    at += columns.length;
    return svg`${label(left + 2, top + 20, words, { size, face: 'serif', fill: direct })}<path d="M${left} ${top + 29}H${right}" stroke="${direct}" stroke-width="3"/>`;
  });
  const drawn = cols.map(({ names, notes }, i) => [
    labelLines(x(i) + 2, top + 47, names, 16, HEAD),
    labelLines(x(i) + 2, top + 47 + longest * 16, notes, 16, SMALL),
  ]);
  const note = label(0, top + 47 + longest * 16, noteHead, SMALL);
  return { width: 0, height, body: svg`${roles}${note}${drawn}` };
}

/** One size for all roles: the largest in which each keeps clear of its neighbour. */
function roleSize(heads: readonly GroupHead[], cell: number): number {
  const fits = heads.map(
    ({ label: words, columns }) =>
      (20 * EARLY * (cell * columns.length - 12)) / textWidth(words, { size: 20, face: 'serif' }),
  );
  return Math.min(20, ...fits);
}

type Inks = Pick<GroupHead, 'direct' | 'partial'>;

function drawRow(row: GroupRow, inks: readonly Inks[], columns: Columns, y: number, setting: Setting): Drawing {
  const { name, cell, x } = columns;
  const { size, line, row: least } = setting;
  const text: TextStyle = { size };
  const lines = wrap(row.label, (name - (row.isShared ? 24 : 10)) * 0.95, text);
  const texts = row.cells.map(({ text }) => wrap(text, (cell - 8) * EARLY, CELL));
  const height = Math.max(least, lines.length * line + least - line, ...texts.map((own) => own.length * 15 + 2));
  const title = svg`${labelLines(0, y + firstBaseline(height - GAP, lines.length, line), lines, line, text)}${row.isShared ? sharedDot(name - 15, y + least / 2) : undefined}`;
  const linked = row.href === undefined ? title : svg`<a href="${row.href}" tabindex="-1">${title}</a>`;
  const cells = row.cells.map(({ mark }, i) => {
    const drawn = drawCell(mark, texts[i] ?? [], inks[i] ?? { direct: ink.text, partial: ink.rule }, [
      cell - GAP,
      height - GAP,
    ]);
    return svg`<g transform="translate(${x(i)} ${y})">${drawn}</g>`;
  });
  const rule = svg`<path d="M0 ${y + height - 0.5}H${name - 8}" stroke="${ink.rule}"/>`;
  return { width: 0, height, body: svg`${rule}${linked}${cells}` };
}

/** Where lines in the middle of a height begin: half a capital's height below it, in half pixels. */
function firstBaseline(height: number, lines: number, leading: number): number {
  return Math.round(height + 9 - (lines - 1) * leading) / 2;
}

/** A cell drawn from its own corner, so that equal cells are the same text and pack well. */
function drawCell(
  mark: GroupCell['mark'],
  lines: readonly string[],
  { direct, partial }: Inks,
  [width, height]: readonly [number, number],
): Markup {
  if (mark === 'ingen') return smallDot(width / 2, height / 2);
  const fill = mark === 'direkte' ? ink.white : mark === 'ukendt' ? ink.soft : ink.text;
  const words = labelLines(width / 2, firstBaseline(height, lines.length, 15), lines, 15, { ...CELL, fill });
  if (mark === 'ukendt') return svg`${words}`;
  if (mark === 'afklaret') return svg`${outline(0, 0, width, height)}${words}`;
  if (mark === 'hul') return svg`${hatch(0, 0, width, height)}${paperBehind(lines, width, height)}${words}`;
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${mark === 'direkte' ? direct : partial}"/>${words}`;
}

/** Paper behind a gap's word, so that the hatching does not cross it; the frame stays whole. */
function paperBehind(lines: readonly string[], width: number, height: number): Markup {
  const longest = Math.max(...lines.map((line) => textWidth(line, CELL))) / EARLY;
  const room = Math.min(width - 4, Math.round(longest + 5));
  const tall = Math.min(height - 2, lines.length * 15 - 2);
  return svg`<path d="M${(width - room) / 2} ${(height - tall) / 2}h${room}v${tall}h${-room}z" fill="${ink.paper}"/>`;
}
