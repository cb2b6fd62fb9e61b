import { expect, test } from 'vitest';
import { copyForTest } from '../src/testing/copyStudy.ts';
import { STUDY } from '../src/testing/openStudy.ts';
import { run } from '../src/testing/run.ts';

test('npm run validate says how much it has read, and tells notices', () => {
  const { status, stdout, faults } = run('validate.ts', ['--data', STUDY.data, '--content', STUDY.content]);
  expect(status).toBe(0);
  expect(stdout).toBe(
    'Data er i orden: 9 behov i 3 temaer, dataversion 0.3.\nTabeller og nøgletal er som udgivet i version 0.3.\n',
  );
  expect(faults).toEqual([
    expect.stringContaining('advarsel: 1 citat venter på godkendelse'),
    expect.stringContaining('advarsel: interviewene afviger 6 steder fra afrapporteringen'),
  ]);
});

test('npm run validate takes its folders from the environment, and ends with 1 and the number of faults', () => {
  const study = copyForTest();
  study.replace('data/naevnelser.csv', 'ensomhed,udfoerer', 'ensomhet,udfoerer');
  study.append('content/sider/behov.mdx', '\n> Et citat.\n');
  const env = { SURVEY_DATA: study.data, SURVEY_CONTENT: study.content };
  const { status, stdout, faults } = run('validate.ts', [], env);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(faults).toEqual([
    expect.stringContaining('content/sider/behov.mdx:9:1 her står et citat'),
    expect.stringContaining('data/naevnelser.csv:12:1 kolonnen »kode«: her står »ensomhet«'),
    '2 fejl i data. Intet er ændret.',
  ]);
});

test('npm run validate says so when the folder is not there', () => {
  const { status, faults } = run('validate.ts', ['--data', 'findes-ikke', '--content', STUDY.content]);
  expect(status).toBe(1);
  expect(faults[0]).toMatch(
    /csv:1:1 filen findes ikke, og mappen er tom eller findes ikke, men den skal ligge i datamappen\.$/,
  );
});
