import { cumsum, range, sum } from 'd3';
import type { MentionMatrix } from './mentionMatrix.ts';
import { type Mentions, countMentions } from './mentionsPerGroup.ts';
import { novelNeeds } from './novelNeeds.ts';

/** How many needs have been mentioned when a month has ended, whatever the order of its interviews. */
export interface Seen {
  /** `YYYY-MM`. */
  readonly maaned: string;
  /** Interviews held by then. */
  readonly interviews: number;
  readonly needs: number;
}

/** How many different needs the first 1, 2 … N interviews mention. */
export interface Accumulation {
  /** Month by month: within one nobody knows which interview was first. */
  readonly seen: readonly Seen[];
  /** The mean over all N! orders for 1, 2 … N interviews, exact but for rounding. Ends where `seen` ends. */
  readonly mean: readonly number[];
}

/**
 * A point for each month, and one for each interview of the mean. All needs come from a fixed codebook, so a flat curve shows that
 * they are covered, not that nothing new would have been said: never call it saturation.
 */
export function accumulation(matrix: MentionMatrix): Accumulation {
  const months = novelNeeds(matrix);
  const needs = cumsum(months, ({ novel }) => novel.length);
  const held = cumsum(months, ({ interviews }) => interviews.length);
  const seen = months.map(({ maaned }, i) => ({ maaned, interviews: held[i]!, needs: needs[i]! }));
  return { seen, mean: meanOverOrders(countMentions(matrix)) };
}

/**
 * Sample-based rarefaction: S(h) = sum over needs of 1 - C(N - n, h) / C(N, h), where n of N interviews mention the need
 * (Ugland, Gray & Ellingsen 2003, J. Animal Ecology 72:888; Colwell et al. 2012, Journal of Plant Ecology 5:3).
 */
function meanOverOrders({ n: interviews, k }: Mentions): number[] {
  const unseen = k.map((own) => chancesUnseen(own, interviews));
  return range(interviews).map((h) => sum(unseen, (chances) => 1 - chances[h]!));
}

/** C(N - n, h) / C(N, h) for h = 1 … N, as the running product of (N - n - j) / (N - j): no factorial that could overflow. */
function chancesUnseen(n: number, interviews: number): number[] {
  let chance = 1;
  return range(interviews).map((j) => (chance *= Math.max(0, interviews - n - j) / (interviews - j)));
}
