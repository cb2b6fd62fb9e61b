// npm run accept: keeps the key numbers of the tables as those that were published, in data/udgivet.json, and prints what changed.
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UDGIVET } from '../src/load/readUdgivet.ts';
import { projectFolders } from '../src/project.ts';
import { describeUdgivet } from '../src/text/udgivet.ts';
import { openOrExit } from './openOrExit.ts';
import { readOptions } from './readOptions.ts';

readOptions({});
const project = await openOrExit();
const { study, tabeller, noegletal } = project;
console.log(describeUdgivet(project).join('\n'));
const path = join(projectFolders().data, UDGIVET);
const udgivet = { version: study.dataversion.version, tabeller, noegletal };
await writeFile(`${path}.ny`, `${JSON.stringify(udgivet, undefined, 2)}\n`);
await rename(`${path}.ny`, path);
console.log(`${path} er skrevet.`);
