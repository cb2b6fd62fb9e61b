import type { Drawing } from './svg.ts';

/** A part of a drawing, from one height to another. */
export interface Slice {
  readonly y: number;
  readonly height: number;
}

/** A drawing taller than `most` in parts that a page can hold, cut where it may be; none where it fits, or may not be cut. */
export function slices({ height, cuts = [] }: Drawing, most: number): Slice[] {
  if (height <= most || cuts.length === 0) return [];
  const ends = [...cuts.filter((y) => y > 0 && y < height), height];
  const starts = ends.reduce<number[]>(
    (all, end, i) => (end - (all.at(-1) ?? 0) > most && i > 0 ? [...all, ends[i - 1] ?? 0] : all),
    [0],
  );
  return starts.map((y, i) => ({ y, height: (starts[i + 1] ?? height) - y }));
}
