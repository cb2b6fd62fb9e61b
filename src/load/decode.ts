import { type Problem, faultIn } from './problem.ts';

/** Said of a file in another encoding, after «filen» or «den». */
export const SAVE_AS_UTF8 = 'skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«)';
export const HAS_NUL = 'her står et NUL-tegn, som ikke er tekst';

interface Decoded {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/**
 * Bytes of one text file to text with `\n` line ends and no byte order mark.
 * @param file name as shown to the editor
 * @returns the text, or one problem at the first byte that is not UTF-8 or is NUL
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const text = utf8(bytes);
  const lossy = text ?? new TextDecoder().decode(bytes);
  const wrong = lossy.indexOf(text === undefined ? '\uFFFD' : '\0');
  if (text !== undefined && wrong < 0) return { text: text.replace(/\r\n?/g, '\n'), problems: [] };
  const found = text === undefined ? `her står et tegn, der ikke er UTF-8${latin1(bytes)}` : HAS_NUL;
  return { problems: [faultIn(file, 'encoding', found, `filen ${SAVE_AS_UTF8}`, placeOf(lossy, wrong))] };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names the first letter that Latin-1, which is Danish Excel's plain «CSV», would have meant. */
function latin1(bytes: Uint8Array): string {
  const letter = new TextDecoder('windows-1252').decode(bytes.filter((byte) => byte >= 0x80).slice(0, 1));
  return /[æøåÆØÅé]/.test(letter) ? ` (i Latin-1 er det »${letter}«)` : '';
}

/** Line and column, both from 1, of a character index. */
export function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: 1 + countBreaks(before), column: index - before.lastIndexOf('\n') };
}

export function countBreaks(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}
