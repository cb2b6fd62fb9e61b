import { Buffer } from 'node:buffer';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { firstPage } from './firstPage.ts';

export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Draws the first page as SVG. */
  readonly forside: () => string;
}

/** Typesets a document from its files, of which `main` is the path of the template. Throws with file and line on an error or a warning. */
export type Typeset = (main: string, files: ReadonlyMap<string, string>) => Pdf;

interface Diagnostic {
  readonly path: string;
  /** Where it begins, counted from 0. */
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

/** One compiler for a whole build: starting it costs as much as a document. It knows the given fonts and no others. */
export function openTypesetter(fonts: readonly Uint8Array[]): Typeset {
  const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs: fonts.map((f) => Buffer.from(f)) }] });
  return (main, files) => {
    compiler.resetShadow();
    for (const [path, text] of files) compiler.mapShadow(path, Buffer.from(text));
    const compiled = compiler.compile({ mainFilePath: main, resetRead: true });
    // A warning is an error here: the one that comes is a family that is not there.
    const faults = [compiled.takeDiagnostics(), compiled.takeWarnings()].flatMap((error) => faultsOf(compiler, error));
    if (faults.length > 0) throw new Error(faults.map((fault) => formatDiagnostic(fault, main)).join('\n'));
    const { result } = compiled;
    if (result === null) throw new Error(`${main}: no document`);
    const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    return {
      bytes: new Uint8Array(bytes),
      pages: result.numOfPages,
      forside: () => firstPage(compiler.plainSvg(result)),
    };
  };
}

function faultsOf(compiler: NodeCompiler, error: NodeError | null): Diagnostic[] {
  return error === null ? [] : (compiler.fetchDiagnostics(error) as Diagnostic[]);
}

/** «Typst: /faelles.typ:12: unknown variable: x», the line counted from 1. */
function formatDiagnostic({ path, range, message }: Diagnostic, main: string): string {
  const line = range.start.line + 1;
  return path === main ? `Typst: ${main}:${line}: ${message}` : `Typst: ${path}:${line}: ${message} (${main})`;
}
