import type { Material, Source } from './material.ts';

/** For each material and source: the segment's number in its interview, from 1, by the index of its span. */
export type SegmentNumbers = readonly (readonly Uint32Array[])[];

interface Place {
  /** Which of the interview's sources, in the order they were met. */
  readonly source: number;
  readonly order: number;
  readonly at: { readonly numbers: Uint32Array; readonly index: number }[];
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
  const placesOf = new Map<number, Map<string, Place>>();
  const sourceNumbers = new Map<string, number>();
  const numbers = materials.map(({ sources }) =>
    sources.map((source) => {
      const own = new Uint32Array(source.spans.length);
      const interview = interviewOf(source.name);
      if (interview === undefined) return own;
      if (!sourceNumbers.has(source.name)) sourceNumbers.set(source.name, sourceNumbers.size);
      const places = placesOf.get(interview) ?? new Map<string, Place>();
      placesOf.set(interview, places);
      addPlaces(places, source, sourceNumbers.get(source.name) ?? 0, own);
      return own;
    }),
  );
  for (const places of placesOf.values()) fillNumbers([...places.values()]);
  return numbers;
}

function addPlaces(places: Map<string, Place>, source: Source, sourceNumber: number, numbers: Uint32Array): void {
  source.spans.forEach(({ key, order }, index) => {
    const name = `${sourceNumber} ${key}`;
    const place = places.get(name) ?? { source: sourceNumber, order, at: [] };
    place.at.push({ numbers, index });
    places.set(name, place);
  });
}

function fillNumbers(places: Place[]): void {
  places.sort((a, b) => a.source - b.source || a.order - b.order);
  places.forEach(({ at }, rank) => {
    for (const { numbers, index } of at) numbers[index] = rank + 1;
  });
}
