import { Resvg } from '@resvg/resvg-js';

/** As many pixels as the drawing has units, twice: sharp on a slide and on paper. */
const SCALE = 2;

/**
 * An SVG as a PNG, with the site's own fonts and none of the machine's, so that it is the same everywhere.
 * @param fontFiles paths of the fonts that the SVG names
 * @param scale pixels a unit of the drawing
 */
export function png(svg: string, fontFiles: string[], scale = SCALE): Uint8Array<ArrayBuffer> {
  const family = 'Source Sans 3';
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return Uint8Array.from(new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font }).render().asPng());
}
