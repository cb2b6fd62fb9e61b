import type { Coding, Interview, Sted } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { unite } from './unite.ts';

/** A piece of an interview in which a need was found. Who coded it, and how many, is left out. */
export interface Passage {
  readonly interview: Interview;
  readonly behov: Behov;
  /** Where it stands; undefined where its coding does not tell. */
  readonly sted: Sted | undefined;
  /** The numbers of its segments: one where it has no place. */
  readonly segmenter: readonly number[];
}

/**
 * The passages of all codings, interview by interview. Marks of one need that share a character are one passage, so that two coders
 * who end a mark some characters apart have found one thing; without places it is the segment's number that tells.
 */
export function passagesOf(codings: readonly Coding[]): Passage[] {
  return [...Map.groupBy(codings, ({ interview }) => interview)].flatMap(([interview, own]) =>
    [...Map.groupBy(own, ({ behov }) => behov)].flatMap(([behov, found]) =>
      piecesOf(found).map((piece) => ({ interview, behov, ...piece })),
    ),
  );
}

type Piece = Pick<Passage, 'sted' | 'segmenter'>;

function piecesOf(codings: readonly Coding[]): Piece[] {
  const placed = codings.flatMap(({ sted, segment }) => (sted === undefined ? [] : [{ sted, segment }]));
  const known = new Set(placed.map(({ segment }) => segment));
  const others = codings.filter(({ sted, segment }) => sted === undefined && !known.has(segment));
  const segments = new Set(others.map(({ segment }) => segment));
  return [...placedPieces(placed), ...Array.from(segments, (segment) => ({ sted: undefined, segmenter: [segment] }))];
}

function placedPieces(marks: readonly { readonly sted: Sted; readonly segment: number }[]): Piece[] {
  const united = unite(marks.map(({ sted }) => sted));
  const inOrder = marks.toSorted((a, b) => a.sted.fra - b.sted.fra);
  let next = 0;
  return united.map((sted) => {
    const segmenter = new Set<number>();
    for (; next < inOrder.length && inOrder[next]!.sted.fra < sted.til; next++) segmenter.add(inOrder[next]!.segment);
    return { sted, segmenter: [...segmenter] };
  });
}
