import { createHash } from 'node:crypto';

const RUN = 8;

/** Every run of eight words of a text, whatever its case and punctuation, with a short hash. */
export function shingles(text: string): { words: string; hash: string }[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => {
    const run = words.slice(i, i + RUN).join(' ');
    return { words: run, hash: createHash('sha256').update(run).digest('hex').slice(0, 12) };
  });
}
