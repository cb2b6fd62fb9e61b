import { DELINGER, type Deling } from '../model/rolle.ts';
import { tal } from '../text/tal.ts';
import { ink, laneInk } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

export interface UnitRow {
  readonly label: string;
  readonly counts: Readonly<Record<Deling, number>>;
}

export interface UnitLanes {
  readonly heads: Readonly<Record<Deling, string>>;
  readonly rows: readonly UnitRow[];
}

const BOLD: TextStyle = { size: 14.5, face: 'semibold' };
const NUMBER: TextStyle = { size: 14.5 };

/** One square a unit, in three lanes, with the count beside it. Below 600 px the row's name stands over its squares. */
export function unitLanes({ heads, rows }: UnitLanes, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const name = narrow ? 0 : 220;
  const gap = narrow ? 10 : 20;
  const headStyle: TextStyle = { ...BOLD, size: narrow ? 13.5 : 14.5 };
  const lanes = laneWidths(heads, rows, width - name - 2 * gap, headStyle);
  const step = unitStep(rows, lanes);
  const x = DELINGER.map((_, i) => name + lanes.slice(0, i).reduce((sum, w) => sum + w + gap, 0));
  const titles = rows.map((row) => wrap(row.label, narrow ? width : name - 20, BOLD));
  const heightOf = (lines: readonly string[]) => lines.length * 18 + (narrow ? 44 : 16);
  const tops = titles.reduce((places, lines) => [...places, (places.at(-1) ?? 0) + heightOf(lines)], [34]);
  const drawn = rows.map((row, i) => {
    const [top, lines] = [tops[i] ?? 0, titles[i] ?? []];
    const squares = narrow ? top + lines.length * 18 + 16 : top + 9;
    const line = svg`<path d="M0 ${tops[i + 1] ?? 0}H${width}" stroke="${ink.rule}"/>`;
    return svg`${labelLines(0, top + 22, lines, 18, BOLD)}${DELINGER.map((d, j) => units(x[j] ?? 0, squares, row.counts[d], step, d))}${line}`;
  });
  const head = DELINGER.map((d, j) => label(x[j] ?? 0, 18, heads[d], headStyle));
  return {
    width,
    height: (tops.at(-1) ?? 0) + 1,
    body: svg`${head}<path d="M0 31H${width}" stroke="${ink.text}"/>${drawn}`,
  };
}

/** Each lane gets what its head needs; the rest of the width is shared by the longest rows. */
function laneWidths(heads: UnitLanes['heads'], rows: readonly UnitRow[], width: number, head: TextStyle): number[] {
  const floors = DELINGER.map((d) => textWidth(heads[d], head) * 1.04);
  const longest = DELINGER.map((d) => 1 + Math.max(0, ...rows.map(({ counts }) => counts[d])));
  const [spare, total] = [width - sum(floors), sum(longest)];
  return floors.map((floor, i) => floor + (spare * (longest[i] ?? 0)) / total);
}

/** The distance from square to square at which the longest row of every lane still fits, its number included. */
function unitStep(rows: readonly UnitRow[], lanes: readonly number[]): number {
  const room = DELINGER.map((d, i) => {
    const most = Math.max(1, ...rows.map(({ counts }) => counts[d]));
    return ((lanes[i] ?? 0) - Math.max(22, textWidth(tal(most), NUMBER) + 3)) / most;
  });
  return Math.min(20, ...room);
}

function units(x: number, y: number, count: number, step: number, deling: Deling): Markup {
  const side = Math.min(16, step * 0.82);
  const marks = Array.from({ length: count }, (_, i) => svg`M${x + i * step} ${y}h${side}v${side}h-${side}z`);
  const after = x + count * step + (count > 0 ? 3 : 0);
  const number =
    count > 0
      ? label(after, y + side / 2 + 5, tal(count), NUMBER)
      : label(x, y + side / 2 + 5, '–', { ...NUMBER, fill: ink.soft });
  return svg`${count > 0 ? svg`<path d="${marks}" fill="${laneInk[deling].area}"/>` : undefined}${number}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
