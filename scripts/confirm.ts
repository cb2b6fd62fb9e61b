// npm run confirm: keeps in daekning.csv that links have been read again against the words as they are now; with ids, only those.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { confirmLinks } from '../src/load/confirmLinks.ts';
import { projectFolders } from '../src/project.ts';
import { openOrExit } from './openOrExit.ts';

const { fingerprints } = await openOrExit();
const path = join(projectFolders().data, 'daekning.csv');
const { text, links } = confirmLinks(await readFile(path, 'utf8'), fingerprints, process.argv.slice(2));
if (links.length === 0) console.log('Ingen koblinger venter på at blive bekræftet.');
else {
  await writeFile(`${path}.ny`, text);
  await rename(`${path}.ny`, path);
  console.log(
    [...links, `${links.length} ${links.length === 1 ? 'kobling' : 'koblinger'} er bekræftet i ${path}.`].join('\n'),
  );
}
