import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestData, copyData, run } from './testData.ts';

let data: TestData;
beforeEach(() => {
  data = copyData();
  data.remove('aendringer.json');
});
afterEach(() => rmSync(data.dir, { recursive: true }));

const changes = (...args: string[]) => run('changes.ts', args, { SURVEY_DATA: data.dir }, data.dir);

describe('npm run changes', () => {
  test('writes what changed since an earlier folder, and a second run of the same version replaces the first', () => {
    data.replace('datapackage.json', '"version": "1.1"', '"version": "9.9"');
    data.replace('kodebog.csv', ',Vold,', ',Vold og trusler,');
    for (let time = 0; time < 2; time++) expect(changes('--from', 'data').status).toBe(0);
    expect(JSON.parse(data.read('aendringer.json'))).toMatchObject([
      {
        fra: '1.1',
        til: '9.9',
        aendringer: expect.arrayContaining([
          expect.objectContaining({
            slags: 'behov',
            udfald: 'aendret',
            id: 'vold',
            felter: [{ felt: 'navn', foer: 'Vold', efter: 'Vold og trusler' }],
          }),
        ]) as unknown,
      },
    ]);
    expect(run('validate.ts', ['--data', data.dir]).status).toBe(0);
  });

  test('asks for a new version where both are the same, and for a folder where there is none', () => {
    expect(changes('--from', 'data')).toMatchObject({
      status: 1,
      faults: ['Begge mapper har dataversion 1.1. Hæv version og created i datapackage.json først.'],
    });
    expect(changes().faults).toEqual(['Brug: npm run changes -- --from MAPPE']);
    expect(() => data.read('aendringer.json')).toThrow('ENOENT');
  });
});
