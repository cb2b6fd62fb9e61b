import { ascending } from 'd3';
import type { Sted } from '../../model/interviews.ts';
import { unite } from './unite.ts';

/** What one coder marked. */
export interface Mark {
  readonly koder: string;
  readonly sted: Sted;
}

/**
 * How much of a text so many coders marked, in characters: the length at place k is of what exactly k of them did, and at 0 it is 0,
 * whatever nobody marked. The marks' ends cut the text into stretches that are alike from end to end, so no character is looked at.
 */
export function markedLengths(marks: readonly Mark[], coders: number): number[] {
  const lengths = new Array<number>(coders + 1).fill(0);
  const own = [...Map.groupBy(marks, ({ koder }) => koder).values()].flatMap((of) => unite(of.map(({ sted }) => sted)));
  const ends = own.flatMap(({ fra, til }) => [
    { at: fra, step: 1 },
    { at: til, step: -1 },
  ]);
  let count = 0;
  let from = 0;
  for (const { at, step } of ends.sort((a, b) => ascending(a.at, b.at))) {
    if (count > 0) lengths[count]! += at - from;
    [count, from] = [count + step, at];
  }
  return lengths;
}
