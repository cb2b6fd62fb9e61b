import { readFolder, readPackageFile } from './readFolder.ts';

/** The families of the reports and pictures in the weights they use, as paths from the project's folder. */
export const FONT_FILES = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'newsreader/500Medium/Newsreader_500Medium.ttf',
].map((file) => `node_modules/@expo-google-fonts/${file}`);

export function readFonts(): Uint8Array[] {
  return FONT_FILES.map(readPackageFile);
}

/** The Typst templates of the reports, by file name. */
export async function readTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await readFolder('src/reports', (name) => name.endsWith('.typ'));
  return files;
}
