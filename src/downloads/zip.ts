import yazl from 'yazl';

/** A file of a package: its name, and its bytes or text. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * Files as a zip. Every entry bears the one date, and no machine's time zone or rights, so two builds are equal.
 * @param day ISO date
 */
export async function zip(entries: readonly ZipEntry[], day: string): Promise<Uint8Array> {
  const file = new yazl.ZipFile();
  // Zip knows local time only: noon is the same day everywhere.
  const mtime = new Date(`${day}T12:00:00`);
  for (const { name, content } of entries)
    file.addBuffer(Buffer.from(content), name, { mtime, mode: 0o100644, forceDosTimestamp: true });
  file.end();
  const chunks: Buffer[] = [];
  for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
