import { basename } from 'node:path';
import { OMRAADER, ROLLER } from '../model/rolle.ts';
import { IKKE_NAEVNT } from '../model/study.ts';
import type { Ids } from './checkReferences.ts';
import { id, integer, optional, reference, someOf, text } from './columns.ts';
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
  ikke_naevnt: optional(someOf(IKKE_NAEVNT)),
  maalgruppe: text({ max: 500 }),
  kilde: reference('kilder'),
};

export type ForslagHead = Frontmatter<typeof FORSLAG_FIELDS>;

export interface ReadForslag {
  readonly heads: readonly ForslagHead[];
  /** By file name, files with faults included, and as written; undefined where there is no proposal at all. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the head of every proposal, and checks what ties heads together; `known` are the ids that a head may point to. */
export function readForslag(folder: Folder, known: Readonly<Record<'format' | 'kilde', Ids | undefined>>): ReadForslag {
  const names = [...folder.files.keys()].filter((name) => name.endsWith('.mdx'));
  if (names.length === 0) return { heads: [], ids: undefined, problems: [noForslag(folder)] };
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
  return { heads, ids: new Set([...names.map(withoutEnd), ...heads.map(({ values }) => values.id)]), problems };
}

function noForslag({ dir }: Folder): Problem {
  const found = 'mappen er tom eller findes ikke';
  const expected = 'der skal ligge en fil for hvert forslag, fx »temadag-1.mdx«';
  return { rule: 'forslag', severity: 'fejl', file: dir, line: 1, column: 1, found, expected };
}

function withoutEnd(name: string): string {
  return name.replace(/\.mdx$/, '');
}

/** A proposal's id as its file's name has it: what other files point to. */
export function nameOf({ file }: ForslagHead): string {
  return withoutEnd(basename(file));
}

function misnamed(head: ForslagHead): Problem[] {
  const name = nameOf(head);
  return head.values.id === name
    ? []
    : [fault(head, 'id', `filen hedder ${quote(`${name}.mdx`)}, og de to skal være ens`)];
}

function unknownIn(head: ForslagHead, field: 'format' | 'kilde', ids: Ids | undefined): Problem[] {
  const written = head.values[field];
  if (ids === undefined || ids.written.has(written)) return [];
  const suggestion = nearest(written, ids.written);
  if (suggestion !== undefined && !ids.sound.has(suggestion)) return [];
  const expected = `der skal stå ${FORSLAG_FIELDS[field].expected}`;
  return [{ ...fault(head, field, expected), suggestion }];
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
