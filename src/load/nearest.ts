import { closest, distance } from 'fastest-levenshtein';
import { slug } from '../text/slug.ts';

/**
 * The known name nearest to what an editor wrote, for «mente du …?»; undefined when none is near.
 * Near: at most a third of the letters differ once case and Danish letters are folded.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const names = new Map([...known].map((name) => [slug(name), name]));
  const wanted = slug(written.slice(0, 200));
  if (wanted === '' || names.size === 0) return undefined;
  const found = closest(wanted, [...names.keys()]);
  return distance(wanted, found) <= Math.max(1, found.length / 3) ? names.get(found) : undefined;
}
