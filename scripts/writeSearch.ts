import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Synonyms } from '../src/search/keywords.ts';
import { searchRecord } from '../src/search/searchRecord.ts';

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
  await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  await pagefind.close();
  // Its ready-made interfaces are not used.
  for (const file of globSync(`${dir}/pagefind/pagefind-{component-ui,modular-ui,ui,highlight}.*`)) rmSync(file);
}
