import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from './replaceFolder.ts';

let base: string;
let dir: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'replace-'));
  dir = join(base, 'interviews');
  mkdirSync(dir);
  writeFileSync(join(dir, 'a.csv'), 'gammel');
  writeFileSync(join(dir, 'noter.txt'), 'mine');
});
afterEach(() => rmSync(base, { recursive: true }));

const stands = () => [readFileSync(join(dir, 'a.csv'), 'utf8'), readFileSync(join(dir, 'noter.txt'), 'utf8')];

describe('replaceFolder(dir, fill)', () => {
  test('puts the new files in place and lets others be', async () => {
    expect(await replaceFolder(dir, async (copy) => (await writeFile(join(copy, 'a.csv'), 'ny'), true))).toBe(true);
    expect(stands()).toEqual(['ny', 'mine']);
    expect(readdirSync(base)).toEqual(['interviews']);
  });

  test('makes a folder that is not there', async () => {
    const fresh = join(base, 'andet');
    await replaceFolder(fresh, async (copy) => (mkdirSync(copy), await writeFile(join(copy, 'a.csv'), 'ny'), true));
    expect(readFileSync(join(fresh, 'a.csv'), 'utf8')).toBe('ny');
  });

  test('leaves the old folder where fill says no or throws', async () => {
    expect(await replaceFolder(dir, async (copy) => (await writeFile(join(copy, 'a.csv'), 'ny'), false))).toBe(false);
    await expect(replaceFolder(dir, () => Promise.reject(new Error('nej')))).rejects.toThrow('nej');
    expect(stands()).toEqual(['gammel', 'mine']);
    expect(readdirSync(base)).toEqual(['interviews']);
  });

  test('leaves the old folder where the process is killed half-way, and the next time is as the first', async () => {
    const code = `import { replaceFolder } from ${JSON.stringify(resolve('src/import/replaceFolder.ts'))};
      import { writeFileSync } from 'node:fs';
      await replaceFolder(${JSON.stringify(dir)}, (copy) => { writeFileSync(copy + '/a.csv', 'halv'); process.kill(process.pid, 'SIGKILL'); });`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
    expect(signal).toBe('SIGKILL');
    expect(stands()).toEqual(['gammel', 'mine']);
    await replaceFolder(dir, async (copy) => (await writeFile(join(copy, 'a.csv'), 'ny'), true));
    expect(stands()).toEqual(['ny', 'mine']);
    expect(readdirSync(base)).toEqual(['interviews']);
  });

  test('mends a move that was cut off between its two steps', async () => {
    renameSync(dir, `${dir}.gammel`);
    expect(await replaceFolder(dir, () => Promise.resolve(false))).toBe(false);
    expect(stands()).toEqual(['gammel', 'mine']);
    expect(existsSync(`${dir}.gammel`)).toBe(false);
  });
});
