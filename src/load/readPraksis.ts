import { basename } from 'node:path';
import { ROLLER } from '../model/rolle.ts';
import { PRAKSIS_STATUSSER } from '../model/study.ts';
import type { Ids } from './checkReferences.ts';
import { aar, id, oneOf, optional, reference, references, someOf, text } from './columns.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import type { Folder } from './readFolder.ts';

/** The front matter of `content/praksis/ID.mdx`. */
export const PRAKSIS_FIELDS = {
  id: id(),
  titel: text({ max: 500 }),
  kommune: text({ max: 200 }),
  aar: optional(aar()),
  status: oneOf(PRAKSIS_STATUSSER),
  beskrivelse: text({ max: 240 }),
  behov: references('kodebog'),
  roller: someOf(ROLLER),
  oevrige_temaer: references('oevrige-temaer'),
  kilde: reference('kilder'),
};

export type PraksisHead = Frontmatter<typeof PRAKSIS_FIELDS>;

const TARGETS = { behov: 'kodebog', oevrige_temaer: 'oevrige-temaer', kilde: 'kilder' } as const;

/** The ids that each pointing field may hold; undefined where their table could not be read. */
export type Known = Readonly<Record<keyof typeof TARGETS, Ids | undefined>>;

/** Reads the head of every practice example, and checks that what it points to is there. No example at all is no fault. */
export function readPraksis(folder: Folder, known: Known): { heads: readonly PraksisHead[]; problems: Problem[] } {
  const names = [...folder.files.keys()].filter((name) => name.endsWith('.mdx'));
  const read = names.map((name) => readFrontmatter(folder, name, PRAKSIS_FIELDS));
  const heads = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const fields = Object.keys(TARGETS) as (keyof typeof TARGETS)[];
  return {
    heads,
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...heads.flatMap((head) => [
        ...misnamed(head),
        ...fields.flatMap((field) => unknownIn(head, field, known[field])),
      ]),
    ],
  };
}

function misnamed(head: PraksisHead): Problem[] {
  const name = basename(head.file);
  return `${head.values.id}.mdx` === name
    ? []
    : [fault(head, 'id', head.values.id, `filen hedder ${quote(name)}, og de to skal være ens`)];
}

function unknownIn(head: PraksisHead, field: keyof typeof TARGETS, ids: Ids | undefined): Problem[] {
  if (ids === undefined) return [];
  return [head.values[field]]
    .flat()
    .filter((pointer) => !ids.written.has(pointer))
    .map((pointer) => ({ pointer, suggestion: nearest(pointer, ids.written) }))
    .filter(({ suggestion }) => suggestion === undefined || ids.sound.has(suggestion))
    .map(({ pointer, suggestion }) => ({
      ...fault(head, field, pointer, `der skal stå et id fra ${TARGETS[field]}.csv`),
      suggestion,
    }));
}

function fault(head: PraksisHead, field: keyof PraksisHead['values'], value: string, expected: string): Problem {
  const found = `her står ${quote(value)}`;
  return { rule: 'praksis', severity: 'fejl', file: head.file, ...head.placeOf(field), field, found, expected };
}
