import { scaleLinear } from 'd3';
import { ink } from './ink.ts';
import { type Drawing, svg } from './svg.ts';
import { type TextStyle, label, labelLines, wrap } from './text.ts';

/** What recurs through a year: how many times, told beside its name. */
export interface YearTicks {
  readonly rows: readonly { readonly label: string; readonly note: string; readonly times: number }[];
  readonly ends: readonly [string, string];
}

const NAME: TextStyle = { size: 14.5 };
const NOTE: TextStyle = { size: 13.5, fill: ink.soft };

/** A year as one line for each thing that recurs, with a mark each time, evenly spread. Names stand over the lines below 600 px. */
export function yearTicks({ rows, ends }: YearTicks, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const left = narrow ? 0 : 260;
  const x = scaleLinear([0, 1], [left + 7, width - 7]);
  const names = rows.map((row) => wrap(row.label, narrow ? width : left - 20, NAME));
  const heights = names.map((lines) => lines.length * 18 + (narrow ? 52 : 30));
  const tops = heights.reduce((all, height) => [...all, (all.at(-1) ?? 0) + height], [0]);
  const drawn = rows.map(({ note, times }, i) => {
    const [top, lines] = [tops[i] ?? 0, names[i] ?? []];
    const y = narrow ? top + lines.length * 18 + 34 : top + 20;
    const marks = Array.from({ length: times }, (_, n) => mark(x((n + 0.5) / times), y));
    return svg`${labelLines(0, top + 18, lines, 18, NAME)}${label(0, top + 18 + lines.length * 18, note, NOTE)}<path d="M${left} ${y}H${width}" stroke="${ink.rule}"/>${marks}`;
  });
  const bottom = tops.at(-1) ?? 0;
  const axis = svg`${label(left, bottom + 18, ends[0], NOTE)}${label(width, bottom + 18, ends[1], { ...NOTE, anchor: 'end' })}`;
  return { width, height: bottom + 26, body: svg`${drawn}${axis}` };
}

function mark(x: number, y: number) {
  return svg`<path d="M${x - 4} ${y - 8}h8v16h-8z" fill="${ink.text}" stroke="${ink.paper}"/>`;
}
