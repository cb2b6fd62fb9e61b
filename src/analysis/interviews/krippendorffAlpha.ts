import { group, sum } from 'd3';

/**
 * Krippendorff's alpha for nominal data, from the values that coders gave each unit, in any order. A coder who gave none is left
 * out, and a unit with fewer than two values does not count. 1 is full agreement, about 0 what chance gives, less where coders
 * contradict each other; undefined where all values are alike, or none can be paired.
 *
 * alpha = 1 - Do / De, observed by expected disagreement (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; Hayes
 * & Krippendorff 2007, Communication Methods and Measures 1:77).
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | undefined {
  const pairable = units.filter((values) => values.length > 1);
  const disagreement = sum(pairable, (values) => unlikePairs(values) / (values.length - 1));
  const all = pairable.flat();
  const unlike = unlikePairs(all);
  return unlike > 0 ? 1 - ((all.length - 1) * disagreement) / unlike : undefined;
}

/** Ordered pairs of unlike values. */
function unlikePairs(values: readonly number[]): number {
  const alike = sum(group(values, (value) => value).values(), (same) => same.length ** 2);
  return values.length ** 2 - alike;
}
