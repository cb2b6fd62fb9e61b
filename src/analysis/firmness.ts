import { DYBDER, type Dybde, type Link } from '../model/study.ts';
import type { Cell } from './coverPairs.ts';

/** How firm a covered need stands. */
export interface Firmness {
  /** What the proposals' formats give of it, shallow first. */
  readonly dybder: readonly Dybde[];
  /** True where one proposal alone covers it. */
  readonly isAlone: boolean;
}

/** How firm a need stands that some proposals cover; undefined where none does. */
export function firmnessOf(links: readonly Link[]): Firmness | undefined {
  if (links.length === 0) return undefined;
  const own = new Set(links.map(({ forslag }) => forslag.format.dybde));
  return {
    dybder: DYBDER.filter((dybde) => own.has(dybde)),
    isAlone: new Set(links.map(({ forslag }) => forslag)).size === 1,
  };
}

/** Of some cells: how many are covered, how many of those by one proposal alone, and how many get each depth. */
export interface FirmnessCounts {
  readonly daekket: number;
  readonly alene: number;
  readonly dybder: Readonly<Record<Dybde, number>>;
}

export function countFirmness(cells: readonly Cell[]): FirmnessCounts {
  const covered = cells.flatMap(({ links }) => firmnessOf(links) ?? []);
  const withDepth = (dybde: Dybde) => covered.filter(({ dybder }) => dybder.includes(dybde)).length;
  return {
    daekket: covered.length,
    alene: covered.filter(({ isAlone }) => isAlone).length,
    dybder: { viden: withDepth('viden'), træning: withDepth('træning'), forankring: withDepth('forankring') },
  };
}
