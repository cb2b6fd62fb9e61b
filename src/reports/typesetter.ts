import { createTypstCompiler, type TypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { loadFonts } from '@myriaddreamin/typst.ts/options.init';

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Sets a report from its files, of which `main` is the path of the template. Rejects with the template's name and line on an error or a warning. */
export type Typesetter = (main: string, files: ReadonlyMap<string, string>) => Promise<Pdf>;

interface Diagnostic {
  readonly path: string;
  /** «line:column-line:column», both from 0. */
  readonly range: string;
  readonly severity: string;
  readonly message: string;
}

/** One compiler for a whole build: starting it costs as much as setting a report. Knows the given fonts and no others. */
export async function startTypesetter(wasm: Uint8Array, fonts: readonly Uint8Array[]): Promise<Typesetter> {
  const compiler = createTypstCompiler();
  await compiler.init({
    getModule: () => ({ module_or_path: wasm }) as unknown as WebAssembly.Module,
    beforeBuild: [loadFonts([...fonts], { assets: false })],
  });
  return (main, files) => typeset(compiler, main, files);
}

async function typeset(compiler: TypstCompiler, main: string, files: ReadonlyMap<string, string>): Promise<Pdf> {
  const encoder = new TextEncoder();
  for (const [path, text] of files) {
    if (path.endsWith('.typ')) compiler.addSource(path, text);
    else compiler.mapShadow(path, encoder.encode(text));
  }
  return compiler.runWithWorld({ mainFilePath: main }, async (world) => {
    const { diagnostics = [] } = await world.compile({ diagnostics: 'full' });
    // A warning is an error here: the one that comes is a family that is not there.
    if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => formatDiagnostic(d, main)).join('\n'));
    const pages = await world.query<number[]>({ selector: '<sidetal>', field: 'value' });
    const { result } = await world.pdf();
    if (result === undefined || pages[0] === undefined) throw new Error(`${main}: no PDF, or no page count`);
    return { bytes: result, pages: pages[0] };
  });
}

/** «Typst: /faelles.typ:12: unknown variable: x», the line counted from 1. */
function formatDiagnostic({ path, range, message }: Diagnostic, main: string): string {
  const line = Number(range.split(':')[0]) + 1;
  return path === main ? `Typst: ${main}:${line}: ${message}` : `Typst: ${path}:${line}: ${message} (${main})`;
}
