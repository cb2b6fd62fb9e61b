import type { Rolle } from '../model/rolle.ts';
import type { Behov, Forslag, OevrigtTema, Praksis, Tema } from '../model/study.ts';

/** The practice examples about a need; of one role, where it is given. */
export function praksisForBehov(praksis: readonly Praksis[], behov: Behov, rolle?: Rolle): Praksis[] {
  return praksis.filter((p) => p.behov.includes(behov) && (rolle === undefined || p.roller.includes(rolle)));
}

/** Those about any need of a theme. */
export function praksisForTema(praksis: readonly Praksis[], tema: Tema): Praksis[] {
  return praksis.filter((p) => p.behov.some((behov) => behov.tema === tema));
}

/** Those about any need that a proposal covers. */
export function praksisForForslag(praksis: readonly Praksis[], { links }: Forslag): Praksis[] {
  return praksis.filter((p) => links.some(({ behov }) => p.behov.includes(behov)));
}

/** Those about a further theme. */
export function praksisForOevrigt(praksis: readonly Praksis[], tema: OevrigtTema): Praksis[] {
  return praksis.filter((p) => p.oevrigeTemaer.includes(tema));
}
