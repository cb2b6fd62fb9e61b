/** Finished SVG text. Only `svg` makes it, so whatever is not Markup has been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A chart as drawn: its own coordinate system, `width` from 0 and `height` from `y`, and what stands in it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where it begins: 0, or above it what was put over the chart. */
  readonly y?: number;
  readonly body: Markup;
  /** Heights at which a drawing taller than a page of paper may be parted. */
  readonly cuts?: readonly number[];
  /** The heads in its body and how far down they go; on paper they stand again over its parts on each sheet. */
  readonly head?: { readonly body: Markup; readonly bottom: number };
}

type Value = string | number | Markup | undefined | readonly Value[];

/** SVG template: text is escaped, numbers are rounded to two decimals, markup passes. Throws on NaN and infinity. */
export function svg(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((out, part, i) => out + render(values[i - 1]) + part));
}

function render(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escape(value);
  if (typeof value !== 'number') return value.map(render).join('');
  if (!Number.isFinite(value)) throw new Error(`not a number to draw: ${value}`);
  return String(Math.round(value * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** XML text or attribute value; characters that XML 1.0 does not allow are dropped. */
export function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

export const nothing = svg``;
