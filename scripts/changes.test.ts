import { expect, test } from 'vitest';
import { openProject } from '../src/project.ts';
import { copyForTest } from '../src/testing/copyStudy.ts';
import { STUDY } from '../src/testing/openStudy.ts';
import { run } from '../src/testing/run.ts';

test('npm run changes writes what changed since an earlier folder, and a second run replaces the first', async () => {
  const study = copyForTest();
  study.replace('data/datapackage.json', '"version": "0.3"', '"version": "9.9"');
  study.replace('data/kodebog.csv', ',Ensomhed,', ',Ensomhed og savn,');
  const env = { SURVEY_DATA: study.data, SURVEY_CONTENT: study.content };
  for (let time = 0; time < 2; time++) expect(run('changes.ts', ['--from', STUDY.data], env).status).toBe(0);
  expect(JSON.parse(study.read('data/aendringer.json'))).toMatchObject([
    {
      fra: '0.3',
      til: '9.9',
      aendringer: expect.arrayContaining([
        expect.objectContaining({
          slags: 'behov',
          udfald: 'aendret',
          id: 'ensomhed',
          felter: [{ felt: 'navn', foer: 'Ensomhed', efter: 'Ensomhed og savn' }],
        }),
      ]) as unknown,
    },
  ]);
  expect((await openProject(study)).value).toBeDefined();
});

test('npm run changes asks for a new version where both are the same, and for a folder where there is none', () => {
  const study = copyForTest();
  const env = { SURVEY_DATA: study.data, SURVEY_CONTENT: study.content };
  const { status, faults } = run('changes.ts', ['--from', STUDY.data], env);
  expect(status).toBe(1);
  expect(faults.at(-1)).toBe('Begge mapper har dataversion 0.3. Hæv version og created i datapackage.json først.');
  expect(run('changes.ts', [], env).faults).toEqual(['Brug: npm run changes -- --from MAPPE']);
  expect(() => study.read('data/aendringer.json')).toThrow('ENOENT');
});
