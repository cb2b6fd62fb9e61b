// Makes the two web fonts and the table of glyph widths from the font packages. Run it when a font version changes:
// its output is committed, so that neither a build nor a reader needs the originals.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const DANISH_LATIN = `${ASCII}ÆØÅæøåÉéÈèÜüÖöÄäÓóÁá§©·«»“”„‘’‚–—…×½−→↑↓●○■□✓\u00a0\u00ad`;

interface Source {
  from: string;
  to: string;
  /** Axes are pinned to a number or narrowed to a range; an axis not named stays whole. */
  axes: Record<string, number | { min: number; max: number }>;
}

const files = 'node_modules/@fontsource-variable';
const serif: Source = {
  from: `${files}/newsreader/files/newsreader-latin-opsz-normal.woff2`,
  to: 'src/fonts/newsreader.woff2',
  axes: { wght: 500, opsz: 40 },
};
const sans: Source = {
  from: `${files}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
  to: 'src/fonts/source-sans-3.woff2',
  axes: { wght: { min: 400, max: 700 } },
};

async function subset({ from, to, axes }: Source): Promise<string> {
  const font = await subsetFont(await readFile(from), DANISH_LATIN, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(to, font);
  return `${to}: ${font.length} bytes`;
}

/** Advance widths in thousandths of an em, for the characters of the subset at one weight. */
async function widths(from: string, axes: Source['axes']): Promise<Record<string, number>> {
  const pinned = await subsetFont(await readFile(from), DANISH_LATIN, { targetFormat: 'sfnt', variationAxes: axes });
  const font = fontkit.create(pinned) as fontkit.Font;
  const width = (point: number) => Math.round((font.glyphForCodePoint(point).advanceWidth * 1000) / font.unitsPerEm);
  return Object.fromEntries(font.characterSet.map((point) => [String.fromCodePoint(point), width(point)]));
}

await mkdir('src/fonts', { recursive: true });
for (const source of [serif, sans]) console.log(await subset(source));
const table = {
  regular: await widths(sans.from, { wght: 400 }),
  semibold: await widths(sans.from, { wght: 600 }),
  serif: await widths(serif.from, { wght: 500, opsz: 40 }),
};
await writeFile('src/charts/glyphWidths.json', `${JSON.stringify(table, undefined, 1)}\n`);
console.log(`src/charts/glyphWidths.json: ${Object.keys(table.regular).length} characters`);

const ranges = await printable();
await writeFile('src/reports/glyphs.json', `${JSON.stringify(ranges)}\n`);
console.log(`src/reports/glyphs.json: ${ranges.length} ranges`);

/** What the reports' fonts can draw at both weights of the text face, as ranges of code points with both ends. */
async function printable(): Promise<[number, number][]> {
  const folder = 'node_modules/@expo-google-fonts/source-sans-3';
  const paths = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];
  const fonts = await Promise.all(
    paths.map(async (path) => fontkit.create(await readFile(`${folder}/${path}`)) as fontkit.Font),
  );
  const [regular, semibold] = fonts.map(({ characterSet }) => new Set(characterSet));
  const both = [...(regular ?? [])].filter((point) => semibold?.has(point)).sort((a, b) => a - b);
  return both.reduce<[number, number][]>((all, point) => {
    const last = all.at(-1);
    if (last === undefined || last[1] + 1 !== point) return [...all, [point, point]];
    last[1] = point;
    return all;
  }, []);
}
