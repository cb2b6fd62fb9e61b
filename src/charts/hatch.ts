import { ink } from './ink.ts';
import { type Markup, svg } from './svg.ts';

/** A box hatched at 45 degrees with an outline: what nothing meets. Lines are cut by arithmetic, since a pattern would need an id. */
export function hatch(x: number, y: number, width: number, height: number, step = 7): Markup {
  const count = Math.max(0, Math.ceil((width + height) / step) - 1);
  const lines = Array.from({ length: count }, (_, i) => stroke(x, y, width, height, (i + 1) * step));
  const inner = Math.max(0, width - 1);
  return svg`<path d="${lines}" stroke="${ink.soft}" stroke-width="0.8" fill="none"/><path d="M${x + 0.5} ${y + 0.5}h${inner}v${Math.max(0, height - 1)}h${-inner}z" fill="none" stroke="${ink.text}"/>`;
}

/** One line of the hatching: it leaves the top edge, or the right edge past the corner, `along` px from the left top. */
function stroke(x: number, y: number, width: number, height: number, along: number): Markup {
  const [x1, y1] = along <= width ? [x + along, y] : [x + width, y + along - width];
  const [x2, y2] = along <= height ? [x, y + along] : [x + along - height, y + height];
  return svg`M${x1} ${y1}L${x2} ${y2}`;
}
