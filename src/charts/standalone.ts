import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { SANS, type TextStyle, labelLines, wrap } from './text.ts';

const MARGIN = 24;
const TITLE: TextStyle = { size: 26, face: 'serif' };
const SOURCE: TextStyle = { size: 13.5, fill: ink.soft };

/** A chart as a file of its own: its finding above, its source and date below, the same for screen readers and for machines. */
export function standalone(
  { width, height, body, y = 0 }: Drawing,
  words: { title: string; alt: string; source: string },
): Markup {
  const title = wrap(words.title, width, TITLE);
  const source = wrap(words.source, width, SOURCE);
  const [full, top] = [width + 2 * MARGIN, MARGIN + title.length * 31 + 10];
  const tall = top + height + 22 + source.length * 18 + MARGIN - 8;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${tall}" width="${full}" height="${tall}" role="img" lang="da" font-family="${SANS}" fill="${ink.text}"><title>${words.title}</title><desc>${words.alt} ${words.source}</desc><path d="M0 0h${full}v${tall}H0z" fill="${ink.paper}"/>${labelLines(MARGIN, MARGIN + 22, title, 31, TITLE)}<g transform="translate(${MARGIN} ${top - y})">${body}</g>${labelLines(MARGIN, top + height + 32, source, 18, SOURCE)}</svg>`;
}
