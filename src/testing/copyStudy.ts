import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '../load/problem.ts';
import { type Folders, openProject } from '../project.ts';
import { STUDY } from './openStudy.ts';

/** A copy of a study for one test, to be changed at will. Files are named from the copy's folder: `data/kodebog.csv`, `content/sider/en.mdx`. */
export interface StudyCopy extends Folders {
  readonly dir: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** Replaces the first occurrence in a file; throws when it is not there, so that no test passes by accident. */
  readonly replace: (file: string, from: string, to: string) => void;
  readonly append: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  readonly makeFolder: (folder: string) => void;
}

/** Copies the invented study, or the one in `folders`, to a temporary folder. */
export function copyStudy({ data, content }: Folders = STUDY): StudyCopy {
  const dir = mkdtempSync(join(tmpdir(), 'study-'));
  cpSync(data, join(dir, 'data'), { recursive: true });
  cpSync(content, join(dir, 'content'), { recursive: true });
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const write = (file: string, text: string | Uint8Array) => writeFileSync(join(dir, file), text);
  const replace = (file: string, from: string, to: string) => {
    if (!read(file).includes(from)) throw new Error(`${file} does not contain ${from}`);
    write(
      file,
      read(file).replace(from, () => to),
    );
  };
  return {
    ...{ dir, data: join(dir, 'data'), content: join(dir, 'content') },
    ...{ read, write, replace },
    append: (file, text) => write(file, read(file) + text),
    remove: (file) => rmSync(join(dir, file), { recursive: true }),
    makeFolder: (folder) => void mkdirSync(join(dir, folder), { recursive: true }),
  };
}

/** A copy of the invented study that is removed when the running test ends. */
export function copyForTest(): StudyCopy {
  const study = copyStudy();
  onTestFinished(() => rmSync(study.dir, { recursive: true }));
  return study;
}

/** The lines that tell of a study's faults and notices, with files named from the copy's folder. */
export async function problemLines({ dir, data, content }: StudyCopy): Promise<string[]> {
  const { problems } = await openProject({ data, content });
  return problems.map((problem) => formatProblem(problem).replaceAll(`${dir}/`, ''));
}

/** A fault that an editor can make: its name, the change to the invented study, and the line that tells of it. */
export interface Broken {
  readonly name: string;
  readonly change: readonly [file: string, from: string, to: string] | ((study: StudyCopy) => void);
  readonly line: string;
}

/** Makes the change in a fresh copy and gives the line of every fault; notices are left out. */
export async function breakStudy({ change }: Pick<Broken, 'change'>): Promise<string[]> {
  const study = copyForTest();
  if (typeof change === 'function') change(study);
  else study.replace(...change);
  return (await problemLines(study)).filter((line) => !line.includes(' advarsel: '));
}
