import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of `data/` or `content/` for one test, to be changed at will. */
export interface TestData {
  readonly dir: string;
  /** Replaces the first occurrence in a file; throws when it is not there, so that no test passes by accident. */
  readonly replace: (file: string, from: string, to: string) => void;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  readonly remove: (file: string) => void;
}

/** A publisher who has filled in everything, so that no notice stands among a test's faults. */
const FILLED = 'felt,navn,vaerdi\nudgiver,Udgiver,Prøve\nredaktion,Redaktion,Prøve\nkontakt,Kontakt,Prøve\n';

/** Copies `data/`, or with `content` the proposals' folder and all. */
export function copyData(folder: 'data' | 'content' = 'data'): TestData {
  const dir = mkdtempSync(join(tmpdir(), 'kompetencebehov-'));
  cpSync(folder, dir, { recursive: true });
  if (folder === 'data') writeFileSync(join(dir, 'udgiver.csv'), FILLED);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => writeFileSync(join(dir, file), content);
  const replace = (file: string, from: string, to: string) => {
    const text = read(file);
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    write(
      file,
      text.replace(from, () => to),
    );
  };
  return { dir, read, write, replace, remove: (file) => rmSync(join(dir, file)) };
}

/** Turns the copied made-up set into one that says it is real. */
export function asReal(data: TestData): void {
  data.replace('interviews/datasaet.json', '"syntetisk"', '"faktisk"');
  for (const file of ['interviews/interviews.csv', 'interviews/kodninger.csv'])
    data.write(file, data.read(file).replace(/,(eksempeldata|EKSEMPELDATA)$/gm, ''));
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Lines of standard error, the test folder's name taken off. */
  readonly faults: readonly string[];
}

/** Runs a script of the project as a user would, in this Node. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, dir = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
    // Vitest's own BASE_URL would stand in the built pages.
    env: { ...process.env, BASE_URL: undefined, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, faults: linesOf(stderr).map((line) => line.replace(`${dir}/`, '')) };
}

export function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

export function validate({ dir }: TestData): Run {
  return run('validate.ts', ['--data', dir], {}, dir);
}

/** Validates changed proposals with the tables as they are. */
export function validateContent({ dir }: TestData): Run {
  return run('validate.ts', ['--data', copyData().dir, '--content', dir], {}, dir);
}
