import { GRUPPER, type Gruppe, ROLLER, type Rolle } from '../model/rolle.ts';
import type { Behov, Study, Tema } from '../model/study.ts';
import {
  type Cell,
  type Gap,
  type Pair,
  type Status,
  countStatus,
  coverGroups,
  findGaps,
  pairCells,
} from './coverPairs.ts';
import { type FirmnessCounts, countFirmness } from './firmness.ts';
import { type Near, nearestForslag } from './nearestForslag.ts';
import { sortGaps } from './sortGaps.ts';

/** How many are covered directly, partly and not at all. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** A gap with the proposals nearest to it. */
export interface NearGap extends Gap {
  readonly nearest: readonly Near[];
}

/** What the proposals cover, by group and by role. */
export interface Coverage {
  readonly cells: readonly Cell[];
  readonly perGruppe: Readonly<Record<Gruppe, { readonly cells: readonly Cell[]; readonly counts: StatusCounts }>>;
  readonly pairs: readonly Pair[];
  readonly perRolle: Readonly<Record<Rolle, { readonly pairs: readonly Pair[]; readonly counts: StatusCounts }>>;
  /** Over both roles. */
  readonly counts: StatusCounts;
  /** What no proposal reaches in any of a role's groups, what both roles lack first. */
  readonly gaps: readonly NearGap[];
  /** What proposals reach in one group of a role alone. */
  readonly oneArea: readonly NearGap[];
  /** The groups with most needs without a proposal: more than one where they are equal, none where nothing is lacking. */
  readonly mest: readonly Gruppe[];
  readonly firmness: FirmnessCounts;
}

/** What the proposals of a study cover, each thing computed once. */
export function findCoverage({ behov, links }: Pick<Study, 'behov' | 'links'>): Coverage {
  const cells = coverGroups(behov, links);
  const pairs = pairCells(cells);
  const ofGruppe = (gruppe: Gruppe): Coverage['perGruppe'][Gruppe] => {
    const own = cells.filter((cell) => cell.gruppe === gruppe);
    return { cells: own, counts: countStatus(own) };
  };
  const ofRolle = (rolle: Rolle): Coverage['perRolle'][Rolle] => {
    const own = pairs.filter((pair) => pair.rolle === rolle);
    return { pairs: own, counts: countStatus(own) };
  };
  const gaps = sortGaps(findGaps(pairs)).map((gap): NearGap => ({ ...gap, nearest: nearestForslag(gap, links) }));
  const perGruppe = Object.fromEntries(GRUPPER.map((gruppe) => [gruppe, ofGruppe(gruppe)])) as Coverage['perGruppe'];
  const most = Math.max(...GRUPPER.map((gruppe) => perGruppe[gruppe].counts.hul));
  return {
    cells,
    perGruppe,
    pairs,
    perRolle: Object.fromEntries(ROLLER.map((rolle) => [rolle, ofRolle(rolle)])) as Coverage['perRolle'],
    counts: countStatus(pairs),
    gaps: gaps.filter(({ status }) => status === 'hul'),
    oneArea: gaps.filter(({ status }) => status !== 'hul'),
    mest: GRUPPER.filter((gruppe) => most > 0 && perGruppe[gruppe].counts.hul === most),
    firmness: countFirmness(cells),
  };
}

/** A theme's needs in one group, by how they are covered. */
export interface TemaCoverage {
  readonly gruppe: Gruppe;
  readonly counts: StatusCounts;
  readonly mangler: readonly Behov[];
}

/** How the needs of a theme are covered in the groups that mention any. */
export function coverTema(tema: Tema, { perGruppe }: Coverage): TemaCoverage[] {
  return GRUPPER.map((gruppe) => {
    const cells = perGruppe[gruppe].cells.filter(({ behov }) => behov.tema === tema);
    const mangler = cells.filter(({ status }) => status === 'hul').map(({ behov }) => behov);
    return { gruppe, cells, counts: countStatus(cells), mangler };
  }).filter(({ cells }) => cells.length > 0);
}
