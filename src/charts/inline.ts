import { ink } from './ink.ts';
import { type Slice, slices } from './slices.ts';
import { type Drawing, type Markup, nothing, svg } from './svg.ts';
import { SANS } from './text.ts';

/** What a sheet of paper holds of a drawing as wide as the sheet, in the drawing's own units; heading and source take the rest. */
const SHEET = 930;
/** What may stand last on a sheet: so small that no sheet is left half empty, so large that no row stands alone. */
const PART = 180;

/**
 * A chart inside a page. A picture with one spoken name; where its items are links it is a named group instead,
 * because nobody may point at a part of a picture. Links take no tab stop: the figure's table has the same ones.
 * With an `id`, a chart taller than a sheet of paper is followed by its parts for print, which point to its body. They fill sheet after
 * sheet, and its heads stand again on each, as those of a table do.
 */
export function inline(
  drawing: Drawing,
  { alt, hasLinks, id }: { alt: string; hasLinks: boolean; id?: string | undefined },
): Markup {
  const { width, height, body, y = 0 } = drawing;
  const parts = id === undefined || height <= SHEET ? [] : slices(drawing, PART);
  const held = parts.length === 0 ? body : svg`<g id="${id}">${body}</g>`;
  const named = svg` class="w${width}${parts.length === 0 ? '' : ' helt'}" role="${hasLinks ? 'group' : 'img'}" aria-label="${alt}"`;
  const sheets = parts.length === 0 ? undefined : onPaper(drawing, parts, svg`<use href="#${id}"/>`);
  return svg`${frame(width, { y, height }, held, named)}${sheets}`;
}

function onPaper({ width, y = 0, head }: Drawing, parts: readonly Slice[], whole: Markup): Markup {
  const heads = head && frame(width, { y, height: head.bottom - y }, head.body);
  const over = heads && svg`<div class="over">${heads}</div>`;
  return svg`<div class="ark" aria-hidden="true">${over}${parts.map((part) => frame(width, part, whole))}</div>`;
}

function frame(width: number, { y, height }: Slice, content: Markup, names = nothing): Markup {
  return svg`<svg${names} viewBox="0 ${y} ${width} ${height}" font-family="${SANS}" fill="${ink.text}">${content}</svg>`;
}
