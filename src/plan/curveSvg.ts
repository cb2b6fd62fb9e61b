import type { Program } from './everyProgram.ts';

const tal = new Intl.NumberFormat('da-DK');

export interface CurveFrame {
  /** Needs in the chosen groups. */
  readonly total: number;
  readonly budget: number;
  /** In pixels, so that letters keep their size on every screen. */
  readonly width: number;
  /** «104 behov i de fire grupper» */
  readonly all: string;
  readonly axis: string;
  /** Whether the needs that a proposal is about are drawn too: where they are what is gone after. */
  readonly withDirect: boolean;
}

const [LEFT, TOP, BOTTOM] = [32, 34, 246];
/** Height of the whole drawing, in pixels. */
export const CURVE_HEIGHT = 300;

/** The best programme at each number of days, as steps, and the one that is shown. Holds numbers and our own words only. */
export function curveSvg(
  curve: readonly Program[],
  shown: Program,
  { total, budget, width, all, axis, withDirect }: CurveFrame,
): string {
  const right = width - 12;
  const end = curve.at(-1)?.cost ?? 0;
  const most = Math.max(1, end, shown.cost, Math.min(budget, end * 1.1));
  const x = (days: number) => round(LEFT + (Math.min(days, most) / most) * (right - LEFT));
  const y = (cells: number) => round(BOTTOM - (cells / Math.max(1, total)) * (BOTTOM - TOP));
  const steps = (of: 'met' | 'direct') =>
    `${curve.map((p, i) => (i === 0 ? `M${x(p.cost)} ${y(p[of])}` : `H${x(p.cost)}V${y(p[of])}`)).join('')}H${right}`;
  const [px, py] = [x(shown.cost), y(shown.met)];
  const isRight = px > 150;
  const label = `${tal.format(shown.met)} behov på ${tal.format(shown.cost)} ${shown.cost === 1 ? 'dag' : 'dage'}`;
  const direct = curve.at(-1)?.direct ?? 0;
  const text = (at: readonly [number, number], anchor: 'start' | 'middle' | 'end', words: string, name = 'svag') =>
    `<text class="${name}" x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${words}</text>`;
  return [
    `<path class="loft" d="M${LEFT} ${TOP}H${right}"/>`,
    text([right, TOP - 8], 'end', all),
    ...ticks(total, 5).map(
      (t) =>
        `${t === 0 || t === total ? '' : `<path class="net" d="M${LEFT} ${y(t)}H${right}"/>`}${text([LEFT - 7, y(t) + 4.5], 'end', tal.format(t), 'streg')}`,
    ),
    `<path class="akse" d="M${LEFT} ${BOTTOM}H${right}"/>`,
    ...ticks(most, 8).map(
      (t) =>
        `<path class="akse" d="M${x(t)} ${BOTTOM}v4"/>${text([x(t), BOTTOM + 19], 'middle', tal.format(t), 'streg')}`,
    ),
    text([right, BOTTOM + 40], 'end', axis),
    ...(withDirect
      ? [
          `<path class="direkte" d="${steps('direct')}"/>`,
          text([right, Math.min(BOTTOM - 6, y(direct) + 17)], 'end', `heraf direkte ${tal.format(direct)}`),
        ]
      : []),
    `<path class="daekket" d="${steps('met')}"/>`,
    `<path class="akse" d="M${px} ${BOTTOM}V${py}"/>`,
    `<circle cx="${px}" cy="${py}" r="6.5"/>`,
    // The curve rises, so it is clear of words above it at the left and below it at the right.
    isRight
      ? text([px - 8, Math.max(py - 13, TOP + 16)], 'end', label, 'her')
      : text([px + 11, Math.min(py + 22, BOTTOM - 8)], 'start', label, 'her'),
  ].join('');
}

/** Round numbers from 0 to at most `most`, in at most so many steps. */
function ticks(most: number, steps: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000].find((s) => most / s <= steps) ?? 10_000;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

const round = (n: number) => Math.round(n * 100) / 100;
