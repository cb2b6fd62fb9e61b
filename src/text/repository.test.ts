import { expect, test } from 'vitest';
import { editUrl, repositoryOf } from './repository.ts';

const github = repositoryOf('https://github.com/eksempel/behov/')!;

test('editUrl leads to the editor of a file, or to its line', () => {
  expect(editUrl(github, 'content/forslag/temadag-1.mdx')).toBe(
    'https://github.com/eksempel/behov/edit/main/content/forslag/temadag-1.mdx',
  );
  expect(editUrl(github, 'data/kodebog.csv', 14)).toBe(
    'https://github.com/eksempel/behov/blob/main/data/kodebog.csv?plain=1#L14',
  );
  const gitlab = repositoryOf('https://gitlab.com/a/b#udgivet')!;
  expect(editUrl(gitlab, 'data/x.csv', 2)).toBe('https://gitlab.com/a/b/-/blob/udgivet/data/x.csv#L2');
  expect(editUrl(repositoryOf('https://codeberg.org/a/b')!, 'data/x.csv')).toBe(
    'https://codeberg.org/a/b/_edit/main/data/x.csv',
  );
});

test('repositoryOf is undefined where nothing is set', () => {
  expect(repositoryOf(undefined)).toBeUndefined();
  expect(repositoryOf('')).toBeUndefined();
});
