import { join } from 'node:path';
import type { Block } from '../model/prose.ts';
import { text } from './columns.ts';
import { decode } from './decode.ts';
import { type Frontmatter, HEAD, readFrontmatter } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import { readBlocks } from './readBlocks.ts';
import type { Folder } from './readFolder.ts';

/** The front matter of `content/rapporter/ID.mdx`: what the cover, the list of reports and the PDF's own metadata say. */
export const RAPPORT_FIELDS = {
  titel: text({ max: 120 }),
  undertitel: text({ max: 240 }),
  beskrivelse: text({ max: 240 }),
};

export type RapportHead = Frontmatter<typeof RAPPORT_FIELDS>['values'];

/** Editors' texts by file name without its end: the bodies of pages, proposals and reports, and the heads of reports. */
export interface Texts {
  readonly sider: ReadonlyMap<string, readonly Block[]>;
  readonly forslag: ReadonlyMap<string, readonly Block[]>;
  readonly praksis: ReadonlyMap<string, readonly Block[]>;
  readonly rapporter: ReadonlyMap<string, RapportHead & { readonly blocks: readonly Block[] }>;
}

/** Reads every text of `content/` for print. Faults in the heads of proposals are told by `readForslag`. */
export function readTexts(folders: Readonly<Record<keyof Texts, Folder>>): {
  value: Texts;
  problems: readonly Problem[];
} {
  const sider = bodies(folders.sider);
  const forslag = bodies(folders.forslag);
  const praksis = bodies(folders.praksis);
  const rapporter = bodies(folders.rapporter);
  const heads = namesOf(folders.rapporter).map((name) => ({
    name,
    ...readFrontmatter(folders.rapporter, name, RAPPORT_FIELDS),
  }));
  const reports = heads.flatMap(({ name, value }) =>
    value === undefined
      ? []
      : [[stem(name), { ...value.values, blocks: rapporter.value.get(stem(name)) ?? [] }] as const],
  );
  return {
    value: { sider: sider.value, forslag: forslag.value, praksis: praksis.value, rapporter: new Map(reports) },
    // A file with a head is decoded for its head too, and told of there.
    problems: [
      sider.problems,
      ...[forslag, praksis, rapporter].map(proseOnly),
      ...heads.map(({ problems }) => problems),
    ].flat(),
  };
}

function proseOnly({ problems }: { problems: readonly Problem[] }): Problem[] {
  return problems.filter(({ rule }) => rule === 'prose');
}

function bodies(folder: Folder): { value: Map<string, readonly Block[]>; problems: readonly Problem[] } {
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

function namesOf({ files }: Folder): string[] {
  return [...files.keys()].filter((name) => name.endsWith('.mdx'));
}

function stem(name: string): string {
  return name.replace(/\.mdx$/, '');
}
