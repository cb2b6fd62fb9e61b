import { hatch } from './hatch.ts';
import { ink } from './ink.ts';
import { type Drawing, svg } from './svg.ts';
import { type TextStyle, labelLines, wrap } from './text.ts';

const WORDS: TextStyle = { size: 14.5, face: 'semibold' };

/** A drawing with words in a hatched band above it, so that they go wherever the drawing goes. */
export function withNotice(drawing: Drawing, words: string): Drawing {
  const { width } = drawing;
  const lines = wrap(words, (width - 24) / 1.06, WORDS);
  const band = lines.length * 18 + 20;
  const top = band + 14;
  const body = svg`${hatch(0, 0, width, band)}<path d="M8 7H${width - 8}V${band - 7}H8z" fill="${ink.paper}"/>${labelLines(14, 7 + 17, lines, 18, WORDS)}<g transform="translate(0 ${top})">${drawing.body}</g>`;
  return { width, height: top + drawing.height, body };
}
