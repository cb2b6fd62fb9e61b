// npm run validate -- [--data DIR] [--content DIR]: checks the tables and the proposals without building, lists every fault, exit code 1 if any stops a build.
import { parseArgs } from 'node:util';
import { dataFolder } from '../src/load/dataFolder.ts';
import { loadProject } from '../src/load/loadProject.ts';
import { reportProblems } from './reportProblems.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, content: { type: 'string' } } });
const { value, problems } = await loadProject(values.data ?? dataFolder(), values.content);
reportProblems(problems);
if (value === undefined) process.exitCode = 1;
else {
  const { behov, temaer, dataversion } = value.study;
  console.log(`Data er i orden: ${behov.length} behov i ${temaer.length} temaer, dataversion ${dataversion.version}.`);
}
