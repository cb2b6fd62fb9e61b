import type { Material, Source } from './material.ts';

/** For each material and source: the segment's number in its interview, from 1, by the index of its span. */
export type SegmentNumbers = readonly (readonly Uint32Array[])[];

/** A source as one file has it, and where its segments' numbers go. */
interface Copy {
  readonly source: Source;
  readonly numbers: Uint32Array;
}

/**
 * Numbers the coded pieces of each interview in their own order. A piece that stands in several files, one a coder, is one
 * segment: it has the same source name and the same key in each.
 * @param interviewOf the interview of a source by its name; undefined where it is ignored
 */
export function numberSegments(
  materials: readonly Material[],
  interviewOf: (sourceName: string) => number | undefined,
): SegmentNumbers {
  const copies = new Map<number, Copy[]>();
  const numbers = materials.map(({ sources }) =>
    sources.map((source) => {
      const own = new Uint32Array(source.spans.length);
      const interview = interviewOf(source.name);
      if (interview !== undefined) copies.set(interview, [...(copies.get(interview) ?? []), { source, numbers: own }]);
      return own;
    }),
  );
  for (const all of copies.values()) numberInterview(all);
  return numbers;
}

/** In each of its files, a source's pieces with one key are one piece. */
function numberInterview(copies: readonly Copy[]): void {
  let before = 0;
  for (const same of Map.groupBy(copies, ({ source }) => source.name).values()) {
    const orders = new Map<string, number>();
    for (const { key, order } of same.flatMap(({ source }) => source.spans))
      if (!orders.has(key)) orders.set(key, order);
    const sorted = [...orders].sort(([, a], [, b]) => a - b);
    const numberOf = new Map(sorted.map(([key], rank) => [key, before + rank + 1]));
    for (const { source, numbers } of same) source.spans.forEach(({ key }, i) => (numbers[i] = numberOf.get(key) ?? 0));
    before += orders.size;
  }
}
