import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';

/** As many pixels as the drawing has units, twice: sharp on a slide and on paper. */
const SCALE = 2;

/**
 * An SVG as a PNG, with the site's own fonts and none of the machine's, so that it is the same everywhere.
 * @param fontFiles paths of the fonts that the SVG names
 * @param scale pixels a unit of the drawing
 */
export function png(svg: string, fontFiles: string[], scale = SCALE): Uint8Array<ArrayBuffer> {
  return draw(svg, fontFiles, { mode: 'zoom', value: scale });
}

/** An SVG as a PNG so many pixels wide and of few colours, a third of the bytes: a page to be known by. */
export async function smallPng(svg: string, fontFiles: string[], width: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = draw(svg, fontFiles, { mode: 'width', value: width });
  return Uint8Array.from(await sharp(drawn).png({ palette: true, colours: 16, dither: 0 }).toBuffer());
}

function draw(
  svg: string,
  fontFiles: string[],
  fitTo: NonNullable<ResvgRenderOptions['fitTo']>,
): Uint8Array<ArrayBuffer> {
  const family = 'Source Sans 3';
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family };
  return Uint8Array.from(new Resvg(svg, { fitTo, font }).render().asPng());
}
