import type { Readable } from 'node:stream';
import { ImportFault } from './fault.ts';

const HOW = 'den skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«)';

/**
 * The text of a stream of bytes, piece by piece, without a byte order mark.
 * Throws an ImportFault at the first piece that is not UTF-8, with its line, and for UTF-16 and NUL, which no table holds.
 */
export async function* decodeStream(
  stream: AsyncIterable<Uint8Array> | Readable,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    const text = decodePiece(decoder, chunk, file, line);
    if (text.includes('\0')) throw new ImportFault(file, 'her står et NUL-tegn, som ikke er tekst', HOW, { line });
    line += countBreaks(text);
    if (text !== '') yield text;
  }
  const rest = decodePiece(decoder, undefined, file, line);
  if (rest !== '') yield rest;
}

function decodePiece(decoder: TextDecoder, chunk: Uint8Array | undefined, file: string, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    if (line === 1 && chunk !== undefined && isUtf16(chunk))
      throw new ImportFault(file, 'filen er gemt som UTF-16', HOW);
    const [before = ''] = new TextDecoder('utf-8').decode(chunk).split('\uFFFD');
    const found = 'her står et tegn, der ikke er UTF-8 (filen er måske gemt som Latin-1)';
    throw new ImportFault(file, found, HOW, { line: line + countBreaks(before) });
  }
}

/** By its byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

export function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
