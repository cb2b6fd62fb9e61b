import { omraadeNavn, rolleNavn } from '../model/rolle.ts';
import type { Forslag } from '../model/study.ts';
import { liste } from './liste.ts';
import { capital } from './tal.ts';

const NOT_NAMED = 'ikke nævnt i kilden; regnet for begge';

/** The roles a proposal is for, or that its source names none: «Myndighed og udfører». */
export function forRoller({ roller, ikkeNaevnt }: Pick<Forslag, 'roller' | 'ikkeNaevnt'>): string {
  if (ikkeNaevnt.includes('roller')) return capital(NOT_NAMED);
  return capital(liste(roller.map((rolle) => rolleNavn[rolle].toLowerCase())));
}

/** The areas a proposal is for, or that its source names none: «Børn og unge», «Børn, unge og voksne». */
export function forOmraader({ omraader, ikkeNaevnt }: Pick<Forslag, 'omraader' | 'ikkeNaevnt'>): string {
  if (ikkeNaevnt.includes('omraader')) return capital(NOT_NAMED);
  const [only, other] = omraader;
  return only === undefined ? '' : other === undefined ? omraadeNavn[only] : 'Børn, unge og voksne';
}
