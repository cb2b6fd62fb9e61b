import { OMRAADER, type Omraade, type Rolle } from '../model/rolle.ts';
import type { Behov, Link, Naevnelse, Styrke } from '../model/study.ts';

/** How a need is met for one role: by a proposal that names it, by one in its field, or by none. */
export type Status = Styrke | 'hul';

export const STATUSSER = ['direkte', 'delvis', 'hul'] as const satisfies readonly Status[];

/** The unit of coverage: one need for one role that mentions it, with the proposals that meet it there, direct ones first. */
export interface Pair {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly links: readonly Link[];
  readonly status: Status;
}

/** Every (need, role) pair with its links. Keeps the order of the mentions. */
export function coverPairs(naevnelser: readonly Naevnelse[], links: readonly Link[]): Pair[] {
  return naevnelser.map(({ behov, rolle }) => {
    const own = links.filter((link) => link.behov === behov && link.rolle === rolle).sort(byStrength);
    return { behov, rolle, links: own, status: own[0]?.styrke ?? 'hul' };
  });
}

/** A need that proposals for its role cover in one area only, and the area where it has none. */
export interface OneArea {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly mangler: Omraade;
}

/** The needs that are covered in one area alone. Keeps the order of the pairs. */
export function coveredInOneArea(pairs: readonly Pair[]): OneArea[] {
  return pairs.flatMap(({ behov, rolle, links }) => {
    const missing = OMRAADER.filter((omraade) => !links.some(({ omraader }) => omraader.includes(omraade)));
    const [only, ...others] = missing;
    return only === undefined || others.length > 0 ? [] : [{ behov, rolle, mangler: only }];
  });
}

function byStrength(a: Link, b: Link): number {
  return (a.styrke === 'direkte' ? 0 : 1) - (b.styrke === 'direkte' ? 0 : 1);
}

/** How many pairs have each status. The three add up to the number of pairs. */
export function countStatus(pairs: readonly Pair[]): Readonly<Record<Status, number>> {
  const count = (status: Status) => pairs.filter((pair) => pair.status === status).length;
  return { direkte: count('direkte'), delvis: count('delvis'), hul: count('hul') };
}
