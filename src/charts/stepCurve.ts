import { scaleLinear } from 'd3';
import { tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, svg } from './svg.ts';
import { type TextStyle, label, labelLines, wrap } from './text.ts';

/** What has been seen after each of several steps, beside its mean over all orders of the steps. */
export interface StepCurve {
  readonly seen: readonly number[];
  readonly mean: readonly number[];
  /** The most there is to see. */
  readonly most: number;
  readonly words: { readonly seen: string; readonly mean: string; readonly steps: string };
}

const TEXT: TextStyle = { size: 14.5 };
const AXIS: TextStyle = { size: 13.5, fill: ink.soft };
const HEIGHT = 260;
const MOST_MARKS = 40;

/** A stepped line with a mark at each step, and a smooth one for the mean; both named above. */
export function stepCurve({ seen, mean, most, words }: StepCurve, { width }: { width: number }): Drawing {
  const legend = [`■ ${words.seen}`, `– ${words.mean}`].flatMap((line) => wrap(line, width / 1.04, TEXT));
  const top = legend.length * 20 + 14;
  const [left, right, bottom] = [34, width - 12, top + HEIGHT];
  const x = scaleLinear([1, Math.max(2, seen.length)], [left + 10, right - 6]);
  const y = scaleLinear([0, Math.max(1, most)], [bottom, top + 6]).nice(4);
  const path = (values: readonly number[]) =>
    values.map((v, i) => `${i === 0 ? 'M' : 'L'}${round(x(i + 1))} ${round(y(v))}`).join('');
  const rows = y
    .ticks(4)
    .map(
      (tick) =>
        svg`<path d="M${left} ${y(tick)}H${right}" stroke="${ink.rule}"/>${label(left - 8, y(tick) + 5, tal(tick), { ...AXIS, anchor: 'end' })}`,
    );
  const marks =
    seen.length > MOST_MARKS
      ? []
      : seen.map((v, i) => svg`<path d="M${x(i + 1) - 4} ${y(v) - 4}h8v8h-8z" fill="${ink.faelles}"/>`);
  const ends = svg`${label(x(1), bottom + 20, '1', { ...AXIS, anchor: 'middle' })}${label(right, bottom + 20, `${tal(seen.length)} ${words.steps}`, { ...AXIS, anchor: 'end' })}`;
  const lines = svg`<path d="${path(mean)}" fill="none" stroke="${ink.soft}" stroke-width="1.5" stroke-dasharray="5 4"/><path d="${path(seen)}" fill="none" stroke="${ink.faelles}" stroke-width="2"/>`;
  return {
    width,
    height: bottom + 28,
    body: svg`${labelLines(0, 16, legend, 20, TEXT)}${rows}${lines}${marks}${ends}`,
  };
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
