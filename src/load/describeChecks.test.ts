import { expect, test } from 'vitest';
import { describeChecks } from './describeChecks.ts';

test('describeChecks() names every column and every field with what is taken there', () => {
  const all = new Map(describeChecks().map(({ file, fields }) => [file, fields]));
  expect(all.get('data/naevnelser.csv')?.map(({ name }) => name)).toEqual([
    ...['kode', 'rolle', 'overskrift', 'ordlyd', 'kilde'],
  ]);
  expect(all.get('content/forslag/ID.mdx')?.find(({ name }) => name === 'pris')?.expected).toContain('eller ingenting');
  expect([...all.values()].flat().filter(({ expected }) => expected.trim() === '')).toEqual([]);
});
