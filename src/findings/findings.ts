import { type FormatEcts, ectsOfFormat } from '../analysis/ectsOfFormat.ts';
import { type TemaCount, countByRolle, countByTema } from '../analysis/countByTema.ts';
import {
  type OneArea,
  type Pair,
  type Status,
  countStatus,
  coverPairs,
  coveredInOneArea,
} from '../analysis/coverPairs.ts';
import { sortGaps } from '../analysis/sortGaps.ts';
import { type Overskrift, groupByOverskrift } from '../analysis/groupByOverskrift.ts';
import { type ByDeling, splitByDeling } from '../analysis/splitByDeling.ts';
import type { CountName } from '../model/names.ts';
import type { Rolle } from '../model/rolle.ts';
import type { Behov, Faktum, Kilde, Study } from '../model/study.ts';

/** Numbers that prose may print, by the name that editors write: `<Tal er="behov" />`. */
export type Counts = Readonly<Record<CountName, number>>;

/** Which of the pairs are met, and how. */
export interface Coverage {
  readonly pairs: readonly Pair[];
  /** Over both roles. */
  readonly counts: Readonly<Record<Status, number>>;
  readonly perRolle: Readonly<
    Record<Rolle, { readonly pairs: readonly Pair[]; readonly counts: Readonly<Record<Status, number>> }>
  >;
  /** What no proposal meets, what both roles lack first. */
  readonly gaps: readonly Pair[];
  /** What proposals cover in one area alone. */
  readonly oneArea: readonly OneArea[];
}

type Kilder = readonly [Kilde, ...Kilde[]];

/** Everything the site may say of a study: what pages, figures and reports read. */
export interface Findings {
  readonly study: Study;
  readonly lanes: ByDeling;
  readonly temaer: readonly TemaCount[];
  readonly roller: Readonly<Record<Rolle, { readonly antal: number; readonly overskrifter: readonly Overskrift[] }>>;
  readonly daekning: Coverage;
  /** The formats converted to ECTS by a rule of thumb; undefined where no source gives one. */
  readonly ects: { readonly regel: Faktum; readonly formater: readonly FormatEcts[] } | undefined;
  readonly tal: Counts;
  /** The sources behind a figure: of the needs, of the needs with our themes, of participation, of the formats. */
  readonly kilder: Readonly<
    Record<'behov' | 'kodning' | 'deltagelse' | 'formater' | 'stoette' | 'oevrigeTemaer' | 'daekning', Kilder>
  >;
}

/** Computes every finding of a study, each once. */
export function findFindings(study: Study): Findings {
  const lanes = splitByDeling(study.behov);
  const perRolle = countByRolle(study.behov);
  const of = (rolle: Rolle) => ({ antal: perRolle[rolle], overskrifter: groupByOverskrift(study.naevnelser, rolle) });
  const roller = { myndighed: of('myndighed'), udfoerer: of('udfoerer') };
  const behov = kilderOf(study.naevnelser);
  const redaktion = study.kilder.filter(({ art }) => art === 'redaktion');
  const daekning = findCoverage(study);
  return {
    study,
    lanes,
    temaer: countByTema(study.temaer),
    roller,
    daekning,
    ects: findEcts(study),
    tal: countAll(study, lanes, roller, daekning),
    kilder: {
      behov,
      kodning: [...behov, ...redaktion],
      deltagelse: kilderOf([...Object.values(study.deltagelse), ...study.grupper]),
      formater: kilderOf(study.formater),
      stoette: kilderOf(study.stoette),
      oevrigeTemaer: kilderOf(study.oevrigeTemaer),
      daekning: [...kilderOf([...study.naevnelser, ...study.forslag]), ...redaktion],
    },
  };
}

function countAll(
  study: Study,
  lanes: ByDeling,
  { myndighed, udfoerer }: Findings['roller'],
  daekning: Coverage,
): Counts {
  const { interviews, grupper, kommuner, 'regionale-repraesentanter': regionale } = study.deltagelse;
  return {
    behov: study.behov.length,
    myndighed: myndighed.antal,
    udfoerer: udfoerer.antal,
    overskrifterMyndighed: myndighed.overskrifter.length,
    overskrifterUdfoerer: udfoerer.overskrifter.length,
    kunMyndighed: lanes.myndighed.length,
    kunUdfoerer: lanes.udfoerer.length,
    faelles: lanes.faelles.length,
    ikkeFaelles: lanes.myndighed.length + lanes.udfoerer.length,
    medBeslaegtet: study.behov.filter(hasRelativeOfOtherRole).length,
    temaer: study.temaer.length,
    par: study.naevnelser.length,
    interviews: interviews.hoejst,
    grupper: grupper.hoejst,
    kommuner: kommuner.hoejst,
    kommunerIAlt: kommuner.udAf ?? kommuner.hoejst,
    regionaleRepraesentanter: regionale.hoejst,
    formater: study.formater.length,
    forslag: study.forslag.length,
    forslagIAfrapporteringen: study.forslag.filter(({ kilde }) => kilde.art === 'rapport').length,
    huller: daekning.gaps.length,
    koblinger: study.links.length,
    oevrigeTemaer: study.oevrigeTemaer.length,
    praksis: study.praksis.length,
  };
}

function findCoverage({ naevnelser, links }: Study): Coverage {
  const pairs = coverPairs(naevnelser, links);
  const of = (rolle: Rolle) => pairs.filter((pair) => pair.rolle === rolle);
  const perRolle = (rolle: Rolle) => ({ pairs: of(rolle), counts: countStatus(of(rolle)) });
  return {
    pairs,
    counts: countStatus(pairs),
    perRolle: { myndighed: perRolle('myndighed'), udfoerer: perRolle('udfoerer') },
    gaps: sortGaps(pairs),
    oneArea: coveredInOneArea(pairs),
  };
}

/** Named for one role alone, with a related need that is named for the other. */
function hasRelativeOfOtherRole({ deling, relaterede }: Behov): boolean {
  return deling !== 'faelles' && relaterede.some((other) => other.deling !== deling);
}

/** The rule stands in the table of facts, with «ects» as its subject. */
function findEcts({ fakta, formater, stoette }: Study): Findings['ects'] {
  const regel = fakta.find(({ emne }) => emne === 'ects');
  if (regel === undefined) return undefined;
  return { regel, formater: formater.map((format) => ectsOfFormat(format, stoette, regel.hoejst)) };
}

function kilderOf(rows: readonly { readonly kilde: Kilde }[]): Kilder {
  const [first, ...rest] = new Set(rows.map(({ kilde }) => kilde));
  if (first === undefined) throw new Error('rows without a source');
  return [first, ...rest];
}
