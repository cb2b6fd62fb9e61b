import { join } from 'node:path';
import { type Loaded, loadStudy } from './loadStudy.ts';
import { readFolder } from './readFolder.ts';

/** Reads a data folder and the proposals of a content folder from disk, and loads them. */
export async function loadProject(data: string, content = 'content'): Promise<Loaded> {
  const [tables, forslag] = await Promise.all([readFolder(data), readFolder(join(content, 'forslag'))]);
  return loadStudy(tables, forslag);
}
