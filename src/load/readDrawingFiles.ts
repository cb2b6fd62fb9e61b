import { readFolder, readPackageFile } from './readFolder.ts';

/** The families of the reports and pictures in the weights they use, as paths in their packages. */
export const FONT_FILES = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
] as const;

export function readFonts(): Promise<Uint8Array[]> {
  return Promise.all(FONT_FILES.map(readPackageFile));
}

/** The Typst templates of the reports, by file name. */
export async function readTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await readFolder('src/reports', (name) => name.endsWith('.typ'));
  return files;
}

/** What figures are drawn as PNG with: the program, and the fonts that the SVGs name. */
export const pngFiles = {
  wasm: () => readPackageFile('@resvg/resvg-wasm/index_bg.wasm'),
  fonts: readFonts,
};
