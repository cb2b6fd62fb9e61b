// npm run import -- FILE… --out DIR [--map FILE] [--projekt NAME] [--citater] [--version N.N]: turns exports and project files of coded
// interviews into the tables of data/interviews. See README.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assembled } from '../src/import/assemble.ts';
import { importFiles } from '../src/import/importFiles.ts';
import { type DraftRow, type Mapping, NO_MAPPING, readMapping, writeMapping } from '../src/import/mapping.ts';
import type { Material } from '../src/import/material.ts';
import { mapPathOf, nextSteps } from '../src/import/nextSteps.ts';
import { accountText } from '../src/import/accountText.ts';
import { replaceFolder } from '../src/import/replaceFolder.ts';
import { interviewsCsv, kodningerCsv, saetJson } from '../src/import/setFiles.ts';
import { readInterviewsaet } from '../src/load/interviews/loadInterviews.ts';
import { readFolder } from '../src/load/readFolder.ts';
import { formatProblem, type Problem } from '../src/load/problem.ts';
import { openProject, projectFolders } from '../src/project.ts';
import { readOptions } from './readOptions.ts';

const USAGE = [
  'Brug: npm run import -- FIL… --out MAPPE [--map KORT.csv] [--projekt NAVN] [--citater] [--version 1.0]',
  'FIL er en eksport (.qdpx, .csv, .xlsx) eller et projekt fra QualCoder (mappen .qda) eller Taguette (.sqlite3).',
  '--projekt vælger mellem flere projekter i én Taguette-fil ved navn eller nummer.',
];
const NOTHING = 'Intet er skrevet i datamappen.';
const { values, positionals: files } = readOptions(
  {
    out: { type: 'string' },
    map: { type: 'string' },
    projekt: { type: 'string' },
    citater: { type: 'boolean', default: false },
    version: { type: 'string' },
  },
  true,
);
const [first] = files;
const { out, citater } = values;
if (first === undefined || out === undefined) {
  stop(USAGE);
}
const { value: project, problems: inData } = await openProject(projectFolders());
if (project === undefined) stop(inData.map(formatProblem));
const { study } = project;
const map = values.map ?? mapPathOf(first);
const mapping = await readMap(map);
const imported = await importFiles(files, { study, mapping, wantsText: citater, project: values.projekt });
const { assembled, problems, drafts, codebooks } = imported;

for (const { file, kind, sources, codes, codings } of assembled === undefined
  ? [...imported.materials, ...codebooks]
  : codebooks)
  console.log(`${file}: ${kind}\n  læst: ${sources.length} kilder, ${codes.length} koder, ${codings.length} kodninger`);
if (problems.length > 0) {
  const drafted = drafts.length > 0 && (await writeMap(map, mapping, drafts));
  const steps = drafted ? nextSteps(map, drafts, process.argv.slice(2)) : [];
  stop([...problems.map(formatProblem), '', NOTHING, ...steps]);
}
if (assembled === undefined) {
  if (await writeMap(map, mapping, drafts)) console.log(`Kodebogens koder står i ${map}, som kan udfyldes.`);
} else await writeSet(assembled, out);

async function readMap(path: string): Promise<Mapping> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return NO_MAPPING;
  const { value, problems: inMap } = readMapping(bytes, path);
  if (inMap.length > 0) stop([...inMap.map(formatProblem), '', NOTHING]);
  return value;
}

async function writeMap(path: string, old: Mapping, rows: readonly DraftRow[]): Promise<boolean> {
  try {
    await writeFile(path, writeMapping(old, rows));
    return true;
  } catch {
    console.error(`Kortet kan ikke skrives i ${path}. Giv det en anden plads med --map FIL.`);
    return false;
  }
}

/** Writes the set into a copy, checks it as every build does, and only then puts it in place. */
async function writeSet(set: Assembled, dir: string): Promise<void> {
  let found: readonly Problem[] = [];
  const version = values.version ?? (await nextVersion(dir));
  const isDone = await replaceFolder(dir, async (copy) => {
    await mkdir(copy, { recursive: true });
    await writeFile(join(copy, 'datasaet.json'), saetJson({ version, ...headOf(imported.materials) }, set.kodere));
    await writeFile(join(copy, 'interviews.csv'), interviewsCsv(set));
    await writePieces(join(copy, 'kodninger.csv'), kodningerCsv(set.codings, citater));
    const checked = readInterviewsaet(await readFolder(copy), study);
    found = checked.problems.map((problem) => ({ ...problem, file: problem.file.replace(copy, dir) }));
    return checked.value !== undefined;
  });
  if (!isDone) stop([...found.map(formatProblem), '', NOTHING]);
  for (const problem of found) console.error(formatProblem(problem));
  console.log(accountText(set, imported.matched));
  console.log(`Skrevet i ${dir}. Se det med »npm run dev«.`);
}

function headOf(materials: readonly Material[]): { dato: string; kodningsenhed: string } {
  const days = materials.flatMap(({ latest }) => latest ?? []).sort();
  const today = new Date().toISOString().slice(0, 10);
  return { dato: days.at(-1) ?? today, kodningsenhed: [...new Set(materials.map(({ unit }) => unit))].join(' eller ') };
}

/** One more than the real set that stands there; 1.0 where there is none. */
async function nextVersion(dir: string): Promise<string> {
  const text = await readFile(join(dir, 'datasaet.json'), 'utf8').catch(() => '');
  const [, major, minor] = /"faktisk"[^]*"version":\s*"(\d+)\.(\d+)/.exec(text) ?? [];
  return major === undefined ? '1.0' : `${major}.${Number(minor) + 1}`;
}

async function writePieces(path: string, pieces: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function stop(lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}
