import type { Block, Inline } from '../model/prose.ts';
import type { Kilde } from '../model/study.ts';

/** The sources whose notes a text shows with `<Kildenote>`, in the order of the sources. */
export function notedKilder(blocks: readonly Block[], kilder: readonly Kilde[]): Kilde[] {
  const ids = new Set(blocks.flatMap(linesOf).flatMap(notesIn));
  return kilder.filter(({ id }) => ids.has(id));
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.kind === 'figur') return [];
  return block.kind === 'liste' ? block.punkter : [block.indhold];
}

function notesIn(line: readonly Inline[]): string[] {
  return line.flatMap((part) => {
    if (part.kind === 'kildenote') return [part.id];
    return 'indhold' in part ? notesIn(part.indhold) : [];
  });
}
