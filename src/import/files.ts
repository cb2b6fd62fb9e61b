import { createReadStream, existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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

/** The database in QualCoder's project, a folder that ends in `.qda`. */
export const QUALCODER_DATABASE = 'data.qda';

/** The file that holds the codings: the file itself, or the database where the path is QualCoder's project folder. */
export async function fileWithin(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder || !/\.qda[/\\]*$/i.test(path)) return path;
  const database = join(path, QUALCODER_DATABASE);
  if (existsSync(database)) return database;
  throw new ImportFault(path, 'mappen er ikke et helt QualCoder-projekt', `${QUALCODER_DATABASE} skal ligge i den`);
}

/** The name of a file that says that a tool has this database open, or was cut off while it wrote. */
export function openMark(path: string): string | undefined {
  const marks = [`${path}-wal`, `${path}-journal`];
  if (basename(path) === QUALCODER_DATABASE) marks.push(join(dirname(path), 'project_in_use.lock'));
  const mark = marks.find((one) => existsSync(one));
  return mark === undefined ? undefined : basename(mark);
}
