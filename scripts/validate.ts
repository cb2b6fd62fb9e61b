// npm run validate -- [--data DIR]: checks the tables without building, lists every fault, exit code 1 if any stops a build.
import { parseArgs } from 'node:util';
import { dataFolder } from '../src/load/dataFolder.ts';
import { loadStudy } from '../src/load/loadStudy.ts';
import { readFolder } from '../src/load/readFolder.ts';
import { reportProblems } from './reportProblems.ts';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const { value, problems } = loadStudy(await readFolder(values.data ?? dataFolder()));
reportProblems(problems);
if (value === undefined) process.exitCode = 1;
else {
  const { behov, temaer, dataversion } = value.study;
  console.log(`Data er i orden: ${behov.length} behov i ${temaer.length} temaer, dataversion ${dataversion.version}.`);
}
