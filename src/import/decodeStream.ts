import { HAS_NUL, SAVE_AS_UTF8, countBreaks } from '../load/decode.ts';
import { ImportFault } from './fault.ts';

const HOW = `den ${SAVE_AS_UTF8}`;

/**
 * The text of a stream of bytes, piece by piece, without a byte order mark.
 * Throws an ImportFault at the first piece that is not UTF-8, with its line, and for UTF-16 and NUL, which no table holds.
 */
export async function* decodeStream(stream: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of stream) {
    const text = decodePiece(decoder, chunk, file, line);
    if (text.includes('\0')) throw new ImportFault(file, HAS_NUL, HOW, { line });
    line += countBreaks(text);
    yield text;
  }
  yield decodePiece(decoder, undefined, file, line);
}

/** @param chunk undefined at the end, where a letter may have been cut off */
function decodePiece(decoder: TextDecoder, chunk: Uint8Array | undefined, file: string, line: number): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    if (line === 1 && isUtf16(chunk)) throw new ImportFault(file, 'filen er gemt som UTF-16', HOW);
    const [before = ''] = new TextDecoder().decode(chunk).split('\uFFFD');
    const found = 'her står et tegn, der ikke er UTF-8 (filen er måske gemt som Latin-1)';
    throw new ImportFault(file, found, HOW, { line: line + countBreaks(before) });
  }
}

/** By its byte order mark. */
function isUtf16([first, second]: Uint8Array = new Uint8Array()): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
