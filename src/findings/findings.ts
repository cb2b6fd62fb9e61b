import { type Decision, type Settled, findDecisions, settledForslag } from '../analysis/decisions.ts';
import { type JudgeAgreement, judgeAgreement } from '../analysis/judgeAgreement.ts';
import { type FormatEcts, ectsOfFormat } from '../analysis/ectsOfFormat.ts';
import { type GroupStanding, groupsOf } from '../analysis/groupsOf.ts';
import { isExpired } from '../analysis/isExpired.ts';
import { type TemaCount, countByRolle, countByTema } from '../analysis/countByTema.ts';
import { type Round, byVotes, latestRound } from '../analysis/latestRound.ts';
import { type Coverage, type NearGap, type TemaCoverage, coverTema, findCoverage } from '../analysis/findCoverage.ts';
import {
  type Deviation,
  type Evidence,
  findDeviations,
  findEvidence,
  mentionsPerGruppe,
} from '../analysis/grundlag.ts';
import { openRelated } from '../analysis/openRelated.ts';
import { type Reach, reachOf } from '../analysis/reachOf.ts';
import { praksisForBehov, praksisForForslag, praksisForOevrigt, praksisForTema } from '../analysis/praksisFor.ts';
import { type Overskrift, groupByOverskrift } from '../analysis/groupByOverskrift.ts';
import { type ByDeling, splitByDeling } from '../analysis/splitByDeling.ts';
import type { CountName } from '../model/names.ts';
import type { Interviewsaet } from '../model/interviews.ts';
import type { Rolle } from '../model/rolle.ts';
import type { Behov, Faktum, Forslag, Kilde, OevrigtTema, Praksis, Study, Tema, Tilbud } from '../model/study.ts';
import { interviewKilde } from './interviewKilde.ts';

/** Numbers that prose may print, by the name that editors write: `<Tal er="behov" />`. */
export type Counts = Readonly<Record<CountName, number>>;

/** A need related to one that a proposal covers, which it does not cover itself. */
export interface OpenNeed {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly isGap: boolean;
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
  /** What speaks for each need in each group, and where report and interviews differ. */
  readonly evidence: readonly Evidence[];
  readonly deviations: readonly Deviation[];
  /** How far those who judged coverage agree; undefined where one judged alone. */
  readonly bedoemmere: JudgeAgreement | undefined;
  /** The latest round of priorities; undefined where none was held, and then nothing is ranked. */
  readonly round: Round | undefined;
  /** The gaps, most votes first where a round was held. */
  readonly gapsByVotes: readonly NearGap[];
  /** The questions to a meeting, and what is settled of them. */
  readonly decisions: readonly Decision[];
  readonly settledForslag: (forslag: Forslag) => Settled | undefined;
  /** How a need stands in each of the four groups. */
  readonly groupsOf: (behov: Behov) => readonly GroupStanding[];
  /** What a proposal covers, need by need. */
  readonly reachOf: (forslag: Forslag) => readonly Reach[];
  /** The coverage of a theme's needs, for the groups that mention any. */
  readonly inTema: (tema: Tema) => readonly TemaCoverage[];
  /** Whether an offer's last year is over at the date of the data. */
  readonly isExpired: (tilbud: Tilbud) => boolean;
  /** The practice examples about something. */
  readonly praksis: {
    readonly behov: (behov: Behov, rolle?: Rolle) => readonly Praksis[];
    readonly tema: (tema: Tema) => readonly Praksis[];
    readonly forslag: (forslag: Forslag) => readonly Praksis[];
    readonly oevrigt: (tema: OevrigtTema) => readonly Praksis[];
  };
  /** What a proposal leaves open beside the needs that it covers. */
  readonly openRelated: (forslag: Forslag) => readonly OpenNeed[];
  /** The sources behind a figure: of the needs, of the needs with our themes, of participation, of the formats. */
  readonly kilder: Readonly<
    Record<'behov' | 'kodning' | 'deltagelse' | 'formater' | 'stoette' | 'oevrigeTemaer' | 'daekning', Kilder>
  >;
}

