import type { Near } from '../analysis/nearestForslag.ts';
import { type Rolle, rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';

/** Why a proposal near a gap does not reach it, as one sentence. */
export function nearReason({ forslag, why, behov, styrke }: Near, rolle: Rolle): string {
  const roles = liste(forslag.roller.map((r) => rolleNavn[r].toLowerCase()));
  const partly = styrke === 'delvis' ? ' delvist' : '';
  if (why === 'rolle') return `Dækker behovet${partly}, men er kun for ${roles}.`;
  const which = why === 'beslaegtet' ? `det beslægtede behov »${behov.navn}«` : `»${behov.navn}« i samme tema`;
  return `Dækker${partly} ${which} for ${rolleNavn[rolle].toLowerCase()}, men ikke dette.`;
}
