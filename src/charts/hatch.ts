import { ink } from './ink.ts';
import { type Markup, svg } from './svg.ts';

/**
 * A box hatched at 45 degrees with an outline: what nothing meets. Lines are cut by arithmetic, since a pattern would need an id,
 * and drawn step by step from the box's own corner, so that boxes of one size are nearly the same text and pack well. No transform: in heads
 * that are repeated on paper Chromium forgets those.
 */
export function hatch(x: number, y: number, width: number, height: number, step = 7): Markup {
  const count = Math.max(0, Math.ceil((width + height) / step) - 1);
  const lines = Array.from({ length: count }, (_, i) => svg`M${x} ${y}${stroke(width, height, (i + 1) * step)}`);
  const inner = Math.max(0, width - 1);
  return svg`<g fill="none"><path d="${lines}" stroke="${ink.soft}" stroke-width="0.8"/><path d="M${x + 0.5} ${y + 0.5}h${inner}v${Math.max(0, height - 1)}h${-inner}z" stroke="${ink.text}"/></g>`;
}

/** One line of the hatching: it leaves the top edge, or the right edge past the corner, `along` px from the left top. */
function stroke(width: number, height: number, along: number): Markup {
  const [x1, y1] = along <= width ? [along, 0] : [width, along - width];
  const [x2, y2] = along <= height ? [0, along] : [along - height, height];
  return svg`m${x1} ${y1}l${x2 - x1} ${y2 - y1}`;
}
