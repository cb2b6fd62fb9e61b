import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadProject } from '../load/loadProject.ts';
import { SHIPPED, demoSet } from './demoSet.ts';

const { study, interviews } = (await loadProject('data')).value!;
const lines = (options = SHIPPED) => [...demoSet(study, options).kodninger()];
const rows = lines()
  .slice(1)
  .map((line) => line.trim().split(','));

test('the shipped set is the default output, to the byte, and says that it is made up', () => {
  const { saet, interviews: list } = demoSet(study, SHIPPED);
  const shipped = (name: string) => readFileSync(`data/interviews/${name}`, 'utf8');
  expect(saet).toBe(shipped('datasaet.json'));
  expect(list).toBe(shipped('interviews.csv'));
  expect(lines().join('')).toBe(shipped('kodninger.csv'));
  expect(interviews?.type).toBe('syntetisk');
});

test('demoSet(study) codes a need for a role exactly where the report mentions it', () => {
  const rolle = new Map(interviews?.interviews.map(({ id, rolle: own }) => [id, own]));
  const coded = new Set(rows.map(([interview = '', kode]) => `${kode} ${rolle.get(interview)}`));
  expect([...coded].sort()).toEqual(study.naevnelser.map(({ behov, rolle: own }) => `${behov.kode} ${own}`).sort());
});

test('demoSet(study) gives three interviews to each group, codes two of them twice, and quotes nobody', () => {
  const groups = Map.groupBy(interviews?.interviews ?? [], ({ rolle, omraade }) => `${rolle} ${omraade}`);
  expect([...groups.values()].map((group) => group.length)).toEqual([3, 3, 3, 3]);
  expect([...new Set(rows.filter(([, , , koder]) => koder === 'K2').map(([interview]) => interview))]).toEqual([
    'i01',
    'i02',
  ]);
  expect(interviews?.citater).toEqual([]);
});

test('demoSet(study) gives as many codings as are asked for, each but once', () => {
  expect(rows).toHaveLength(640);
  expect(new Set(lines()).size).toBe(641);
  expect(lines({ interviews: 40, codings: 5000, seed: 7 })).toHaveLength(5001);
});

test('demoSet(study) gives another set for another seed, and refuses fewer codings than mentions', () => {
  expect(lines({ ...SHIPPED, seed: 1 })).not.toEqual(lines());
  expect(() => demoSet(study, { ...SHIPPED, codings: 10 })).toThrow('10 codings for');
});
