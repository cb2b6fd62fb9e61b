/** How many ways there are to choose k of n; Infinity where that is more than a number holds. Exact up to 2^53. */
export function countChoices(n: number, k: number): number {
  let count = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) count = (count * (n - i + 1)) / i;
  return k > n ? 0 : count;
}

/**
 * Every way to choose k of 0 … n - 1, each once, in alphabetical order. The same array is filled anew at each step: read it,
 * do not keep it. Knuth, The Art of Computer Programming 4A, 7.2.1.3.
 */
export function* everyChoice(n: number, k: number): Generator<Uint32Array> {
  const chosen = Uint32Array.from({ length: k }, (_, i) => i);
  for (;;) {
    yield chosen;
    let i = k - 1;
    while (i >= 0 && chosen[i] === n - k + i) i--;
    if (i < 0) return;
    chosen[i]!++;
    for (let j = i + 1; j < k; j++) chosen[j] = chosen[j - 1]! + 1;
  }
}

/**
 * `count` draws of k of 0 … n - 1, each way as likely, in no order. The same array is filled anew at each step. `random` gives
 * numbers from 0 up to 1. The first k steps of the shuffle of Fisher and Yates (Durstenfeld 1964, CACM 7:420).
 */
export function* randomChoices(n: number, k: number, count: number, random: () => number): Generator<Uint32Array> {
  const all = Uint32Array.from({ length: n }, (_, i) => i);
  const chosen = all.subarray(0, k);
  for (let draw = 0; draw < count; draw++) {
    for (let i = 0; i < k; i++) {
      const j = i + Math.floor(random() * (n - i));
      const other = all[j]!;
      all[j] = all[i]!;
      all[i] = other;
    }
    yield chosen;
  }
}
