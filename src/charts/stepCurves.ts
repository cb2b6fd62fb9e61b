import { type ScaleLinear, scaleLinear } from 'd3';
import { tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

/** What has been seen after each of several steps, beside its mean over all orders of the steps. */
export interface StepCurve {
  readonly name: string;
  readonly fill: string;
  readonly seen: readonly number[];
  readonly mean: readonly number[];
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

/** A panel a curve: its name above, a stepped line with a mark at each step and its last number, and a dashed line for the mean. */
export function stepCurves({ curves, most, words }: StepCurves, { width }: { width: number }): Drawing {
  const key = legend(words, width);
  const [whole, ...parts] = curves;
  if (whole === undefined) return { width, height: key.height, body: key.body };
  const upper = panel(whole, { left: 0, top: key.height + 8, width, height: 220 }, whole.seen.length, most, words);
  if (parts.length === 0) return { width, height: upper.bottom, body: svg`${key.body}${upper.body}` };
  const steps = Math.max(...parts.map(({ seen }) => seen.length));
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
  const marks = seen.length > MOST_MARKS ? [] : seen.map((v, i) => mark(x(i + 1), y(v), fill));
  const line = (values: readonly number[], style: Markup) =>
    values.length < 2 ? undefined : svg`<path d="${pathOf(values, x, y)}" fill="none" ${style}/>`;
  const dashed = line(mean, svg`stroke="${ink.soft}" stroke-width="1.5" stroke-dasharray="5 4"`);
  const solid = line(seen, svg`stroke="${fill}" stroke-width="2"`);
  const head = labelLines(place.left, place.top + 18, title, LEADING, HEAD);
  return {
    bottom: bottom + 28,
    body: svg`${head}${grid(ticks, y, left, right)}${dashed}${solid}${marks}${last(seen, x, y)}${ends(seen.length, x, bottom, words.steps)}`,
  };
}

function grid(ticks: readonly number[], y: ScaleLinear<number, number>, left: number, right: number): Markup[] {
  return ticks.map(
    (tick) =>
      svg`<path d="M${left} ${y(tick)}H${right}" stroke="${ink.rule}"/>${label(left - 6, y(tick) + 5, tal(tick), { ...AXIS, anchor: 'end' })}`,
  );
}

/** The last number, over its mark. */
function last(seen: readonly number[], x: ScaleLinear<number, number>, y: ScaleLinear<number, number>) {
  const value = seen.at(-1);
  if (value === undefined) return undefined;
  const anchor = seen.length === 1 ? 'start' : 'end';
  return label(x(seen.length) + (anchor === 'end' ? 6 : -4), y(value) - 10, tal(value), { ...HEAD, anchor });
}

function ends(count: number, x: ScaleLinear<number, number>, bottom: number, steps: string): Markup {
  const first = label(x(1), bottom + 20, '1', { ...AXIS, anchor: 'middle' });
  if (count < 2) return first;
  return svg`${first}${label(x(count) + 6, bottom + 20, `${tal(count)} ${steps}`, { ...AXIS, anchor: 'end' })}`;
}

function mark(x: number, y: number, fill: string): Markup {
  return svg`<path d="M${x - 4} ${y - 4}h8v8h-8z" fill="${fill}"/>`;
}

function pathOf(values: readonly number[], x: ScaleLinear<number, number>, y: ScaleLinear<number, number>): string {
  return values.map((v, i) => `${i === 0 ? 'M' : 'L'}${round(x(i + 1))} ${round(y(v))}`).join('');
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
