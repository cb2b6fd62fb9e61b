import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Udgivet } from '../model/udgivet.ts';
import { type Problem, faultIn } from './problem.ts';
import type { Folder } from './readFolder.ts';
import { readJson } from './readJson.ts';

export const UDGIVET = 'udgivet.json';

const schema = z.strictObject({
  version: z.string(),
  tabeller: z.string(),
  noegletal: z.record(z.string(), z.record(z.string(), z.int())),
});

/** What was published last, as `npm run accept` wrote it; undefined, and no fault, where nothing has been. */
export function readUdgivet(
  bytes: Uint8Array | undefined,
  file: string,
): { value?: Udgivet; problems: readonly Problem[] } {
  if (bytes === undefined) return { problems: [] };
  const [found, expected] = ['filen er ikke, som den blev skrevet', 'den skal laves med »npm run accept«'];
  return readJson(bytes, file, schema, () => [faultIn(file, 'udgivet', found, expected)]);
}

/** SHA-256 of the tables, the proposals and the examples, whatever their line ends; the same for the same content on any machine. */
export function hashOfTables(folders: readonly Folder[]): string {
  const hash = createHash('sha256');
  for (const { files } of folders)
    for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
      if (/\.(csv|mdx)$|^datasaet\.json$/.test(name))
        hash.update(`${name}\0${new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')}\0`);
  return hash.digest('hex');
}
