import type { Problem } from './problem.ts';

type Decoded = { readonly text: string; readonly problems: readonly [] } | { readonly problems: readonly [Problem] };

const HOW_TO_SAVE = 'filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«)';

/**
 * Bytes of one text file to text with `\n` line ends and no byte order mark.
 * @param file name as shown to the editor
 * @returns the text, or one problem at the first byte that is not UTF-8 or is NUL
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const text = utf8(bytes);
  if (text === undefined) {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const found = `her står et tegn, der ikke er UTF-8${latin1(bytes)}`;
    return { problems: [encodingProblem(lossy, lossy.indexOf('\uFFFD'), found, file)] };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return { problems: [encodingProblem(text, nul, 'her står et NUL-tegn, som ikke er tekst', file)] };
  return { text: text.replace(/\r\n?/g, '\n'), problems: [] };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingProblem(text: string, index: number, found: string, file: string): Problem {
  return { rule: 'encoding', severity: 'fejl', file, ...placeOf(text, index), found, expected: HOW_TO_SAVE };
}

/** Names the first letter that Latin-1, which is Danish Excel's plain «CSV», would have meant. */
function latin1(bytes: Uint8Array): string {
  const letter = new TextDecoder('windows-1252').decode(bytes.filter((byte) => byte >= 0x80).slice(0, 1));
  return /[æøåÆØÅé]/.test(letter) ? ` (i Latin-1 er det »${letter}«)` : '';
}

/** Line and column, both from 1, of a character index. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
