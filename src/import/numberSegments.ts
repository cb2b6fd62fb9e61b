import type { Material, Span } from './material.ts';

/**
 * Numbers the coded pieces of each interview in their own order, from 1. A piece that stands in several files, one a coder,
 * is one segment: it has the same source name and the same key in each.
 * @param idOf the interview's id by its source's name; a source that is ignored has none
 */
export function numberSegments(
  materials: readonly Material[],
  idOf: ReadonlyMap<string, string>,
): ReadonlyMap<Span, number> {
  const numbers = new Map<Span, number>();
  const counts = new Map<string, number>();
  const sources = Map.groupBy(
    materials.flatMap((material) => material.sources),
    ({ name }) => name,
  );
  for (const [name, same] of sources) {
    const id = idOf.get(name) ?? '';
    const before = counts.get(id) ?? 0;
    const spans = same.flatMap((source) => [...source.spans.values()]);
    const pieces = [...Map.groupBy(spans, ({ key }) => key).values()].sort(([a], [b]) => a!.order - b!.order);
    pieces.forEach((piece, i) => piece.forEach((span) => numbers.set(span, before + i + 1)));
    counts.set(id, before + pieces.length);
  }
  return numbers;
}
