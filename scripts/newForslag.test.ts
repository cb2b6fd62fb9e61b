import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyForTest, problemLines } from '../src/testing/copyStudy.ts';
import { run } from '../src/testing/run.ts';

test('npm run new-forslag writes a proposal that passes the check, with the next number, and never over one', async () => {
  const study = copyForTest();
  const env = { SURVEY_DATA: study.data, SURVEY_CONTENT: study.content };
  const path = join(study.content, 'forslag', 'moeder-der-lykkes.mdx');
  expect(run('newForslag.ts', ['Møder, der "lykkes": <b>', 'vaerksted'], env).status).toBe(0);
  const written = join(study.content, 'forslag', 'moeder-der-lykkes-b.mdx');
  expect(readFileSync(written, 'utf8')).toContain('nummer: 4\n');
  expect((await problemLines(study)).filter((line) => !line.includes('advarsel'))).toEqual([]);
  expect(existsSync(path)).toBe(false);
  expect(run('newForslag.ts', ['Møder, der "lykkes": <b>'], env).status).toBe(1);
  const { status, faults } = run('newForslag.ts', ['', 'kursus'], env);
  expect(status).toBe(1);
  expect(faults.slice(-2)).toEqual([
    expect.stringMatching(/^Skriv en titel/),
    expect.stringMatching(/^Formatet »kursus« findes ikke/),
  ]);
});
