import { tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, wrap } from './text.ts';

/** Two counts of the same rows, each on a scale of its own from 0. */
export interface PairBars {
  /** `of`: the most that there could be; the bar stands in a frame of that length, and the number says «k af n». */
  readonly measures: readonly [Measure, Measure];
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly { readonly label: string; readonly values: readonly [number, number] }[];
  }[];
}

export interface Measure {
  readonly name: string;
  readonly of: number | undefined;
}

const NAME: TextStyle = { size: 14.5 };
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };
const LEADING = 18;

/** Two bars a row, side by side under their heads, each with its number; rows in named groups. Names stand over their bars below 600 px. */
export function pairBars({ measures, groups }: PairBars, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const name = narrow ? 0 : width * 0.5;
  const lane = (width - name) / 2;
  const rows = groups.flatMap((group) => group.rows);
  const most = measures.map(({ of }, i) => of ?? Math.max(1, ...rows.map(({ values }) => values[i] ?? 0)));
  const heads = measures.map((measure) => wrap(measure.name, (lane - 12) / 1.04, HEAD));
  let y = Math.max(...heads.map((lines) => lines.length)) * LEADING + 10;
  const head = svg`${heads.map((lines, i) => labelLines(name + i * lane, 16, lines, LEADING, HEAD))}<path d="M0 ${y - 0.5}H${width}" stroke="${ink.text}"/>`;
  const drawn = groups.map((group) => {
    const title = wrap(group.label, width / 1.04, HEAD);
    const above = labelLines(0, y + 26, title, LEADING, HEAD);
    y += title.length * LEADING + 14;
    const own = group.rows.map((row) => {
      const lines = wrap(row.label, (narrow ? width : name - 20) / 1.04, NAME);
      const middle = narrow ? y + lines.length * LEADING + 17 : y + 15;
      const bars = measures.map(({ of }, i) =>
        bar(row.values[i] ?? 0, of, most[i] ?? 1, name + i * lane, middle, lane),
      );
      const names = labelLines(0, y + 20, lines, LEADING, NAME);
      y += lines.length * LEADING + (narrow ? 32 : 12);
      return svg`${names}${bars}<path d="M0 ${y - 0.5}H${width}" stroke="${ink.rule}"/>`;
    });
    return svg`${above}${own}`;
  });
  return { width, height: y + 1, body: svg`${head}${drawn}` };
}

/** The number stands where the longest bar of the lane ends, so that numbers can be read down. */
function bar(value: number, of: number | undefined, most: number, x: number, y: number, lane: number): Markup {
  const words = of === undefined ? tal(value) : `${tal(value)} af ${tal(of)}`;
  const room = Math.max(0, lane - (of === undefined ? 52 : 92));
  const length = (room * Math.min(value, most)) / most;
  const frame =
    of === undefined
      ? undefined
      : svg`<path d="M${x + 0.5} ${y - 5.5}h${room}v11h${-room}z" fill="${ink.white}" stroke="${ink.text}"/>`;
  const fill = value === 0 ? undefined : svg`<path d="M${x} ${y - 6}h${length}v12h${-length}z" fill="${ink.text}"/>`;
  return svg`${frame}${fill}${label(x + (of === undefined ? length : room) + 8, y + 5, words, NAME)}`;
}
