import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFolder, readPackageFile } from './readFolder.ts';

const COMPILER = '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm';

/** The families of the reports in the weights they use, as paths in their packages. */
export const FONT_FILES = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
] as const;

/** Readers of what the reports are set with; each reads when it is called, since a build without reports needs none. */
export const pressFiles = {
  wasm: () => readPackageFile(COMPILER),
  fonts: () => Promise.all(FONT_FILES.map(readPackageFile)),
  templates: async () => (await readFolder('src/reports/typst')).files,
};

/** The same for pictures: the fonts that the SVGs name. */
export const pngFiles = {
  wasm: () => readPackageFile('@resvg/resvg-wasm/index_bg.wasm'),
  fonts: pressFiles.fonts,
};

/** Where the typesetter's thread begins: the source as it stands, since what Vite bundles has another address in every build. */
export function thread(): URL {
  return pathToFileURL(join(process.cwd(), 'src/typesetterThread.ts'));
}
