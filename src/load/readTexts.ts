import { join } from 'node:path';
import { PAGE_NAMES } from '../model/names.ts';
import type { Block } from '../model/prose.ts';
import type { Ids } from './checkReferences.ts';
import { optional, references, text } from './columns.ts';
import { decode } from './decode.ts';
import { type Fields, type Frontmatter, HEAD, type Values, readFrontmatter } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import { type Problem, quote } from './problem.ts';
import { readBlocks } from './readBlocks.ts';
import type { Folder } from './readFolder.ts';

/** The front matter of `content/rapporter/ID.mdx`: what the cover, the list of reports and the PDF's own metadata say. */
export const RAPPORT_FIELDS = {
  titel: text({ max: 120 }),
  undertitel: text({ max: 240 }),
  beskrivelse: text({ max: 240 }),
};

/** The front matter of `content/sider/NAME.mdx`: the page's title, its words for search results, and what its prose rests on. */
export const SIDE_FIELDS = {
  titel: text({ max: 120 }),
  beskrivelse: text({ max: 240 }),
  kilder: optional(references('kilder')),
};

type Headed<F extends Fields> = Values<F> & { readonly blocks: readonly Block[] };

/** Editors' texts by file name without its end: the bodies of proposals and examples, and pages and reports with their heads. */
export interface Texts {
  readonly sider: ReadonlyMap<string, Headed<typeof SIDE_FIELDS>>;
  readonly forslag: ReadonlyMap<string, readonly Block[]>;
  readonly praksis: ReadonlyMap<string, readonly Block[]>;
  readonly rapporter: ReadonlyMap<string, Headed<typeof RAPPORT_FIELDS>>;
}

interface Read<T> {
  readonly value: Map<string, T>;
  readonly problems: readonly Problem[];
}

/** Reads every text of `content/`; `kilder` are the sources that a page may name. Faults in the heads of proposals and examples are told by their own readers. */
export function readTexts(
  folders: Readonly<Record<keyof Texts, Folder>>,
  kilder: Ids | undefined,
): { value: Texts; problems: readonly Problem[] } {
  const forslag = bodies(folders.forslag);
  const praksis = bodies(folders.praksis);
  const rapporter = headed(folders.rapporter, RAPPORT_FIELDS, () => []);
  const sider = headed(folders.sider, SIDE_FIELDS, (head) => unknownKilder(head, kilder));
  return {
    value: { sider: sider.value, forslag: forslag.value, praksis: praksis.value, rapporter: rapporter.value },
    problems: [
      ...[forslag, praksis].flatMap(({ problems }) => problems.filter(({ rule }) => rule === 'prose')),
      ...rapporter.problems,
      ...sider.problems,
      ...missingPages(folders.sider),
    ],
  };
}

/** Texts with a head: a fault in a head leaves the text out, one in its body does not. */
function headed<const F extends Fields>(
  folder: Folder,
  fields: F,
  check: (head: Frontmatter<F>) => readonly Problem[],
): Read<Headed<F>> {
  const all = namesOf(folder).map((name) => ({
    name: stem(name),
    head: readFrontmatter(folder, name, fields),
    ...body(folder, name),
  }));
  const whole = all.flatMap(({ name, head: { value }, blocks }) =>
    value === undefined ? [] : [[name, { ...value.values, blocks }] as const],
  );
  // A file with a head is decoded for its head too, and told of there.
  const problems = all.flatMap(({ head, problems: inBody }) => [
    ...head.problems,
    ...(head.value === undefined ? [] : check(head.value)),
    ...inBody.filter(({ rule }) => rule === 'prose'),
  ]);
  return { value: new Map(whole), problems };
}

function bodies(folder: Folder): Read<readonly Block[]> {
  const read = namesOf(folder).map((name) => ({ name, ...body(folder, name) }));
  return {
    value: new Map(read.map(({ name, blocks }) => [stem(name), blocks])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A text whose head is broken is told of by the reader of heads, and is not read further. */
function body({ dir, files }: Folder, name: string): ReturnType<typeof readBlocks> {
  const file = join(dir, name);
  const decoded = decode(files.get(name) ?? new Uint8Array(), file);
  if (!('text' in decoded)) return { blocks: [], problems: decoded.problems };
  const isBroken = decoded.text.startsWith('---') && !HEAD.test(decoded.text);
  return isBroken ? { blocks: [], problems: [] } : readBlocks(decoded.text, file);
}

function unknownKilder({ file, values, placeOf }: Frontmatter<typeof SIDE_FIELDS>, kilder: Ids | undefined): Problem[] {
  const unknown = (values.kilder ?? []).filter((id) => kilder !== undefined && !kilder.written.has(id));
  return unknown.map((id) => ({
    ...{ rule: 'unknown-source', severity: 'fejl', file, ...placeOf('kilder'), field: 'kilder' },
    found: `her står ${quote(id)}`,
    expected: 'der skal stå et id fra kilder.csv',
    suggestion: nearest(id, kilder?.written ?? []),
  }));
}

function missingPages({ dir, files }: Folder): Problem[] {
  return PAGE_NAMES.filter((name) => !files.has(`${name}.mdx`)).map((name) => ({
    ...{ rule: 'missing-page', severity: 'fejl', file: join(dir, `${name}.mdx`), line: 1, column: 1 },
    found: 'filen findes ikke',
    expected: 'siden skal have en tekst',
    suggestion: nearest(
      `${name}.mdx`,
      [...files.keys()].filter((file) => !(PAGE_NAMES as readonly string[]).includes(stem(file))),
    ),
  }));
}

function namesOf({ files }: Folder): string[] {
  return [...files.keys()].filter((name) => name.endsWith('.mdx'));
}

function stem(name: string): string {
  return name.replace(/\.mdx$/, '');
}
