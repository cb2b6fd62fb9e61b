import type { MentionMatrix } from './mentionMatrix.ts';

/** Whether each need is mentioned in each interview, a bit each: need b owns words `b * words` to `(b + 1) * words`. */
export interface PresenceBits {
  readonly words: number;
  readonly bits: Int32Array;
}

/** In: the matrix. Out: its presence as bits, so that 12,000 interviews are 375 words a need. */
export function presenceBits({ interviewCount, behovCount, segments }: MentionMatrix): PresenceBits {
  const words = Math.ceil(interviewCount / 32);
  const bits = new Int32Array(words * behovCount);
  for (let i = 0; i < interviewCount; i++) {
    for (let behov = 0; behov < behovCount; behov++) {
      if (segments[i * behovCount + behov]! > 0) bits[behov * words + (i >>> 5)]! |= 1 << (i & 31);
    }
  }
  return { words, bits };
}

/** In how many places both rows have a bit: `words` words of `a` from `fromA`, and of `b` from `fromB`. */
export function countBoth(a: Int32Array, fromA: number, b: Int32Array, fromB: number, words: number): number {
  let count = 0;
  for (let w = 0; w < words; w++) count += countBits(a[fromA + w]! & b[fromB + w]!);
  return count;
}

/** The bits set in a word of 32, added in parallel (Warren, Hacker's Delight, 5-1). */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
