import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, textWidth } from './text.ts';

/** One mark of a chart with what it is called. */
export interface KeyItem {
  readonly words: string;
  /** The mark's width. */
  readonly side: number;
  /** Draws it with its left edge at x and its middle at y. */
  readonly mark: (x: number, y: number) => Markup;
}

const TEXT: TextStyle = { size: 14.5 };
/** Arial, which draws a downloaded file, is wider than the pages' own font. */
const WIDER = 1.1;

/** The marks of a chart and their names, one after the other, on as many lines as they need. */
export function drawKey(items: readonly KeyItem[], width: number): Drawing {
  let [x, y] = [0, 12];
  const body = items.map(({ words, side, mark }) => {
    const room = side + 7 + textWidth(words, TEXT) * WIDER;
    if (x > 0 && x + room > width) [x, y] = [0, y + 26];
    const drawn = svg`${mark(x, y)}${label(x + side + 7, y + 5, words, TEXT)}`;
    x += room + 22;
    return drawn;
  });
  return { width, height: y + 22, body: svg`${body}` };
}

/** The dot of what both roles share. */
export function sharedDot(x: number, y: number): Markup {
  return svg`<circle cx="${x}" cy="${y}" r="5" fill="${ink.faelles}"/>`;
}
