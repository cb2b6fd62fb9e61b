import { join } from 'node:path';
import { PAGE_NAMES } from '../model/names.ts';
import type { Block } from '../model/prose.ts';
import type { Ids } from './checkReferences.ts';
import { optional, references, text } from './columns.ts';
import { decode } from './decode.ts';
import { type Fields, type Frontmatter, HEAD, type Values, readFrontmatter } from './frontmatter.ts';
import { nearest } from './nearest.ts';
import { type Problem, faultIn } from './problem.ts';
import { type ReadBlocks, readBlocks } from './readBlocks.ts';
import type { Folder } from './readFolder.ts';
import { mdxNames, unknownInHead, withoutEnd } from './readHeads.ts';

/** The front matter of `content/rapporter/ID.mdx`: what the cover, the list of reports and the PDF's own metadata say. */
const RAPPORT_FIELDS = {
  titel: text({ max: 120 }),
  undertitel: text({ max: 240 }),
  beskrivelse: text({ max: 240 }),
  /** Whom it is for, and what to do with it. */
  til: optional(text({ max: 120 })),
  brug: optional(text({ max: 240 })),
};

/** The front matter of `content/sider/NAME.mdx`: the page's title, its words for search results, and what its prose rests on. */
const SIDE_FIELDS = {
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

/** Reads every text of `content/`; `kilder` are the sources that a page may name. Faults in the heads of proposals and examples are told by their own readers. */
export function readTexts(
  folders: Readonly<Record<keyof Texts, Folder>>,
  kilder: Ids | undefined,
): { value: Texts; problems: readonly Problem[] } {
  // A page that names a source with a fault of its own is told of too.
  const written = kilder && { written: kilder.written, sound: kilder.written };
  const forslag = bodies(folders.forslag);
  const praksis = bodies(folders.praksis);
  const rapporter = headed(folders.rapporter, RAPPORT_FIELDS, () => []);
  const sider = headed(folders.sider, SIDE_FIELDS, (head) =>
    unknownInHead(head, SIDE_FIELDS, 'unknown-source', () => written),
  );
  return {
    value: { sider: sider.value, forslag: forslag.value, praksis: praksis.value, rapporter: rapporter.value },
    problems: [forslag, praksis, rapporter, sider]
      .flatMap(({ problems }) => problems)
      .concat(missingPages(folders.sider)),
  };
}

/** Texts with a head: a fault in a head leaves the text out, one in its body does not. */
function headed<const F extends Fields>(
  folder: Folder,
  fields: F,
  check: (head: Frontmatter<F>) => readonly Problem[],
): { value: Map<string, Headed<F>>; problems: readonly Problem[] } {
  const { value: blocksOf, problems } = bodies(folder);
  const heads = mdxNames(folder).map((name) => ({ name: withoutEnd(name), ...readFrontmatter(folder, name, fields) }));
  const whole = heads.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, { ...value.values, blocks: blocksOf.get(name) ?? [] }] as const],
  );
  const inHeads = heads.flatMap(({ value, problems: own }) => (value === undefined ? own : check(value)));
  return { value: new Map(whole), problems: [...inHeads, ...problems] };
}

/** A text that is not UTF-8, or whose head is broken, is told of by the reader of heads, and is not read further. */
function bodies(folder: Folder): { value: Map<string, readonly Block[]>; problems: readonly Problem[] } {
  const read = mdxNames(folder).map((name) => ({ name, ...body(folder, name) }));
  return {
    value: new Map(read.map(({ name, blocks }) => [withoutEnd(name), blocks])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function body({ dir, files }: Folder, name: string): ReadBlocks {
  const file = join(dir, name);
  const { text } = decode(files.get(name) ?? new Uint8Array(), file);
  const isBroken = text === undefined || (text.startsWith('---') && !HEAD.test(text));
  return isBroken ? { blocks: [], problems: [] } : readBlocks(text, file);
}

function missingPages({ dir, files }: Folder): Problem[] {
  const pages = PAGE_NAMES.map((name) => `${name}.mdx`);
  const others = [...files.keys()].filter((file) => !pages.includes(file));
  return pages
    .filter((page) => !files.has(page))
    .map((page) => {
      const suggestion = nearest(page, others);
      return faultIn(join(dir, page), 'missing-page', 'filen findes ikke', 'siden skal have en tekst', { suggestion });
    });
}
