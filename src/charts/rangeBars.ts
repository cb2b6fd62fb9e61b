import { scaleLinear } from 'd3';
import { spaend, tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

export interface Range {
  readonly mindst: number;
  readonly hoejst: number;
  /** A word before the number where it is not exact: «omkring». */
  readonly about?: string | undefined;
}

/** Several measures of the same rows, each with its own unit and axis from 0. A row without a range says `missing`. */
export interface RangeBars {
  readonly rows: readonly string[];
  readonly panels: readonly {
    readonly title: string;
    readonly unit: string;
    readonly ranges: readonly (Range | undefined)[];
  }[];
  readonly missing: string;
}

const TEXT: TextStyle = { size: 14.5 };
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };
const AXIS: TextStyle = { size: 13.5, fill: ink.soft };

/** Bars from the least to the most, with the range written beside each. Panels side by side, or under each other below 600 px. */
export function rangeBars({ rows, panels, missing }: RangeBars, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const name = narrow ? 0 : 200;
  const gap = 36;
  const panelWidth = narrow ? width : (width - name - gap * (panels.length - 1)) / panels.length;
  const titles = rows.map((row) => wrap(row, narrow ? width : name - 20, TEXT));
  const rowHeight = (lines: readonly string[]) =>
    narrow ? lines.length * 18 + 38 : Math.max(40, lines.length * 18 + 18);
  const tops = titles.reduce((y, lines) => [...y, (y.at(-1) ?? 0) + rowHeight(lines)], [34]);
  const panelHeight = (tops.at(-1) ?? 0) + 26;
  const drawn = panels.map((panel, p) => {
    const left = narrow ? 0 : name + p * (panelWidth + gap);
    const top = narrow ? p * (panelHeight + 20) : 0;
    const most = Math.max(1, ...panel.ranges.map((range) => range?.hoejst ?? 0));
    const x = scaleLinear([0, most], [left, left + panelWidth - 12]).nice(5);
    const bars = panel.ranges.map((range, i) => {
      const lines = titles[i] ?? [];
      const y = top + (tops[i] ?? 0) + (narrow ? lines.length * 18 + 11 : 12);
      const own = narrow ? labelLines(0, top + (tops[i] ?? 0) + 20, lines, 18, TEXT) : undefined;
      return svg`${own}${range === undefined ? onPaper(narrow ? left : left + 8, y + 12, missing, AXIS) : bar(range, panel.unit, x, y, left + panelWidth)}`;
    });
    const bottom = top + (tops.at(-1) ?? 0);
    // Where names stand over their bars, grid lines would run through them: short ticks at the foot instead.
    const grid = narrow ? bottom - 6 : top + 31;
    return svg`${label(left, top + 18, panel.title, HEAD)}${axis(x, top + 31, grid, bottom, left + panelWidth)}${bars}`;
  });
  const names = narrow ? undefined : titles.map((lines, i) => labelLines(0, (tops[i] ?? 0) + 24, lines, 18, TEXT));
  const height = narrow ? panels.length * (panelHeight + 20) - 20 : panelHeight;
  return { width, height, body: svg`${names}${drawn}` };
}

/** Words beside a bar, or where there is none, on paper, so that no grid line runs through them. */
function onPaper(x: number, y: number, words: string, style: TextStyle): Markup {
  const room = textWidth(words, style) * 1.04 + 4;
  const left = style.anchor === 'end' ? x + 2 - room : x - 2;
  return svg`<path d="M${left} ${y - 12}h${room}v17h${-room}z" fill="${ink.paper}"/>${label(x, y, words, style)}`;
}

function axis(
  x: ReturnType<typeof scaleLinear<number, number>>,
  top: number,
  grid: number,
  bottom: number,
  right: number,
): Markup {
  const [from = 0] = x.range();
  const ticks = x.ticks(5).map((tick) => {
    const isWide = x(tick) + textWidth(tal(tick), AXIS) / 2 > right;
    const anchor = isWide ? 'end' : x(tick) < 8 ? 'start' : 'middle';
    return svg`<path d="M${x(tick)} ${grid}V${bottom}" stroke="${ink.rule}"/>${label(x(tick), bottom + 18, tal(tick), { ...AXIS, anchor })}`;
  });
  return svg`${ticks}<path d="M${from} ${top}H${right}" stroke="${ink.text}"/>`;
}

/** The words stand after the bar; inside it where there is no room after it; before it where it is too short for that too. */
function bar(range: Range, unit: string, x: (n: number) => number, y: number, right: number): Markup {
  const to = x(range.hoejst);
  const from = Math.min(x(range.mindst), right - 3);
  const words = `${range.about === undefined ? '' : `${range.about} `}${spaend(range)} ${unit}`;
  const mark = svg`<path d="M${from} ${y}H${Math.max(to, from + 3)}v16H${from}z" fill="${ink.text}"/>`;
  const room = textWidth(words, HEAD) + 8;
  if (right - to > Math.max(80, room)) return svg`${mark}${onPaper(to + 8, y + 12.5, words, HEAD)}`;
  if (to - from > room + 8)
    return svg`${mark}${label(to - 8, y + 12.5, words, { ...HEAD, fill: ink.white, anchor: 'end' })}`;
  return svg`${mark}${onPaper(from - 8, y + 12.5, words, { ...HEAD, anchor: 'end' })}`;
}
