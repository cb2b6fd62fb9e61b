import { variance } from 'd3';
import { studentT95 } from './studentT.ts';

/** Both ends included. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}

/** With fewer parts the width is itself a guess. */
const FEWEST_PARTS = 5;

/**
 * 95 %, from an estimate of n parts and the same estimate with each part left out in turn: the estimate plus and minus t standard
 * errors, t with n - 1 degrees of freedom. Undefined below five parts, and where leaving one out leaves no estimate.
 *
 * The standard error is sqrt((n - 1) / n * sum (a(i) - mean)^2), that of the mean of the pseudo-values n a - (n - 1) a(i) (Tukey 1958,
 * Annals of Mathematical Statistics 29:614; Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 11).
 */
export function jackknifeInterval(
  estimate: number,
  leftOut: readonly (number | undefined)[],
): ConfidenceInterval | undefined {
  const n = leftOut.length;
  const estimates = leftOut.filter((one) => one !== undefined);
  if (n < FEWEST_PARTS || estimates.length < n) return undefined;
  const half = studentT95(n - 1) * Math.sqrt(((n - 1) ** 2 * variance(estimates)!) / n);
  return { low: estimate - half, high: estimate + half };
}
