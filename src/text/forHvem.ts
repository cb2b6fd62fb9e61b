import { omraadeNavn, rolleNavn } from '../model/rolle.ts';
import type { Forslag, Kilde } from '../model/study.ts';
import { liste } from './liste.ts';
import { capital } from './tal.ts';

/** What the report, or another source, leaves open is counted for both. */
const notNamed = (kilde: Kilde) =>
  `Ikke nævnt i ${kilde.art === 'rapport' ? 'afrapporteringen' : 'kilden'}; regnet for begge`;

/** The roles a proposal is for, or that its source names none: «Myndighed og udfører». */
export function forRoller({ roller, ikkeNaevnt, kilde }: Pick<Forslag, 'roller' | 'ikkeNaevnt' | 'kilde'>): string {
  if (ikkeNaevnt.includes('roller')) return notNamed(kilde);
  return capital(liste(roller.map((rolle) => rolleNavn[rolle].toLowerCase())));
}

/** The areas a proposal is for, or that its source names none: «Børn og unge», «Børn, unge og voksne». */
export function forOmraader({
  omraader,
  ikkeNaevnt,
  kilde,
}: Pick<Forslag, 'omraader' | 'ikkeNaevnt' | 'kilde'>): string {
  if (ikkeNaevnt.includes('omraader')) return notNamed(kilde);
  const [only, other] = omraader;
  return only === undefined ? '' : other === undefined ? omraadeNavn[only] : 'Børn, unge og voksne';
}
