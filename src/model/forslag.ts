import type { Behov, Kilde } from './behov.ts';
import type { Gruppe, Omraade, Rolle } from './rolle.ts';

/** Both ends included. */
export interface Interval {
  readonly mindst: number;
  readonly hoejst: number;
}

/** How far a format reaches, as the report describes it: it gives knowledge, it trains, or it takes root in the organisation. */
export const DYBDER = ['viden', 'træning', 'forankring'] as const;

export type Dybde = (typeof DYBDER)[number];

/** `timer` is undefined where the source tells days only. */
export interface Format {
  readonly id: string;
  readonly navn: string;
  readonly flertal: string;
  readonly navnEn: string | undefined;
  readonly dage: Interval;
  readonly timer: Interval | undefined;
  readonly dybde: Dybde;
  readonly indhold: string;
  readonly kilde: Kilde;
}

/** What the source leaves open, and is counted for all. */
export const IKKE_NAEVNT = ['roller', 'omraader'] as const;

/** How far a proposal has come, as the editors know it; undefined where it is proposed and no more is known. */
export const FORSLAG_STATUSSER = ['idé', 'besluttet', 'udbudt', 'afholdt'] as const;

/** What a course needs to be told of; undefined where it is not known. */
export interface Kursus {
  readonly status: (typeof FORSLAG_STATUSSER)[number] | undefined;
  readonly udbyder: string | undefined;
  readonly underviser: string | undefined;
  readonly sted: string | undefined;
  readonly pris: string | undefined;
  /** ISO dates. */
  readonly datoer: readonly string[];
  readonly tilmelding: string | undefined;
  readonly laeringsmaal: string | undefined;
  readonly forudsaetninger: string | undefined;
  readonly evaluering: string | undefined;
  /** Who proposed it, where it is not the source itself. */
  readonly foreslaaetAf: string | undefined;
}

/** A proposed course. Its prose is the MDX file of the same id. */
export interface Forslag {
  readonly id: string;
  /** The report's number within the format. */
  readonly nummer: number;
  readonly titel: string;
  /** For narrow places, such as the heads of the coverage map. */
  readonly kortnavn: string;
  readonly format: Format;
  readonly roller: readonly Rolle[];
  readonly omraader: readonly Omraade[];
  readonly ikkeNaevnt: readonly (typeof IKKE_NAEVNT)[number][];
  /** Whom the report says it is for. */
  readonly maalgruppe: string;
  readonly kursus: Kursus;
  readonly kilde: Kilde;
  /** Only those to groups that the need counts for. */
  readonly links: readonly Link[];
  /** Whether the editors have linked it to any need, counting or not. */
  readonly hasLinks: boolean;
}

export const STYRKER = ['direkte', 'delvis'] as const;

/** `direkte`: the proposal's title or text holds the need. `delvis`: it holds something of which the need is a part, or which is much like it. */
export type Styrke = (typeof STYRKER)[number];

/** A judge sees no link: said in a judge's own reading alone. */
export const INGEN = 'ingen';

/** One judge's own reading of whether a proposal covers a need for a role. */
export interface Bedoemmelse {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly forslag: Forslag;
  readonly styrke: Styrke | typeof INGEN;
  /** K1, K2 …; never a name. */
  readonly bedoemmer: string;
}

/** The editors' judgement that a proposal covers a need for one role. */
export interface Link {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly forslag: Forslag;
  readonly styrke: Styrke;
  /** The areas in which it does: all those of the proposal, or fewer. */
  readonly omraader: readonly Omraade[];
  readonly begrundelse: string;
}

/** What a meeting may decide of a need without a proposal, or of a proposal: a new one, a wider one, others cover it, or it is accepted as it is. */
export const AFGOERELSER = ['nyt', 'udvid', 'andre', 'accepteret'] as const;

export type Afgoerelse = (typeof AFGOERELSER)[number];

/** What was decided of a need in some groups, or of a proposal. */
export interface Beslutning {
  /** The code of a need, or the id of a proposal. */
  readonly emne: string;
  /** The groups it holds for; all four for a proposal. */
  readonly grupper: readonly Gruppe[];
  readonly status: Afgoerelse;
  readonly begrundelse: string;
  readonly ansvarlig: string | undefined;
  /** ISO date. */
  readonly frist: string | undefined;
  /** Where it was decided: «Styregruppemøde 3». */
  readonly kilde: string;
  readonly dato: string;
}

/** The votes for a need of a role in one round: what people find most important, which the report cannot tell. */
export interface Stemmer {
  readonly runde: string;
  /** ISO date. */
  readonly dato: string;
  readonly hvem: string;
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly stemmer: number;
}
