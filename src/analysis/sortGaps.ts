import type { Gap } from './coverPairs.ts';

/** Gaps of needs that both roles lack a proposal for first, then those of other shared needs, then the rest in their order. */
export function sortGaps(gaps: readonly Gap[]): Gap[] {
  const rank = ({ behov }: Gap) =>
    behov.deling !== 'faelles' ? 2 : gaps.filter((gap) => gap.behov === behov).length > 1 ? 0 : 1;
  return [...gaps].sort((a, b) => rank(a) - rank(b));
}
