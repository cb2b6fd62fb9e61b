import { ink } from '../charts/ink.ts';
import { type Drawing, type Markup, svg } from '../charts/svg.ts';
import { SANS, type TextStyle, label, labelLines, textWidth, wrap } from '../charts/text.ts';
import type { Figure } from '../figures/figure.ts';

/** The size that sites which show a link with a picture ask for, in px. */
export const CARD = { width: 1200, height: 630 } as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 56;
const TITLE_SIZES = [58, 52, 46, 40, 34, 30] as const;
const LEADING = 1.12;
/** A flat drawing stands under its title, any other to the right of it. */
const LAYOUTS: readonly { readonly title: Box; readonly drawing: Box }[] = [
  { title: box(MARGIN, 44, 1088, 150), drawing: box(MARGIN, 214, 1088, 320) },
  { title: box(MARGIN, 44, 440, 480), drawing: box(540, 44, 604, 500) },
];
const FOOT: TextStyle = { size: 26, face: 'semibold' };

/** A figure as the picture that goes with a shared link: its finding, its drawing as large as there is room for, the site's name. */
export function cardSvg({ title, alt, widths, draw }: Figure, siteName: string): string {
  const drawings = widths.map((width) => draw({ width }));
  const places = drawings.flatMap((drawing) =>
    LAYOUTS.map((layout) => ({ drawing, layout, scale: fit(drawing, layout.drawing) })),
  );
  const { drawing, layout, scale } = places.reduce((best, place) => (place.scale > best.scale ? place : best));
  const { width, height } = CARD;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="da" font-family="${SANS}" fill="${ink.text}"><title>${title}</title><desc>${alt}</desc><path d="M0 0h${width}v${height}H0z" fill="${ink.paper}"/>${heading(title, layout.title)}${placed(drawing, layout.drawing, scale)}${foot(siteName)}</svg>`
    .text;
}

function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

/** How much a drawing may grow or must shrink to stand whole in a box. */
function fit(drawing: Drawing, place: Box): number {
  return Math.min(place.width / drawing.width, place.height / drawing.height);
}

/** In the middle of its box. */
function placed(drawing: Drawing, place: Box, scale: number): Markup {
  const x = place.x + (place.width - drawing.width * scale) / 2;
  const y = place.y + (place.height - drawing.height * scale) / 2 - (drawing.y ?? 0) * scale;
  return svg`<g transform="translate(${x} ${y}) scale(${scale})">${drawing.body}</g>`;
}

/** The largest type in which the title has room with no word broken; one too long for any is cut, as a card may do and a page not. */
function heading(title: string, { x, y, width, height }: Box): Markup[] {
  const words = title.split(' ');
  const sizes = TITLE_SIZES.map((size) => {
    const style = { size, face: 'serif' } as const;
    const lines = wrap(title, width, style);
    const isWhole = words.every((word) => textWidth(word, style) <= width);
    return { style, lines, room: Math.floor(height / (size * LEADING)), isWhole };
  });
  const fits = sizes.find(({ lines, room, isWhole }) => isWhole && lines.length <= room) ?? sizes.at(-1);
  if (fits === undefined) return [];
  const { style, lines, room } = fits;
  return labelLines(x, y + style.size, cut(lines, room), style.size * LEADING, style);
}

/** The first lines, with a sign where more followed. */
function cut(lines: readonly string[], room: number): string[] {
  if (lines.length <= room) return [...lines];
  return lines.slice(0, room).map((line, i) => (i === room - 1 ? `${line.slice(0, -1).trimEnd()}…` : line));
}

/** The site's mark and name at the foot, under a hairline. */
function foot(siteName: string): Markup {
  return svg`<path d="M${MARGIN} 560h${CARD.width - 2 * MARGIN}" stroke="${ink.rule}"/><g transform="translate(${MARGIN} 576)"><circle cx="12" cy="16" r="11" fill="${ink.myndighed}"/><circle cx="20" cy="16" r="11" fill="${ink.udfoerer}"/><path d="M16 5.75a11 11 0 0 1 0 20.5a11 11 0 0 1 0-20.5Z" fill="${ink.faelles}"/></g>${label(MARGIN + 44, 601, siteName, FOOT)}`;
}
