import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { SANS } from './text.ts';

/** A chart as a bare SVG file, for a report that sets title, source and text alternative itself. */
export function file({ width, height, body, y = 0 }: Drawing): Markup {
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${y} ${width} ${height}" width="${width}" height="${height}" font-family="${SANS}" fill="${ink.text}">${body}</svg>
`;
}
