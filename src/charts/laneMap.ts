import { DELINGER, type Deling } from '../model/rolle.ts';
import { tal } from '../text/tal.ts';
import { ink, laneInk } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap, wrapEven } from './text.ts';

export interface LaneItem {
  readonly text: string;
  /** Where a pointer leads; left out in files that stand alone. */
  readonly href?: string | undefined;
}

export interface LaneRow {
  readonly label: string;
  readonly count: number;
  readonly lanes: Readonly<Record<Deling, readonly LaneItem[]>>;
}

export interface LaneMap {
  readonly rowHead: string;
  readonly heads: Readonly<Record<Deling, string>>;
  readonly rows: readonly LaneRow[];
}

const TEXT: TextStyle = { size: 14.5 };
const BOLD: TextStyle = { size: 14.5, face: 'semibold' };
const LEADING = 18;
const GAP = 3;
const PAD = 9;

/** A block of the map with a height of its own, drawn once its place is known. */
interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => Markup;
}

/**
 * Rows of named items in three lanes: left, both, right. From 600 px the lanes stand side by side;
 * from 960 px the row's name has a column of its own; below 600 px the lanes stand under each other.
 */
export function laneMap(map: LaneMap, { width }: { width: number }): Drawing {
  const head = width < 600 ? { height: 0, draw: () => svg`` } : headBlock(map, width);
  const rows = map.rows.map((row) => (width < 600 ? stackedRow(row, map.heads, width) : laneRow(row, width)));
  const tops = rows.reduce((places, row) => [...places, (places.at(-1) ?? 0) + row.height], [head.height]);
  const height = tops.at(-1) ?? 0;
  const line = (y: number) => svg`<path d="M0 ${y}H${width}" stroke="${ink.rule}"/>`;
  const heads = head.draw(0, 0);
  const body = svg`${heads}${rows.map((row, i) => svg`${row.draw(0, tops[i] ?? 0)}${line((tops[i] ?? 0) + row.height - 0.5)}`)}`;
  return { width, height, body, cuts: tops, head: { body: heads, bottom: head.height } };
}

/** Left edge and width of each lane, and the width left for the row's name. */
function columns(width: number): { name: number; lane: number; x: (i: number) => number } {
  const name = width < 960 ? 0 : Math.round(width * 0.2);
  const lane = (width - name - (name > 0 ? 3 : 2) * 20) / 3;
  return { name, lane, x: (i) => name + (name > 0 ? 20 : 0) + i * (lane + 20) };
}

function headBlock({ rowHead, heads }: LaneMap, width: number): Block {
  const { name, x } = columns(width);
  const draw = () =>
    svg`${name > 0 ? label(0, 18, rowHead, BOLD) : undefined}${DELINGER.map((d, i) => laneHead(x(i), 18, heads[d], d))}<path d="M0 31H${width}" stroke="${ink.text}"/>`;
  return { height: 32, draw };
}

function laneHead(x: number, y: number, words: string, deling: Deling): Markup {
  return svg`<circle cx="${x + 6}" cy="${y - 5}" r="6" fill="${laneInk[deling].area}"/>${label(x + 19, y, words, BOLD)}`;
}

function laneRow(row: LaneRow, width: number): Block {
  const { name, lane, x } = columns(width);
  const title = rowTitle(row, name > 0 ? name : width);
  const lanes = DELINGER.map((d) => tagStack(row.lanes[d], d, lane));
  const top = name > 0 ? 12 : 14 + title.height;
  const height = top + Math.max(name > 0 ? title.height : 0, ...lanes.map((l) => l.height)) + 12;
  return { height, draw: (left, y) => svg`${title.draw(left, y + 12)}${lanes.map((l, i) => l.draw(x(i), y + top))}` };
}

/** For narrow screens: the row's name, then each lane that has anything, under its own head. */
function stackedRow(row: LaneRow, heads: LaneMap['heads'], width: number): Block {
  const title = rowTitle(row, width);
  const used = DELINGER.filter((d) => row.lanes[d].length > 0);
  const stacks = used.map((d) => ({ d, ...tagStack(row.lanes[d], d, width) }));
  const tops = stacks.reduce(
    (places, s) => [...places, (places.at(-1) ?? 0) + 22 + s.height + 8],
    [14 + title.height + 2],
  );
  const word = (d: Deling) => heads[d].replace(/ ·.*$/, '');
  const draw = (x: number, y: number) =>
    svg`${title.draw(x, y + 14)}${stacks.map((s, i) => svg`${label(x, y + (tops[i] ?? 0) + 14, word(s.d), { size: 13.5, fill: ink.soft })}${s.draw(x, y + (tops[i] ?? 0) + 22)}`)}`;
  return { height: (tops.at(-1) ?? 0) + 4, draw };
}

/** The name in bold with its count after the last word. */
function rowTitle({ label: name, count }: LaneRow, width: number): Block {
  const lines = wrap(name, width - Math.max(24, textWidth(tal(count), TEXT) + 6), BOLD);
  const end = textWidth(lines.at(-1) ?? '', BOLD) + 6;
  const draw = (x: number, y: number) => {
    const last = y + 14 + (lines.length - 1) * LEADING;
    return svg`${labelLines(x, y + 14, lines, LEADING, BOLD)}${label(x + end, last, tal(count), { ...TEXT, fill: ink.soft })}`;
  };
  return { height: lines.length * LEADING + 2, draw };
}

function tagStack(items: readonly LaneItem[], deling: Deling, width: number): Block {
  const tags = items.map((item) => tag(item, deling, width));
  const tops = tags.reduce((places, t) => [...places, (places.at(-1) ?? 0) + t.height + GAP], [0]);
  const height = Math.max(0, (tops.at(-1) ?? 0) - GAP);
  return { height, draw: (x, y) => svg`${tags.map((t, i) => t.draw(x, y + (tops[i] ?? 0)))}` };
}

/** One item: its text on the lane's tint, with a bar in the lane's ink at the left. 4 % of air for a wider fallback font. */
function tag({ text, href }: LaneItem, deling: Deling, width: number): Block {
  const { area, tint, on } = laneInk[deling];
  const lines = wrapEven(text, (width - 2 * PAD) / 1.04, TEXT);
  const textRoom = Math.max(...lines.map((line) => textWidth(line, TEXT))) * 1.04;
  const w = Math.min(width, textRoom + 2 * PAD);
  const h = lines.length * LEADING + 4;
  const bar =
    tint === area ? undefined : (x: number, y: number) => svg`<path d="M${x} ${y}h3v${h}h-3z" fill="${area}"/>`;
  const draw = (x: number, y: number) => {
    const marks = svg`<path d="M${x} ${y}h${w}v${h}h-${w}z" fill="${tint}"/>${bar?.(x, y)}${labelLines(x + PAD, y + 15.5, lines, LEADING, { ...TEXT, fill: on })}`;
    return href === undefined ? marks : svg`<a href="${href}" tabindex="-1">${marks}</a>`;
  };
  return { height: h, draw };
}
