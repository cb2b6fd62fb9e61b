import type { Drawing } from './svg.ts';

/** A part of a drawing, from one height to another. */
export interface Slice {
  readonly y: number;
  readonly height: number;
}

/** So many rows of a group at least stand together on a sheet of paper. */
const FEWEST = 4;

/** Whether a group may be parted over its row `i`. */
export function mayPart(i: number, rows: number): boolean {
  return i >= FEWEST && rows - i >= FEWEST;
}

/** What is under the heads in parts of at most `most`, cut where the drawing may be; larger where no cut comes sooner. None where it may not be cut. */
export function slices({ height, y = 0, cuts = [], head }: Drawing, most: number): Slice[] {
  const [from, bottom] = [head?.bottom ?? y, y + height];
  const ends = [...cuts.filter((cut) => cut > from && cut < bottom), bottom];
  if (ends.length === 1) return [];
  const starts = ends.reduce<number[]>(
    (all, end, i) => (end - (all.at(-1) ?? from) > most && i > 0 ? [...all, ends[i - 1] ?? from] : all),
    [from],
  );
  return starts.map((start, i) => ({ y: start, height: (starts[i + 1] ?? bottom) - start }));
}
