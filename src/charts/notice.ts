import { ink } from './ink.ts';
import { type Drawing, svg } from './svg.ts';
import { type TextStyle, labelLines, wrap } from './text.ts';

const WORDS: TextStyle = { size: 14.5, face: 'semibold' };

/** A drawing with words in a dashed band above it, so that they go wherever the drawing goes. */
export function withNotice(drawing: Drawing, words: string): Drawing {
  const { width } = drawing;
  const lines = wrap(words, (width - 24) / 1.06, WORDS);
  const band = lines.length * 18 + 20;
  const top = band + 14;
  const body = svg`<path d="M1 1H${width - 1}V${band - 1}H1z" fill="none" stroke="${ink.text}" stroke-width="2" stroke-dasharray="6 4"/>${labelLines(14, 7 + 17, lines, 18, WORDS)}<g transform="translate(0 ${top})">${drawing.body}</g>`;
  const cuts = drawing.cuts?.map((y) => y + top);
  const head = drawing.head === undefined ? {} : { head: top + drawing.head };
  return { width, height: top + drawing.height, body, ...(cuts && { cuts }), ...head };
}
