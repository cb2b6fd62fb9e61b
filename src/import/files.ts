import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ImportFault } from './fault.ts';

/** A file as a stream of bytes. */
export function streamOf(path: string): Readable {
  return createReadStream(path, { highWaterMark: 1 << 20 });
}

/** The first bytes of a file, by which its kind is known. Throws an ImportFault where it cannot be read or is empty. */
export async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  const file = await open(path).catch(() => {
    throw new ImportFault(path, 'filen findes ikke eller kan ikke åbnes', 'den skal ligge der');
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, 0).catch(() => {
      throw new ImportFault(path, 'det er en mappe', 'der skal stå en fil');
    });
    if (bytesRead === 0) throw new ImportFault(path, 'filen er tom', 'der skal stå noget i den');
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
