import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder's files as bytes; `dir` is the name that messages show. */
export interface Folder {
  readonly dir: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads every table, descriptor, text and template (CSV, JSON, MDX, Typst) of a folder. The only place that reads data from disk. A folder that is not there has no files. */
export async function readFolder(dir: string, isWanted: (name: string) => boolean = () => true): Promise<Folder> {
  const names = (await namesIn(dir)).filter((name) => /\.(csv|json|mdx|typ)$/.test(name) && isWanted(name)).sort();
  const entries = await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name))] as const));
  return { dir, files: new Map(entries) };
}

async function namesIn(dir: string): Promise<string[]> {
  try {
    return (await readdir(dir, { withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** A file of a package by its path from the project, such as a font or a dictionary. Throws where it is not there: that is a broken install, not an editor's fault. */
export function readPackageFile(path: string): Buffer<ArrayBuffer> {
  return readFileSync(path);
}
