// npm run changes -- --from DIR: compares the data with an earlier version and writes what changed into data/aendringer.json, which the page /aendringer/ shows. DIR is a data folder, or a project with `data` and `content`.
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareStudies } from '../src/analysis/compareStudies.ts';
import { openProject, projectFolders } from '../src/project.ts';
import { formatProblem } from '../src/load/problem.ts';
import { AENDRINGER } from '../src/load/readAendringer.ts';
import { readOptions } from './readOptions.ts';

const { values } = readOptions({ from: { type: 'string' } });
const { from } = values;
if (from === undefined) stop(['Brug: npm run changes -- --from MAPPE']);

const isProject = existsSync(join(from, 'data'));
const now = projectFolders();
const before = await load(isProject ? join(from, 'data') : from, isProject ? join(from, 'content') : now.content);
const after = await load(now.data, now.content);
const udgave = compareStudies(before.study, after.study);
if (udgave.fra === udgave.til)
  stop([`Begge mapper har dataversion ${udgave.til}. Hæv version og created i datapackage.json først.`]);

const others = after.udgaver.filter(({ til }) => til !== udgave.til);
const path = join(now.data, AENDRINGER);
await writeFile(`${path}.ny`, `${JSON.stringify([udgave, ...others], undefined, 2)}\n`);
await rename(`${path}.ny`, path);
const count = udgave.aendringer.length;
console.log(`${path}: ${count} ${count === 1 ? 'ændring' : 'ændringer'} fra ${udgave.fra} til ${udgave.til}.`);

async function load(data: string, content: string) {
  const { value, problems } = await openProject({ data, content });
  if (value === undefined) stop([...problems.map(formatProblem), '', `${data} kan ikke læses. Intet er ændret.`]);
  return value;
}

function stop(lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}
