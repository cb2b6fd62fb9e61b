import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { TABLES } from '../src/load/tables.ts';
import { type Run, linesOf } from './testData.ts';

/** A whole copy of the project below `.cache`, texts and all, to be changed and built at will. */
export interface TestProject {
  readonly dir: string;
  readonly run: (script: string, args?: readonly string[]) => Run;
  readonly read: (file: string) => string;
  readonly write: (file: string, content: string) => void;
}

const PARTS = ['src', 'data', 'content', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export function copyProject(name: string): TestProject {
  const dir = resolve('.cache', name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (const part of PARTS) cpSync(part, join(dir, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(dir, 'node_modules'));
  const run = (script: string, args: readonly string[] = []) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, BASE_URL: undefined, SITE: 'https://example.org' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { status, stdout, faults: linesOf(stderr) };
  };
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  return { dir, run, read, write: (file, content) => writeFileSync(join(dir, file), content) };
}

/** Changes every cell that people may write freely, in every table. `change` gets the cell and what its column allows. */
export function changeEveryText(project: TestProject, change: (cell: string, most: number) => string): string[] {
  return Object.values(TABLES).flatMap(({ name, columns }) => {
    const [head = [], ...rows] = Papa.parse<string[]>(project.read(`data/${name}.csv`).trim()).data;
    const most = head.map((field) => longest((columns as Record<string, { expected: string }>)[field]?.expected));
    const changed = rows.map((row) => row.map((cell, i) => (most[i] === undefined ? cell : change(cell, most[i]))));
    project.write(`data/${name}.csv`, `${Papa.unparse([head, ...changed], { newline: '\n' })}\n`);
    return head.filter((_, i) => most[i] !== undefined).map((field) => `${name}.${field}`);
  });
}

/** Changes every free text in the heads of the files in `content/`. */
export function changeEveryHead(project: TestProject, change: (value: string, most: number) => string): string[] {
  const MOST = { titel: 120, kortnavn: 500, undertitel: 240, maalgruppe: 500, kommune: 200, beskrivelse: 240 };
  return globSync('content/**/*.mdx', { cwd: project.dir }).flatMap((file) => {
    const text = project.read(file);
    const end = text.indexOf('\n---', 3);
    const fields: string[] = [];
    const head = text.slice(0, end).replace(/^(\w+): (.*)$/gm, (line, field: string, value: string) => {
      const most = (MOST as Record<string, number>)[field];
      if (most === undefined) return line;
      fields.push(`${file} ${field}`);
      return `${field}: ${JSON.stringify(change(value.replace(/^(['"])(.*)\1$/, '$2'), most))}`;
    });
    project.write(file, head + text.slice(end));
    return fields;
  });
}

/** The most characters of a column of free text, by what it says to editors; undefined for any other column. */
function longest(expected: string | undefined): number | undefined {
  const [, most] = /^en tekst på 1 til (\d+) tegn( eller ingenting)?$/.exec(expected ?? '') ?? [];
  return most === undefined ? undefined : Number(most);
}
