// npm run validate -- [--data DIR] [--content DIR]: checks the tables and the proposals without building, lists every fault, exit code 1 if any stops a build.
import { projectFolders } from '../src/project.ts';
import { describeUdgivet } from '../src/text/udgivet.ts';
import { openOrExit } from './openOrExit.ts';
import { readOptions } from './readOptions.ts';

const { values } = readOptions({ data: { type: 'string' }, content: { type: 'string' } });
const { data, content } = projectFolders();
const project = await openOrExit({ data: values.data ?? data, content: values.content ?? content });
const { behov, temaer, dataversion } = project.study;
console.log(`Data er i orden: ${behov.length} behov i ${temaer.length} temaer, dataversion ${dataversion.version}.`);
console.log(describeUdgivet(project).join('\n'));
