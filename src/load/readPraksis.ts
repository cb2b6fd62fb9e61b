import { ROLLER } from '../model/rolle.ts';
import { PRAKSIS_STATUSSER } from '../model/study.ts';
import { aar, id, oneOf, optional, reference, references, someOf, text } from './columns.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import type { Folder } from './readFolder.ts';
import { type IdsOf, readHeads } from './readHeads.ts';

/** The front matter of `content/praksis/ID.mdx`. */
const PRAKSIS_FIELDS = {
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

/** Reads the head of every practice example. No example at all is no fault. */
export function readPraksis(folder: Folder, idsOf: IdsOf): { heads: readonly PraksisHead[]; problems: Problem[] } {
  return readHeads(folder, PRAKSIS_FIELDS, 'praksis', idsOf);
}
