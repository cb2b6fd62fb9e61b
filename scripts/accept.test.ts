import { expect, test } from 'vitest';
import { copyForTest, problemLines } from '../src/testing/copyStudy.ts';
import { run } from '../src/testing/run.ts';

test('npm run accept tells what changed, keeps the new numbers, and then has nothing to tell', () => {
  const study = copyForTest();
  const env = { SURVEY_DATA: study.data, SURVEY_CONTENT: study.content };
  study.append('data/daekning.csv', 'maalsaetning,udfoerer,vaerksted-1,delvis,voksne,Samtaler om mål.,,\n');
  expect(run('accept.ts', [], env)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^Ændret siden version 0\.3:\nforslag: 7 → 8 koblinger\nudfører: 1 → 2 dækket delvist\nudfører: 3 → 2 uden forslag\nudfører, voksne: 3 → 2 uden forslag\n/,
    ) as string,
  });
  expect(run('validate.ts', [], env).stdout).toContain('Tabeller og nøgletal er som udgivet i version 0.3.');
});

test('a file of published numbers that somebody has edited is a fault', async () => {
  const study = copyForTest();
  study.write('data/udgivet.json', '{"version": "0.3"}');
  expect(await problemLines(study)).toContain(
    'data/udgivet.json:1:1 filen er ikke, som den blev skrevet, men den skal laves med »npm run accept«.',
  );
});
