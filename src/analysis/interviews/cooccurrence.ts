import { cross, range } from 'd3';
import type { Behov } from '../../model/study.ts';
import type { CodedSegment } from './codedSegments.ts';
import type { MentionMatrix } from './mentionMatrix.ts';

/** Two needs, `a` before `b` in the codebook, with how often they come together and each at all. */
export interface BehovPair {
  readonly a: Behov;
  readonly b: Behov;
  readonly interviews: PairCount;
  /** Segments, whoever coded them. */
  readonly segments: PairCount;
}

export interface PairCount {
  readonly both: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Every pair of needs that come together in an interview, in codebook order. Counts with both margins, no index of association:
 * with 12 interviews it would say more than there is. (The code co-occurrence model of QDA programs: same segment; same
 * document.)
 */
export function cooccurrence(segments: readonly CodedSegment[], { behov, rows }: MentionMatrix): BehovPair[] {
  const numbers = new Map(behov.map((one, b) => [one, b]));
  const all = range(behov.length);
  const inSegments = segments.map((segment) => segment.behov.map((one) => numbers.get(one)!));
  const bySegment = countTogether(inSegments, behov.length);
  const inInterviews = rows.map((row) => all.filter((b) => row.segments[b]! > 0));
  const byInterview = countTogether(inInterviews, behov.length);
  return cross(all, all)
    .filter(([a, b]) => a < b && byInterview[a]![b]! > 0)
    .map(([a, b]) => ({
      a: behov[a]!,
      b: behov[b]!,
      interviews: pairCount(byInterview, a, b),
      segments: pairCount(bySegment, a, b),
    }));
}

/** In how many places needs come together, row by column; on the diagonal, in how many a need is at all. */
type Together = readonly (readonly number[])[];

/** Each place is given by the numbers of the needs in it. */
function countTogether(places: readonly (readonly number[])[], behovCount: number): Together {
  const counts = Array.from({ length: behovCount }, () => new Array<number>(behovCount).fill(0));
  for (const needs of places) for (const a of needs) for (const b of needs) counts[a]![b]! += 1;
  return counts;
}

function pairCount(counts: Together, a: number, b: number): PairCount {
  return { both: counts[a]![b]!, a: counts[a]![a]!, b: counts[b]![b]! };
}

/**
 * At most so many of the pairs, those most often together first; equal counts by the other count, then in the order given, so
 * that a new row elsewhere cannot swap two in print.
 */
export function topPairs(pairs: readonly BehovPair[], by: 'interviews' | 'segments', most: number): BehovPair[] {
  const other = by === 'interviews' ? 'segments' : 'interviews';
  return pairs
    .filter((pair) => pair[by].both > 0)
    .sort((x, y) => y[by].both - x[by].both || y[other].both - x[other].both)
    .slice(0, most);
}