/** Computes every finding of a study, each once. `interviews`: the real set that it rests on, where it does. */
export function findFindings(study: Study, interviews?: Interviewsaet): Findings {
  const lanes = splitByDeling(study.behov);
  const perRolle = countByRolle(study.behov);
  const of = (rolle: Rolle) => ({ antal: perRolle[rolle], overskrifter: groupByOverskrift(study, rolle) });
  const roller = { myndighed: of('myndighed'), udfoerer: of('udfoerer') };
  const daekning = findCoverage(study);
  const evidence = findEvidence(study, interviews && mentionsPerGruppe(interviews));
  const { praksis } = study;
  const round = latestRound(study.prioriteringer);
  const inGroups = (behov: Behov) => groupsOf(behov, study, daekning.cells, evidence);
  return {
    study,
    lanes,
    temaer: countByTema(study.temaer),
    roller,
    daekning,
    ects: findEcts(study),
    tal: countAll(study, lanes, roller, daekning),
    evidence,
    deviations: findDeviations(evidence),
    bedoemmere: judgeAgreement(study),
    round,
    gapsByVotes: byVotes(daekning.gaps, round),
    decisions: findDecisions(study, daekning),
    settledForslag: (forslag) => settledForslag(study, forslag),
    groupsOf: inGroups,
    reachOf: (forslag) => reachOf(forslag, inGroups),
    inTema: (tema) => coverTema(tema, daekning),
    isExpired: (tilbud) => isExpired(tilbud, study.dataversion),
    praksis: {
      behov: (behov, rolle) => praksisForBehov(praksis, behov, rolle),
      tema: (tema) => praksisForTema(praksis, tema),
      forslag: (forslag) => praksisForForslag(praksis, forslag),
      oevrigt: (tema) => praksisForOevrigt(praksis, tema),
    },
    openRelated: (forslag) => openRelated(forslag).map((open) => ({ ...open, isGap: isGap(open, daekning) })),
    kilder: findKilder(study, interviews),
  };
}

function isGap({ behov, rolle }: { behov: Behov; rolle: Rolle }, { gaps }: Coverage): boolean {
  return gaps.some((gap) => gap.behov === behov && gap.rolle === rolle);
}

function findKilder(study: Study, interviews: Interviewsaet | undefined): Findings['kilder'] {
  const set = interviews ? [interviewKilde(interviews, study)] : [];
  const [first, ...rest] = kilderOf(study.naevnelser);
  const behov: Kilder = [first, ...rest, ...set];
  const redaktion = study.kilder.filter(({ art }) => art === 'redaktion');
  return {
    behov,
    kodning: [...behov, ...redaktion],
    deltagelse: kilderOf([...Object.values(study.deltagelse), ...study.grupper]),
    formater: kilderOf(study.formater),
    stoette: kilderOf(study.stoette),
    oevrigeTemaer: kilderOf(study.oevrigeTemaer),
    daekning: [...kilderOf([...study.naevnelser, ...study.forslag]), ...set, ...redaktion],
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
    kodebog: study.behov.length,
    behov: study.behov.filter(({ deling }) => deling !== undefined).length,
    myndighed: myndighed.antal,
    udfoerer: udfoerer.antal,
    overskrifterMyndighed: countOverskrifter(study, 'myndighed'),
    overskrifterUdfoerer: countOverskrifter(study, 'udfoerer'),
    kunMyndighed: lanes.myndighed.length,
    kunUdfoerer: lanes.udfoerer.length,
    faelles: lanes.faelles.length,
    ikkeFaelles: lanes.myndighed.length + lanes.udfoerer.length,
    medBeslaegtet: study.behov.filter(hasRelativeOfOtherRole).length,
    temaer: study.temaer.length,
    par: daekning.pairs.length,
    parIAfrapporteringen: study.naevnelser.length,
    faellesIAfrapporteringen: study.behov.filter(({ naevnelser }) => naevnelser.length > 1).length,
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

/** The report's own headings for a role. */
function countOverskrifter({ naevnelser }: Study, rolle: Rolle): number {
  return new Set(naevnelser.filter((n) => n.rolle === rolle).map(({ overskrift }) => overskrift)).size;
}

/** Named for one role alone, with a related need that is named for the other. */
function hasRelativeOfOtherRole({ deling, relaterede }: Behov): boolean {
  return deling !== 'faelles' && deling !== undefined && relaterede.some((other) => isOfOther(other.deling, deling));
}

function isOfOther(other: Behov['deling'], deling: Behov['deling']): boolean {
  return other !== undefined && other !== deling;
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
