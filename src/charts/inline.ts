import { ink } from './ink.ts';
import { type Slice, slices } from './slices.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { SANS } from './text.ts';

/** What a sheet of paper holds of a drawing as wide as the sheet, in the drawing's own units; heading and source take the rest. */
const SHEET = 930;

/**
 * A chart inside a page. A picture with one spoken name; where its items are links it is a named group instead,
 * because nobody may point at a part of a picture. Links take no tab stop: the figure's table has the same ones.
 * With an `id`, a chart taller than a sheet of paper is followed by its parts for print, which point to its body, each under its heads.
 */
export function inline(
  drawing: Drawing,
  { alt, hasLinks, id }: { alt: string; hasLinks: boolean; id?: string | undefined },
): Markup {
  const { width, height, body, head = 0 } = drawing;
  const face = svg`font-family="${SANS}" fill="${ink.text}"`;
  const parts = id === undefined ? [] : slices(drawing, SHEET - head);
  const held = parts.length === 0 ? body : svg`<g id="${id}">${body}</g>`;
  const sheet = (names: string, { y, height }: Slice) =>
    svg`<svg class="${names}" viewBox="0 ${y} ${width} ${height}" ${face} aria-hidden="true"><use href="#${id}"/></svg>`;
  const again = head === 0 ? undefined : sheet('ark over', { y: 0, height: head });
  const sheets = parts.map((part, i) => svg`${i === 0 ? undefined : again}${sheet('ark', part)}`);
  return svg`<svg class="w${width}" viewBox="0 0 ${width} ${height}" role="${hasLinks ? 'group' : 'img'}" aria-label="${alt}" ${face}>${held}</svg>${sheets}`;
}
