import type { ByDeling } from '../analysis/splitByDeling.ts';
import { liste } from './liste.ts';
import { Talord, talord } from './tal.ts';

/** How some needs divide, as one sentence: «Ni behov: fire hos myndighed alene, tre fælles og to hos udfører alene.» */
export function describeLanes({ myndighed, faelles, udfoerer }: ByDeling): string {
  const total = myndighed.length + faelles.length + udfoerer.length;
  const parts = [
    { count: myndighed.length, words: 'hos myndighed alene' },
    { count: faelles.length, words: total === faelles.length ? 'hos begge roller' : 'hos begge' },
    { count: udfoerer.length, words: 'hos udfører alene' },
  ].filter(({ count }) => count > 0);
  const [only, second] = parts;
  if (only === undefined) return 'Temaet har ingen behov.';
  if (second === undefined) return `${Talord(total)} behov, ${total === 1 ? only.words : `alle ${only.words}`}.`;
  return `${Talord(total)} behov: ${liste(parts.map(({ count, words }) => `${talord(count)} ${words}`))}.`;
}
