import type { Mentions } from '../analysis/interviews/mentionsPerGroup.ts';
import { ROLLER, type Rolle, rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';
import { capital, tal } from './tal.ts';

type Counts = Pick<Mentions, 'k' | 'n'>;

/** In how many interviews of a role a need is mentioned: «4 af 6», never a share, never on two lines. `behov`: its number in the codebook. */
export function mentionCount({ k, n }: Counts, behov: number): string {
  return `${tal(k[behov] ?? 0)}\u00a0af\u00a0${tal(n)}`;
}

/** The same in words: «nævnt i 4 af 6 interviews». */
export function mentionedIn(mentions: Counts, behov: number): string {
  return mentions.n === 0 ? 'ingen interviews endnu' : `nævnt i ${mentionCount(mentions, behov)} interviews`;
}

/** And as a sentence: «Nævnt i 4 af 6 interviews.» */
export function mentioned(mentions: Counts, behov: number): string {
  return `${capital(mentionedIn(mentions, behov))}.`;
}

/** Both roles in one sentence, or those given: «Nævnt i 4 af 6 interviews med myndighed og 2 af 6 med udfører.» */
export function mentionedPerRolle(
  perRolle: Readonly<Record<Rolle, Counts>>,
  behov: number,
  roller: readonly Rolle[] = ROLLER,
): string {
  const held = roller.filter((rolle) => perRolle[rolle].n > 0);
  if (held.length === 0) return 'Ingen interviews endnu.';
  const parts = held.map((rolle, i) => {
    const count = mentionCount(perRolle[rolle], behov);
    return `${count} ${i === 0 ? 'interviews ' : ''}med ${rolleNavn[rolle].toLowerCase()}`;
  });
  return `Nævnt i ${liste(parts)}.`;
}
