// npm run confirm: keeps in daekning.csv that links have been read again against the words as they are now; with ids, only those.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { confirmLinks } from '../src/load/confirmLinks.ts';
import { projectFolders } from '../src/project.ts';
import { openOrExit } from './openOrExit.ts';
import { readOptions } from './readOptions.ts';

const { positionals: ids } = readOptions({}, true);
const { fingerprints } = await openOrExit();
const path = join(projectFolders().data, 'daekning.csv');
const known = fingerprints.flatMap(({ link }) => [link.kode, link.forslag]);
const unknown = ids.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(
    unknown.map((id) => `»${id}« er hverken et behov eller et forslag, der står i daekning.csv.`).join('\n'),
  );
  process.exit(1);
}
const { text, links } = confirmLinks(await readFile(path, 'utf8'), fingerprints, ids);
if (links.length === 0) console.log('Ingen koblinger venter på at blive bekræftet.');
else {
  await writeFile(`${path}.ny`, text);
  await rename(`${path}.ny`, path);
  console.log(
    [...links, `${links.length} ${links.length === 1 ? 'kobling' : 'koblinger'} er bekræftet i ${path}.`].join('\n'),
  );
}
