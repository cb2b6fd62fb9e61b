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
  return alphaOf(all.length, disagreement, unlikePairs(all));
}

/**
 * Alpha from three sums, so that a unit can be taken away again: how many values can be paired; for each unit its ordered pairs
 * of unlike values by one less than its values; and the ordered pairs of unlike values among all, whatever their unit.
 */
export function alphaOf(values: number, disagreement: number, unlike: number): number | undefined {
  return unlike > 0 ? 1 - ((values - 1) * disagreement) / unlike : undefined;
}

function unlikePairs(values: readonly number[]): number {
  const alike = sum(group(values, (value) => value).values(), (same) => same.length ** 2);
  return values.length ** 2 - alike;
}
