/**
 * In: a seed, a whole number. Out: a function that gives the next number from 0 up to 1, the same on every machine.
 * sfc32 (Doty-Humphrey, PractRand: three words of state and a counter), its first 12 numbers thrown away. Not for secrets.
 */
export function seededRandom(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let k = 0; k < 12; k++) next();
  return next;
}
