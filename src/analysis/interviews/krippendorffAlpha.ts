/**
 * Krippendorff's alpha for nominal data. In: for each unit the values that coders gave it, in any order; a coder who gave none
 * is left out, and a unit with fewer than two values tells nothing. Out: 1 for full agreement, about 0 for what chance gives,
 * less where coders contradict each other; undefined where all values are alike, or none can be paired.
 *
 * alpha = 1 - Do / De, observed by expected disagreement (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; Hayes
 * & Krippendorff 2007, Communication Methods and Measures 1:77).
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | undefined {
  const totals = new Map<number, number>();
  let disagreement = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
    disagreement += unlikePairs(countValues(values)) / (values.length - 1);
  }
  const counts = [...totals.values()];
  return alphaOf(sum(counts), disagreement, unlikePairs(counts));
}

/**
 * Alpha from three sums, so that a unit can be taken away again: how many values can be paired; for each unit its ordered pairs
 * of unlike values by one less than its values; and the ordered pairs of unlike values among all, whatever their unit.
 */
export function alphaOf(values: number, disagreement: number, unlike: number): number | undefined {
  return unlike > 0 ? 1 - ((values - 1) * disagreement) / unlike : undefined;
}

function countValues(values: readonly number[]): number[] {
  return [...new Set(values)].map((value) => values.filter((other) => other === value).length);
}

function unlikePairs(counts: readonly number[]): number {
  return sum(counts) ** 2 - sum(counts.map((count) => count ** 2));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
