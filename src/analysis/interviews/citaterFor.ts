import type { Citat } from '../../model/interviews.ts';
import { ROLLER } from '../../model/rolle.ts';
import type { Behov } from '../../model/study.ts';

/**
 * The quotations of one need, role by role and then by the letters of the text, so that the order does not tell which of them
 * stem from the same interview.
 */
export function citaterFor(citater: readonly Citat[], behov: Behov): Citat[] {
  return citater
    .filter((citat) => citat.behov === behov)
    .sort((a, b) => ROLLER.indexOf(a.rolle) - ROLLER.indexOf(b.rolle) || (a.tekst < b.tekst ? -1 : 1));
}
