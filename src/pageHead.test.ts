import { expect, test } from 'vitest';
import { pageHead } from './pageHead.ts';
import { testStudy } from './analysis/testStudy.ts';

const kilder = testStudy().kilder;
const study = { ...testStudy(), kilder };

test('pageHead(frontmatter) resolves the sources', () => {
  const id = kilder[0]?.id;
  expect(pageHead({ titel: 'T', beskrivelse: 'B', kilder: [id] }, 'x.mdx', study).kilder).toEqual([kilder[0]]);
});

test('pageHead(frontmatter) throws on a misspelt key, naming file and key', () => {
  expect(() => pageHead({ titel: 'T', beskrivels: 'B' }, 'x.mdx', study)).toThrow(/x\.mdx.*beskrivels/s);
});

test('pageHead(frontmatter) throws on an unknown source', () => {
  expect(() => pageHead({ titel: 'T', beskrivelse: 'B', kilder: ['nej'] }, 'x.mdx', study)).toThrow(
    'x.mdx: unknown kilde: nej',
  );
});
