import type { Rolle } from '../model/rolle.ts';
import type { Behov, Stemmer } from '../model/study.ts';

/** The latest round of priorities. */
export interface Round {
  readonly runde: string;
  readonly dato: string;
  readonly hvem: string;
  /** The votes for a need of a role; 0 where nobody voted for it. */
  readonly stemmerFor: (behov: Behov, rolle: Rolle) => number;
}

/** The round with the latest date, the later row where two share it; undefined where none was held. */
export function latestRound(all: readonly Stemmer[]): Round | undefined {
  const last = all.reduce<Stemmer | undefined>(
    (best, one) => (best === undefined || one.dato >= best.dato ? one : best),
    undefined,
  );
  if (last === undefined) return undefined;
  const own = all.filter(({ runde }) => runde === last.runde);
  const stemmerFor = (behov: Behov, rolle: Rolle) =>
    own.find((one) => one.behov === behov && one.rolle === rolle)?.stemmer ?? 0;
  return { runde: last.runde, dato: last.dato, hvem: last.hvem, stemmerFor };
}

/** Some needs of roles with most votes first; equal ones, and all where no round was held, in their order. */
export function byVotes<T extends { readonly behov: Behov; readonly rolle: Rolle }>(
  all: readonly T[],
  round: Round | undefined,
): T[] {
  if (round === undefined) return [...all];
  return all.toSorted((a, b) => round.stemmerFor(b.behov, b.rolle) - round.stemmerFor(a.behov, a.rolle));
}
