import { expect, test } from 'vitest';
import { id, integer, text } from './columns.ts';
import { readFrontmatter } from './frontmatter.ts';
import { formatProblem } from './problem.ts';

const fields = { id: id(), nummer: integer({ min: 1, max: 9 }), titel: text({ max: 20 }) };

const read = (content: string) =>
  readFrontmatter({ dir: 'prøve', files: new Map([['a.mdx', new TextEncoder().encode(content)]]) }, 'a.mdx', fields);
const faultsOf = (content: string) => read(content).problems.map(formatProblem);

test('readFrontmatter(folder, name, fields) yields the values and where each stands', () => {
  const { value, problems } = read('---\nid: aal\nnummer: 2\ntitel: Ål og æg\n---\n\nBrødtekst.\n');
  expect(problems).toEqual([]);
  expect(value?.values).toEqual({ id: 'aal', nummer: 2, titel: 'Ål og æg' });
  expect(value?.placeOf('titel')).toEqual({ line: 4, column: 8 });
});

test('readFrontmatter(folder, name, fields) takes Windows line ends, a byte order mark and no prose', () => {
  expect(read('\uFEFF---\r\nid: aal\r\nnummer: 2\r\ntitel: Ål\r\n---').value?.values).toEqual({
    ...{ id: 'aal', nummer: 2, titel: 'Ål' },
  });
});

test('readFrontmatter(folder, name, fields) takes a colon in quotes, and dashes in the prose', () => {
  expect(read('---\nid: aal\nnummer: 2\ntitel: "Ål: ny"\n---\n\nTekst\n\n---\n').value?.values.titel).toBe('Ål: ny');
});

test('readFrontmatter(folder, name, fields) lists every fault of a head', () => {
  expect(faultsOf('---\nid: Ål\nnumer: 2\npris: 3\n---\n')).toEqual([
    'prøve/a.mdx:3:1 her står feltet »numer«, men hovedet skal have felterne id, nummer, titel – mente du »nummer«?',
    'prøve/a.mdx:4:1 her står feltet »pris«, men hovedet skal have felterne id, nummer, titel.',
    'prøve/a.mdx:1:1 feltet »titel« mangler i hovedet, men der skal stå en tekst på 1 til 20 tegn.',
    'prøve/a.mdx:2:5 feltet »id«: her står »Ål«, men der skal stå et id af små bogstaver a-z, tal og bindestreger, højst 80 tegn, fx »psykiske-lidelser«.',
  ]);
});

test.each([
  ['nothing', ''],
  ['a head of nothing', '---\n---\n'],
  ['no second line of dashes', '---\nid: aal\n'],
  ['a list', '---\n- id\n- titel\n---\n'],
  ['bare words', '---\nid\n---\n'],
  ['the same key twice', '---\nid: a\nid: b\nnummer: 1\ntitel: a\n---\n'],
  ['an alias to nowhere in a list', '---\nid: [*a]\nnummer: 1\ntitel: a\n---\n'],
  ['a tab for a space', '---\nid:\ta\n\tnummer: 1\n---\n'],
  ['the names of JavaScript', '---\nid: a\nnummer: 1\ntitel: a\n__proto__: a\n---\n'],
  ['a map for a title', '---\nid: a\nnummer: 1\ntitel: { a: 1 }\n---\n'],
])('readFrontmatter(folder, name, fields) tells one fault of %s', (_, content) => {
  expect(faultsOf(content)).toHaveLength(1);
});
