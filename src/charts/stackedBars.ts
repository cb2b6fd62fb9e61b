import { scaleLinear } from 'd3';
import { tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

export interface BarPart {
  readonly name: string;
  readonly fill: string;
  /** Colour of the number inside the part. */
  readonly on: string;
  /** Its outline, where it is as light as the paper. */
  readonly line?: string;
}

export interface StackedBars {
  readonly rowHead: string;
  readonly totalHead: string;
  readonly parts: readonly BarPart[];
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  readonly label: string;
  readonly values: readonly number[];
  /** What stands in a part instead of its number, such as a source's own rounding. */
  readonly labels?: readonly (string | undefined)[];
}

const NAME: TextStyle = { size: 14.5 };
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };

/** Horizontal bars of whole numbers in parts; each part carries its number, each row its sum. Parts are named above. */
export function stackedBars({ rowHead, totalHead, parts, rows }: StackedBars, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const name = narrow ? 0 : 240;
  const total = textWidth(totalHead, HEAD) + 8;
  const sums = rows.map(({ values }) => values.reduce((sum, n) => sum + n, 0));
  const x = scaleLinear([0, Math.max(1, ...sums)], [name, width - total - 12]);
  const titles = rows.map((row) => wrap(row.label, narrow ? width - total : name - 20, NAME));
  const legendRows = legend(parts, name, width - total - 12);
  const top = 14 + legendRows.height + (narrow ? 22 : 4);
  const tops = titles.reduce(
    (y, lines) => [...y, (y.at(-1) ?? 0) + (narrow ? lines.length * 18 + 38 : Math.max(30, lines.length * 18 + 12))],
    [top],
  );
  const drawn = rows.map((row, i) => {
    const [y, lines] = [tops[i] ?? 0, titles[i] ?? []];
    const bar = narrow ? y + lines.length * 18 + 8 : y + 5;
    return svg`${labelLines(0, y + 19, lines, 18, NAME)}${segments(row, parts, x, bar)}${label(width, bar + 15, tal(sums[i] ?? 0), { ...HEAD, anchor: 'end' })}`;
  });
  const headY = top - 8;
  const heads = svg`${label(0, headY, rowHead, HEAD)}${label(width, headY, totalHead, { ...HEAD, anchor: 'end' })}<path d="M0 ${top - 0.5}H${width}" stroke="${ink.text}"/>`;
  const bottom = (tops.at(-1) ?? 0) + 4;
  return {
    width,
    height: bottom + 1,
    body: svg`${legendRows.body}${heads}${drawn}<path d="M0 ${bottom}H${width}" stroke="${ink.rule}"/>`,
  };
}

function segments(
  { values, labels = [] }: BarRow,
  parts: readonly BarPart[],
  x: (n: number) => number,
  y: number,
): Markup[] {
  return parts.flatMap((part, i) => {
    const before = values.slice(0, i).reduce((sum, n) => sum + n, 0);
    const value = values[i] ?? 0;
    const [from, to] = [x(before), x(before + value)];
    if (value === 0) return [];
    const bar = area(part, from, to, y);
    const [words, style] = [labels[i] ?? tal(value), { ...NAME, fill: part.on }];
    if (to - from >= 18) return [bar, label(from + 8, y + 15, words, style)];
    const isRoomy = textWidth(words, NAME) + 4 <= to - from;
    return isRoomy ? [bar, label((from + to) / 2, y + 15, words, { ...style, anchor: 'middle' })] : [bar];
  });
}

/** A part of a bar. Its outline, where it has one, lies inside it; else it is set off from its neighbour by paper. */
function area({ fill, line }: BarPart, from: number, to: number, y: number): Markup {
  const inner = line === undefined ? 0 : 1;
  const [left, right] = [from + inner, Math.max(from, to - inner)];
  return svg`<path d="M${left} ${y + inner}H${right}v${20 - 2 * inner}H${left}z" fill="${fill}" stroke="${line ?? ink.paper}"/>`;
}

function swatch({ fill, line }: BarPart, x: number, y: number): Markup {
  if (line === undefined) return svg`<path d="M${x} ${y}h14v14h-14z" fill="${fill}"/>`;
  return svg`<path d="M${x + 0.5} ${y + 0.5}h13v13h-13z" fill="${fill}" stroke="${line}"/>`;
}

/** Names of the parts with their colour, in as many lines as they need, beginning where the bars begin. */
function legend(parts: readonly BarPart[], left: number, right: number): { body: Markup; height: number } {
  let [x, y] = [left, 0];
  const items = parts.map((part) => {
    const room = textWidth(part.name, NAME) * 1.04 + 40;
    if (x > left && x + room > right) [x, y] = [left, y + 22];
    const item = svg`${swatch(part, x, y + 3)}${label(x + 20, y + 15, part.name, NAME)}`;
    x += room;
    return item;
  });
  return { body: svg`${items}`, height: y + 22 };
}
