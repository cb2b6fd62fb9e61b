import { basename } from 'node:path';
import { type Ids, unknownIds } from './checkReferences.ts';
import type { Column } from './columns.ts';
import { type Fields, type Frontmatter, readFrontmatter } from './frontmatter.ts';
import { type Problem, faultIn, quote } from './problem.ts';
import type { Folder } from './readFolder.ts';

/** The ids of a table that a head may point to; undefined where the table could not be read. */
export type IdsOf = (table: string) => Ids | undefined;

type WithId = Fields & { readonly id: Column<string> };

/** Reads the head of every MDX file of a folder; its id must be its file's name, and what it points to must be there. */
export function readHeads<const F extends WithId>(
  folder: Folder,
  fields: F,
  rule: string,
  idsOf: IdsOf,
): { heads: readonly Frontmatter<F>[]; problems: Problem[] } {
  const read = mdxNames(folder).map((name) => readFrontmatter(folder, name, fields));
  const heads = read.flatMap(({ value = [] }) => value);
  const inHeads = heads.flatMap((head) => [...misnamed(head, rule), ...unknownInHead(head, fields, rule, idsOf)]);
  return { heads, problems: [...read.flatMap(({ problems }) => problems), ...inHeads] };
}

export function mdxNames({ files }: Folder): string[] {
  return [...files.keys()].filter((name) => name.endsWith('.mdx'));
}

export function withoutEnd(name: string): string {
  return name.replace(/\.mdx$/, '');
}

/** A head's id as its file's name has it: what other files point to. */
export function nameOf({ file }: { readonly file: string }): string {
  return withoutEnd(basename(file));
}

/** A fault at one field of a head. */
export function headFault<F extends Fields>(
  { file, values, placeOf }: Frontmatter<F>,
  field: keyof F & string,
  rule: string,
  { found = `her står ${quote(String(values[field]))}`, ...fault }: Pick<Problem, 'expected'> & Partial<Problem>,
): Problem {
  return faultIn(file, rule, found, fault.expected, { ...fault, ...placeOf(field), field });
}

function misnamed<F extends WithId>(head: Frontmatter<F>, rule: string): Problem[] {
  const name = nameOf(head);
  if (head.values.id === name) return [];
  return [headFault(head, 'id', rule, { expected: `filen hedder ${quote(`${name}.mdx`)}, og de to skal være ens` })];
}

/** A fault for each id in a head that does not stand in the table it points into. */
export function unknownInHead<F extends Fields>(
  head: Frontmatter<F>,
  fields: F,
  rule: string,
  idsOf: IdsOf,
): Problem[] {
  return Object.entries(fields).flatMap(([field, { references: target }]) => {
    if (target === undefined) return [];
    return unknownIds(head.values[field], target, idsOf(target)).map((fault) => headFault(head, field, rule, fault));
  });
}
