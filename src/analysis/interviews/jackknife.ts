import { variance } from 'd3';

/** Both ends included. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}

const NORMAL_95 = 1.959963984540054;

/**
 * From an estimate of N parts, and the same estimate with each part left out in turn: the estimate plus and minus 1.96 standard
 * errors. Undefined with fewer than two parts, or where leaving one out leaves no estimate.
 *
 * The standard error is that of the mean of the pseudo-values N e - (N - 1) e(-i) (Tukey 1958, Annals of Mathematical
 * Statistics 29:614; Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 11).
 */
export function jackknifeInterval(
  estimate: number,
  leftOut: readonly (number | undefined)[],
): ConfidenceInterval | undefined {
  const parts = leftOut.length;
  const estimates = leftOut.filter((one) => one !== undefined);
  if (parts < 2 || estimates.length < parts) return undefined;
  const pseudo = estimates.map((one) => parts * estimate - (parts - 1) * one);
  const half = NORMAL_95 * Math.sqrt(variance(pseudo)! / parts);
  return { low: estimate - half, high: estimate + half };
}
