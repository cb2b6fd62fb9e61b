import type { Near } from '../analysis/nearestForslag.ts';
import { type Rolle, rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';

/** Why a proposal near a gap does not reach it, as one sentence. */
export function nearReason({ forslag, why, behov, styrke }: Near, rolle: Rolle): string {
  const roles = liste(forslag.roller.map((r) => rolleNavn[r].toLowerCase()));
  if (why === 'rolle') return `Dækker behovet${styrke === 'delvis' ? ' delvist' : ''}, men er kun for ${roles}.`;
  return `Handler om det beslægtede behov »${behov.navn}« for ${rolleNavn[rolle].toLowerCase()}, men ikke om dette.`;
}
