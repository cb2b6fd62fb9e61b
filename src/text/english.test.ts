import { expect, test } from 'vitest';
import { loadProject } from '../load/loadProject.ts';
import { english, englishNumber } from './english.ts';

test('english(id, danish) knows every theme and format of the data', async () => {
  const { temaer, formater } = (await loadProject('data')).value!.study;
  const unknown = [...temaer, ...formater].filter(({ id, navn }) => english(id, navn).lang === 'da');
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

test('english(id, danish) leaves what it does not know in Danish', () => {
  expect(english('noget-nyt', 'Noget nyt')).toEqual({ text: 'Noget nyt', lang: 'da' });
});

test('englishNumber(n) parts thousands with commas', () => {
  expect(englishNumber(12345)).toBe('12,345');
});
