import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, labelLines, wrap } from './text.ts';

const WORDS: TextStyle = { size: 14.5, face: 'semibold' };

/**
 * A drawing with words in a dashed band above it, so that they go wherever the drawing goes. The drawing keeps its place and the band
 * stands over 0: in heads that are repeated on paper Chromium forgets what a transform moved.
 */
export function withNotice(drawing: Drawing, words: string): Drawing {
  const { width } = drawing;
  const lines = wrap(words, (width - 24) / 1.06, WORDS);
  const band = lines.length * 18 + 20;
  const y = -band - 14;
  const notice = svg`<path d="M1 ${y + 1}H${width - 1}V${y + band - 1}H1z" fill="none" stroke="${ink.text}" stroke-width="2" stroke-dasharray="6 4"/>${labelLines(14, y + 7 + 17, lines, 18, WORDS)}`;
  const over = (body: Markup) => svg`${notice}${body}`;
  const head = drawing.head && { ...drawing.head, body: over(drawing.head.body) };
  return { ...drawing, y, height: drawing.height - y, body: over(drawing.body), ...(head && { head }) };
}
