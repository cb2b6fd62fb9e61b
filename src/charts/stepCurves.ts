import { type ScaleLinear, scaleLinear } from 'd3';
import { tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

/** What has been seen after some of several steps, beside its mean after each over all orders of the steps. */
export interface StepCurve {
  readonly name: string;
  readonly fill: string;
  /** After some of the steps, the last among them: how many there are, and what had been seen. */
  readonly seen: readonly SeenAfter[];
  /** After each step. */
  readonly mean: readonly number[];
}

export interface SeenAfter {
  readonly steps: number;
  readonly value: number;
}

export interface StepCurves {
  /** The first has the width to itself; the others, its parts, stand under it side by side. */
  readonly curves: readonly StepCurve[];
  /** The most there is to see: all curves have the same height. */
  readonly most: number;
  readonly words: { readonly seen: string; readonly mean: string; readonly steps: string };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Words = StepCurves['words'];

const TEXT: TextStyle = { size: 14.5 };
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };
const AXIS: TextStyle = { size: 13.5, fill: ink.soft };
const LEADING = 20;
const GAP = 24;
const MOST_MARKS = 40;

/** A panel a curve: its name above, a line with a mark at each point and its last number, and a dashed line for the mean. */
export function stepCurves({ curves, most, words }: StepCurves, { width }: { width: number }): Drawing {
  const key = legend(words, width);
  const [whole, ...parts] = curves;
  if (whole === undefined) return { width, height: key.height, body: key.body };
  const upper = panel(whole, { left: 0, top: key.height + 8, width, height: 220 }, whole.mean.length, most, words);
  if (parts.length === 0) return { width, height: upper.bottom, body: svg`${key.body}${upper.body}` };
  const steps = Math.max(...parts.map(({ mean }) => mean.length));
  const own = (width - GAP * (parts.length - 1)) / parts.length;
  const lower = parts.map((curve, i) =>
    panel(curve, { left: i * (own + GAP), top: upper.bottom + 16, width: own, height: 170 }, steps, most, words),
  );
  return {
    width,
    height: Math.max(...lower.map(({ bottom }) => bottom)),
    body: svg`${key.body}${upper.body}${lower.map(({ body }) => body)}`,
  };
}

/** The two kinds of line, each with its words. */
function legend({ seen, mean }: Words, width: number): { body: Markup; height: number } {
  const [first, second] = [seen, mean].map((words) => wrap(words, (width - 44) / 1.04, TEXT)) as [string[], string[]];
  const below = first.length * LEADING;
  const line = svg`<path d="M0 11H34" stroke="${ink.text}" stroke-width="2"/><path d="M13 7h8v8h-8z"/>`;
  const dashes = svg`<path d="M0 ${below + 11}H34" stroke="${ink.soft}" stroke-width="1.5" stroke-dasharray="5 4"/>`;
  return {
    body: svg`${line}${labelLines(44, 16, first, LEADING, TEXT)}${dashes}${labelLines(44, below + 16, second, LEADING, TEXT)}`,
    height: below + second.length * LEADING,
  };
}

function panel(curve: StepCurve, place: Place, steps: number, most: number, words: Words) {
  const { name, fill, seen, mean } = curve;
  const title = wrap(name, place.width / 1.04, HEAD);
  const top = place.top + title.length * LEADING + 16;
  const bottom = top + place.height;
  const y = scaleLinear([0, Math.max(1, most)], [bottom, top]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = place.left + Math.max(...ticks.map((tick) => textWidth(tal(tick), AXIS))) + 7;
  const right = place.left + place.width;
  const x = scaleLinear([1, Math.max(2, steps)], [left + 10, right - 12]);
  const marks = seen.length > MOST_MARKS ? [] : seen.map(({ steps: at, value }) => mark(x(at), y(value), fill));
  const line = (points: readonly SeenAfter[], style: Markup) =>
    points.length < 2 ? undefined : svg`<path d="${pathOf(points, x, y)}" fill="none" ${style}/>`;
  const means = mean.map((value, i) => ({ steps: i + 1, value }));
  const dashed = line(means, svg`stroke="${ink.soft}" stroke-width="1.5" stroke-dasharray="5 4"`);
  const solid = line(seen, svg`stroke="${fill}" stroke-width="2"`);
  const head = labelLines(place.left, place.top + 18, title, LEADING, HEAD);
  return {
    bottom: bottom + 28,
    body: svg`${head}${grid(ticks, y, left, right)}${dashed}${solid}${marks}${last(seen, x, y)}${ends(mean.length, x, bottom, words.steps)}`,
  };
}

function grid(ticks: readonly number[], y: ScaleLinear<number, number>, left: number, right: number): Markup[] {
  return ticks.map(
    (tick) =>
      svg`<path d="M${left} ${y(tick)}H${right}" stroke="${ink.rule}"/>${label(left - 6, y(tick) + 5, tal(tick), { ...AXIS, anchor: 'end' })}`,
  );
}

/** The last number, over its mark. */
function last(seen: readonly SeenAfter[], x: ScaleLinear<number, number>, y: ScaleLinear<number, number>) {
  const point = seen.at(-1);
  if (point === undefined) return undefined;
  const { steps, value } = point;
  const anchor = steps === 1 ? 'start' : 'end';
  return label(x(steps) + (anchor === 'end' ? 6 : -4), y(value) - 10, tal(value), { ...HEAD, anchor });
}

function ends(count: number, x: ScaleLinear<number, number>, bottom: number, steps: string): Markup {
  const first = label(x(1), bottom + 20, '1', { ...AXIS, anchor: 'middle' });
  if (count < 2) return first;
  const words = `${tal(count)} ${steps}`;
  // Where few steps leave no room for both, the words say enough.
  const hasRoom = x(count) + 6 - textWidth(words, AXIS) * 1.04 > x(1) + 12;
  return svg`${hasRoom ? first : undefined}${label(x(count) + 6, bottom + 20, words, { ...AXIS, anchor: 'end' })}`;
}

function mark(x: number, y: number, fill: string): Markup {
  return svg`<path d="M${x - 4} ${y - 4}h8v8h-8z" fill="${fill}"/>`;
}

function pathOf(points: readonly SeenAfter[], x: ScaleLinear<number, number>, y: ScaleLinear<number, number>): string {
  return points.map(({ steps, value }, i) => `${i === 0 ? 'M' : 'L'}${round(x(steps))} ${round(y(value))}`).join('');
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
