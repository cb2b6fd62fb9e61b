import { OMRAADER, ROLLER } from '../model/rolle.ts';
import { id, integer, reference, someOf, text } from './columns.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import type { Folder } from './readFolder.ts';

/** The front matter of `content/forslag/ID.mdx`. */
export const FORSLAG_FIELDS = {
  id: id(),
  nummer: integer({ min: 1, max: 1000 }),
  titel: text({ max: 500 }),
  kortnavn: text({ max: 500 }),
  format: reference('formater'),
  roller: someOf(ROLLER),
  omraader: someOf(OMRAADER),
  maalgruppe: text({ max: 500 }),
  kilde: reference('kilder'),
};

export type ForslagHead = Frontmatter<typeof FORSLAG_FIELDS>;

export interface ReadForslag {
  readonly heads: readonly ForslagHead[];
  /** Ids by file name, files with faults included. */
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads the head of every proposal, and checks what ties heads together; `known` are the ids that a head may point to. */
export function readForslag(
  folder: Folder,
  known: Readonly<Record<'format' | 'kilde', ReadonlySet<string> | undefined>>,
): ReadForslag {
  const names = [...folder.files.keys()].filter((name) => name.endsWith('.mdx'));
  const read = names.map((name) => readFrontmatter(folder, name, FORSLAG_FIELDS));
  const heads = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const problems = [
    ...read.flatMap((r) => r.problems),
    ...heads.flatMap((head) => [
      ...misnamed(head),
      ...unknownIn(head, 'format', known.format),
      ...unknownIn(head, 'kilde', known.kilde),
    ]),
    ...sameNumber(heads),
  ];
  return { heads, ids: new Set(names.map((name) => name.replace(/\.mdx$/, ''))), problems };
}

function misnamed(head: ForslagHead): Problem[] {
  const name = head.file.replace(/^.*[\\/]|\.mdx$/g, '');
  return head.values.id === name
    ? []
    : [fault(head, 'id', `filen hedder ${quote(`${name}.mdx`)}, og de to skal være ens`)];
}

function unknownIn(head: ForslagHead, field: 'format' | 'kilde', ids: ReadonlySet<string> | undefined): Problem[] {
  const written = head.values[field];
  if (ids === undefined || ids.has(written)) return [];
  const expected = `der skal stå ${FORSLAG_FIELDS[field].expected}`;
  return [{ ...fault(head, field, expected), suggestion: nearest(written, ids) }];
}

function sameNumber(heads: readonly ForslagHead[]): Problem[] {
  const key = ({ values }: ForslagHead) => `${values.format} ${values.nummer}`;
  return heads.flatMap((head, i) => {
    const first = heads.findIndex((other) => key(other) === key(head));
    return first === i
      ? []
      : [fault(head, 'nummer', `${heads[first]?.values.id} har samme format og nummer, og det må kun ét forslag have`)];
  });
}

function fault(head: ForslagHead, field: keyof ForslagHead['values'], expected: string): Problem {
  const found = `her står ${quote(String(head.values[field]))}`;
  return { rule: 'forslag', severity: 'fejl', file: head.file, ...head.placeOf(field), field, found, expected };
}
