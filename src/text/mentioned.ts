import type { Mentions } from '../analysis/interviews/mentionsPerGroup.ts';
import { tal } from './tal.ts';

/** In how many interviews of a role a need is mentioned: «Nævnt i 4 af 6 interviews.» `behov`: its number in the codebook. */
export function mentioned({ k, n }: Pick<Mentions, 'k' | 'n'>, behov: number): string {
  return `Nævnt i ${tal(k[behov] ?? 0)} af ${tal(n)} interviews.`;
}
