import type { Status } from '../analysis/coverPairs.ts';
import { liste } from './liste.ts';
import { capital, talord } from './tal.ts';

/** How some needs of one role are met, as one sentence: «To direkte, tre delvist og ét uden forslag.» */
export function describeStatus({ direkte, delvis, hul }: Readonly<Record<Status, number>>): string {
  const parts = [
    { count: direkte, words: 'direkte' },
    { count: delvis, words: 'delvist' },
    { count: hul, words: 'uden forslag' },
  ].filter(({ count }) => count > 0);
  return parts.length === 0
    ? 'Ingen behov.'
    : `${capital(liste(parts.map(({ count, words }) => `${talord(count)} ${words}`)))}.`;
}
