import type { Behov, Tema } from '../model/study.ts';
import { type ByDeling, splitByDeling } from './splitByDeling.ts';

/** One theme's needs by who mentions them. Counts are whole needs, never shares of so few. */
export interface TemaCount {
  readonly tema: Tema;
  readonly lanes: ByDeling;
  readonly total: number;
}

/**
 * Themes with their needs in three lanes, those where the roles meet first: most shared needs, then most needs.
 * Equal counts sort by name, so that a new row elsewhere cannot swap two themes in print.
 */
export function countByTema(temaer: readonly Tema[]): TemaCount[] {
  return temaer.map(countTema).sort(byShared);
}

function countTema(tema: Tema): TemaCount {
  const lanes = splitByDeling(tema.behov);
  return { tema, lanes, total: lanes.myndighed.length + lanes.faelles.length + lanes.udfoerer.length };
}

function byShared(a: TemaCount, b: TemaCount): number {
  return (
    b.lanes.faelles.length - a.lanes.faelles.length || b.total - a.total || a.tema.navn.localeCompare(b.tema.navn, 'da')
  );
}

/** How many of some needs each role mentions; a shared need counts for both. */
export function countByRolle(behov: readonly Behov[]): { myndighed: number; udfoerer: number } {
  const { myndighed, faelles, udfoerer } = splitByDeling(behov);
  return { myndighed: myndighed.length + faelles.length, udfoerer: udfoerer.length + faelles.length };
}
