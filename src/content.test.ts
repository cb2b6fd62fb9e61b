import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const pages = globSync('content/sider/*.mdx').map((file) => ({
  file,
  body: readFileSync(file, 'utf8').split('---').slice(2).join('---'),
}));

test('no prose types a number of its own: they come from the model through <Tal>', () => {
  expect(pages.filter(({ body }) => /(?<!UTF-)\d/.test(body)).map(({ file }) => file)).toEqual([]);
});

test('every page has prose', () => {
  expect(pages.filter(({ body }) => body.trim().length < 20).map(({ file }) => file)).toEqual([]);
});
