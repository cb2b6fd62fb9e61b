import type { Behov, Forslag, OevrigtTema, Praksis, Tema } from '../model/study.ts';

/** The practice examples that speak to a need. */
export function praksisForBehov(praksis: readonly Praksis[], behov: Behov): Praksis[] {
  return praksis.filter((p) => p.behov.includes(behov));
}

/** Those that speak to any need of a theme. */
export function praksisForTema(praksis: readonly Praksis[], tema: Tema): Praksis[] {
  return praksis.filter((p) => p.behov.some((behov) => behov.tema === tema));
}

/** Those that speak to any need that a proposal meets. */
export function praksisForForslag(praksis: readonly Praksis[], { links }: Forslag): Praksis[] {
  return praksis.filter((p) => links.some(({ behov }) => p.behov.includes(behov)));
}

/** Those that speak to a further theme. */
export function praksisForOevrigt(praksis: readonly Praksis[], tema: OevrigtTema): Praksis[] {
  return praksis.filter((p) => p.oevrigeTemaer.includes(tema));
}
