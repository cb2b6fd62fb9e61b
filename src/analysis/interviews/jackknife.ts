/** Both ends included. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}

const NORMAL_95 = 1.959963984540054;

/**
 * In: an estimate from N parts, and the same estimate with each part left out in turn. Out: the estimate plus and minus 1.96
 * standard errors; undefined with fewer than two parts, or where leaving one out leaves no estimate.
 *
 * The standard error is that of the mean of the pseudo-values N e - (N - 1) e(-i) (Tukey 1958, Annals of Mathematical
 * Statistics 29:614; Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 11). One walk (Welford 1962).
 */
export function jackknifeInterval(
  estimate: number,
  parts: number,
  leftOut: Iterable<number | undefined>,
): ConfidenceInterval | undefined {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (const one of leftOut) {
    if (one === undefined) return undefined;
    const pseudo = parts * estimate - (parts - 1) * one;
    const step = pseudo - mean;
    mean += step / ++count;
    squares += step * (pseudo - mean);
  }
  if (count !== parts) throw new RangeError(`not as many left out as parts: ${count}`);
  if (parts < 2) return undefined;
  const half = NORMAL_95 * Math.sqrt(squares / (parts - 1) / parts);
  return { low: estimate - half, high: estimate + half };
}
