import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Synonyms } from '../src/search/keywords.ts';
import { searchRecord } from '../src/search/searchRecord.ts';

/** Its ready-made interfaces are not used. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/** Writes the search of a built site into its folder `pagefind`. Pages are added by name, so that two builds are equal. */
export async function writeSearch(dir: string, base: string, synonyms: Synonyms): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'da' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const file of globSync(`${dir}/**/*.html`).sort()) {
    const path = file.slice(dir.length + 1).replace(/(^|\/)index\.html$/, '$1');
    const record = searchRecord(path, readFileSync(file, 'utf8'), synonyms);
    if (record === undefined) continue;
    const { title, kind, description, content } = record;
    const added = await index.addCustomRecord({
      url: join(base, '/', path),
      language: 'da',
      content,
      meta: { title, kind, description },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  // Written from here: on a busy machine Pagefind's own process may end before its last files are whole.
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(unwritten.join('\n'));
  await pagefind.close();
  rmSync(join(dir, 'pagefind'), { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    mkdirSync(dirname(join(dir, 'pagefind', path)), { recursive: true });
    writeFileSync(join(dir, 'pagefind', path), content);
  }
}
