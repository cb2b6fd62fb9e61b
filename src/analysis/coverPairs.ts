import { type Gruppe, type Omraade, type Rolle, ROLLER, grupperOf, omraadeOf, rolleOf } from '../model/rolle.ts';
import type { Behov, Link, Styrke } from '../model/study.ts';

/** How a need is covered: by a proposal that is about it, by one that covers a part of it, or by none. */
export type Status = Styrke | 'hul';

export const STATUSSER = ['direkte', 'delvis', 'hul'] as const satisfies readonly Status[];

/** The unit of coverage: one need in one group that it counts for, with the proposals that reach it there, direct ones first. */
export interface Cell {
  readonly behov: Behov;
  readonly gruppe: Gruppe;
  readonly links: readonly Link[];
  readonly status: Status;
}

/** A need for a role: its one or two groups together. Covered where a proposal covers it in at least one of them. */
export interface Pair {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly cells: readonly Cell[];
  readonly links: readonly Link[];
  readonly status: Status;
}

/** A need for a role that no proposal reaches in some of its groups: in all of them, or in one. */
export interface Gap extends Pair {
  readonly mangler: readonly Omraade[];
}

/** Every (need, group) that counts, group by group. */
export function coverGroups(behov: readonly Behov[], links: readonly Link[]): Cell[] {
  return grupperOf(...ROLLER).flatMap((gruppe) =>
    behov.filter(({ grupper }) => grupper.includes(gruppe)).map((one) => coverCell(one, gruppe, links)),
  );
}

function coverCell(behov: Behov, gruppe: Gruppe, links: readonly Link[]): Cell {
  const own = links
    .filter((link) => link.behov === behov && link.rolle === rolleOf(gruppe))
    .filter(({ omraader }) => omraader.includes(omraadeOf(gruppe)))
    .sort(byStrength);
  return { behov, gruppe, links: own, status: own[0]?.styrke ?? 'hul' };
}

/** The same by role: myndighed's needs first, each in the order of its cells. */
export function pairCells(cells: readonly Cell[]): Pair[] {
  return ROLLER.flatMap((rolle) => {
    const own = cells.filter(({ gruppe }) => rolleOf(gruppe) === rolle);
    const behov = [...new Set(own.map((cell) => cell.behov))];
    return behov.map((one) => pairOf(one, rolle, own));
  });
}

function pairOf(behov: Behov, rolle: Rolle, all: readonly Cell[]): Pair {
  const cells = all.filter((cell) => cell.behov === behov);
  const links = [...new Set(cells.flatMap((cell) => cell.links))].sort(byStrength);
  return { behov, rolle, cells, links, status: links[0]?.styrke ?? 'hul' };
}

/** What no proposal reaches in some group, with the areas where it does not. */
export function findGaps(pairs: readonly Pair[]): Gap[] {
  return pairs
    .map((pair) => ({ ...pair, mangler: pair.cells.filter(isHul).map(({ gruppe }) => omraadeOf(gruppe)) }))
    .filter(({ mangler }) => mangler.length > 0);
}

const isHul = ({ status }: Cell) => status === 'hul';

function byStrength(a: Link, b: Link): number {
  return (a.styrke === 'direkte' ? 0 : 1) - (b.styrke === 'direkte' ? 0 : 1);
}

/** How many cells, or pairs, have each status. The three add up to their number. */
export function countStatus(all: readonly { readonly status: Status }[]): Readonly<Record<Status, number>> {
  const count = (status: Status) => all.filter((one) => one.status === status).length;
  return { direkte: count('direkte'), delvis: count('delvis'), hul: count('hul') };
}
