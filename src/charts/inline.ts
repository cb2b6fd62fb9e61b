import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { SANS } from './text.ts';

/**
 * A chart inside a page. A picture with one spoken name; where its items are links it is a named group instead,
 * because nobody may point at a part of a picture. Links take no tab stop: the figure's table has the same ones.
 */
export function inline(
  { width, height, body }: Drawing,
  { alt, hasLinks }: { alt: string; hasLinks: boolean },
): Markup {
  return svg`<svg class="w${width}" viewBox="0 0 ${width} ${height}" role="${hasLinks ? 'group' : 'img'}" aria-label="${alt}" font-family="${SANS}" fill="${ink.text}">${body}</svg>`;
}
