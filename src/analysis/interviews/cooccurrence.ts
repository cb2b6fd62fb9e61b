import { cross, range } from 'd3';
import type { Behov } from '../../model/study.ts';
import type { MentionMatrix } from './mentionMatrix.ts';
import type { Passage, Passages } from './passages.ts';

/** Two needs, `a` before `b` in the codebook, with how often they come together and each at all. */
export interface BehovPair {
  readonly a: Behov;
  readonly b: Behov;
  readonly interviews: PairCount;
  /** `both`: pairs of passages that share a character, or a segment's number; `a` and `b`: passages of each, whoever coded them. */
  readonly segments: PairCount;
}

export interface PairCount {
  readonly both: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Every pair of needs that come together in an interview, in codebook order. Counts with both margins, no index of association:
 * with 12 interviews it would say more than there is.
 *
 * Two needs are in one segment where a passage of each shares at least one character with the other: «overlap», as programs for
 * qualitative analysis have it, which is another question than «near». Where one of them has no place: where they have a segment's
 * number in common. The margins are passages, so a passage that overlaps two of the other need counts in both pairs.
 */
export function cooccurrence(passages: Passages, matrix: MentionMatrix): BehovPair[] {
  const { behov } = matrix;
  const [bySegment, byInterview] = [countInSegments(passages, matrix), countInInterviews(matrix)];
  const all = range(behov.length);
  return cross(all, all)
    .filter(([a, b]) => a < b && byInterview[a]![b]! > 0)
    .map(([a, b]) => ({
      a: behov[a]!,
      b: behov[b]!,
      interviews: pairCount(byInterview, a, b),
      segments: pairCount(bySegment, a, b),
    }));
}

/** How often needs come together, row by column; on the diagonal, how often a need is at all. */
type Together = number[][];

function noCounts(needs: number): Together {
  return Array.from({ length: needs }, () => new Array<number>(needs).fill(0));
}

function countInInterviews({ behov, rows }: MentionMatrix): Together {
  const counts = noCounts(behov.length);
  for (const { segments } of rows) {
    const needs = range(behov.length).filter((b) => segments[b]! > 0);
    for (const a of needs) for (const b of needs) counts[a]![b]! += 1;
  }
  return counts;
}

/** Counts only where the first need stands before the second in the codebook. */
function countInSegments(passages: Passages, { behov }: MentionMatrix): Together {
  const counts = noCounts(behov.length);
  const count: Meet = (one, other) => (counts[Math.min(one.b, other.b)]![Math.max(one.b, other.b)]! += 1);
  for (const own of passages.values()) {
    for (const passage of own) count(passage, passage);
    eachOverlap(own, count);
    eachInSegment(own, count);
  }
  return counts;
}

type Meet = (one: Passage, other: Passage) => void;

/**
 * The pairs of passages of one interview that share a character. Passages of one need never do, so a passage runs on over at most
 * one passage of each other need at a time, and the pairs are at most passages times needs.
 */
function eachOverlap(passages: readonly Passage[], meet: Meet): void {
  // They stand in the order of their places.
  const placed = passages.filter(({ sted }) => sted !== undefined);
  placed.forEach((one, i) => {
    for (let j = i + 1; j < placed.length && placed[j]!.sted!.fra < one.sted!.til; j++) meet(one, placed[j]!);
  });
}

/** The pairs of passages of one interview that have a segment in common and not both a place. */
function eachInSegment(passages: readonly Passage[], meet: Meet): void {
  if (passages.every(({ sted }) => sted !== undefined)) return;
  const inSegments = passages.flatMap((passage) => passage.segmenter.map((segment) => ({ segment, passage })));
  for (const same of Map.groupBy(inSegments, ({ segment }) => segment).values())
    for (const [i, { passage: one }] of same.entries())
      for (const { passage: other } of same.slice(i + 1))
        if (one.b !== other.b && (one.sted === undefined || other.sted === undefined)) meet(one, other);
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
