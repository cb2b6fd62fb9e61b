import type { Pair } from './coverPairs.ts';

/** The pairs that no proposal meets: needs that both roles lack an offer for first, then other shared needs, then the rest in their order. */
export function sortGaps(pairs: readonly Pair[]): Pair[] {
  const gaps = pairs.filter(({ status }) => status === 'hul');
  const rank = ({ behov }: Pair) =>
    behov.deling !== 'faelles' ? 2 : gaps.filter((gap) => gap.behov === behov).length > 1 ? 0 : 1;
  return gaps.sort((a, b) => rank(a) - rank(b));
}
