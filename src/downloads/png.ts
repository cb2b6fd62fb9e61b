import { Resvg, initWasm } from '@resvg/resvg-wasm';

/** What pictures are drawn with: resvg as WebAssembly, and the fonts that the SVGs name. */
export interface PngFiles {
  readonly wasm: () => Promise<Uint8Array>;
  readonly fonts: () => Promise<readonly Uint8Array[]>;
}

/** As many pixels as the drawing has units, twice: sharp on a slide and on paper. */
const SCALE = 2;

let ready: Promise<readonly Uint8Array[]> | undefined;

/** An SVG as a PNG, by default of twice its size, with the site's own fonts and none of the machine's, so that it is the same everywhere. */
export async function png(svg: string, files: PngFiles, scale = SCALE): Promise<Uint8Array> {
  ready ??= begin(files);
  const fontBuffers = [...(await ready)];
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  }).render();
  const bytes = drawn.asPng();
  drawn.free();
  return bytes;
}

async function begin({ wasm, fonts }: PngFiles): Promise<readonly Uint8Array[]> {
  await initWasm((await wasm()) as BufferSource);
  return fonts();
}
