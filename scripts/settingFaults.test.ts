import { expect, test } from 'vitest';
import { settingFaults } from './settingFaults.ts';
import { run } from '../src/testing/run.ts';

test.each([
  {},
  { SITE: '', BASE: '' },
  { SITE: 'https://eksempel.dk', BASE: '/' },
  { SITE: 'http://localhost:4321/', BASE: '/a/b' },
  { BASE: 'a/b/' },
  { BASE: '/~navn/v1.0_x' },
])('settingFaults(%j) finds nothing', (env) => {
  expect(settingFaults(env)).toEqual([]);
});

test.each([
  'eksempel.dk',
  'https://eksempel.dk/sti',
  'ftp://eksempel.dk',
  'https://',
  'https://a@b.dk',
  'https://b.dk?x',
])('settingFaults({ SITE: %j }) says what should stand there', (SITE) => {
  expect(settingFaults({ SITE })).toEqual([
    `SITE: her står »${SITE}«, men der skal stå et domæne med https:// foran og ingen sti, fx »https://eksempel.dk«. En sti skrives i BASE.`,
  ]);
});

test.each(['/a b', '"><script>', '/æ', '//a', 'https://eksempel.dk', '/a/../b?'])(
  'settingFaults({ BASE: %j }) refuses it',
  (BASE) => {
    expect(settingFaults({ BASE })).toEqual([expect.stringMatching(/^BASE: her står ».*«, men der skal stå en sti /)]);
  },
);

test('npm run build with a wrong SITE says so in one sentence and changes nothing', () => {
  const { status, faults } = run('build.ts', ['--out', '.cache/never'], { SITE: 'eksempel.dk' });
  expect(status).toBe(1);
  expect(faults).toEqual([
    expect.stringMatching(/^SITE: her står »eksempel\.dk«/),
    expect.stringMatching(/ er ikke ændret\.$/),
  ]);
});
