import type { Deling, Gruppe, Omraade, Rolle } from './rolle.ts';

export const KILDE_ARTER = ['rapport', 'redaktion', 'praksis', 'opslag'] as const;

/** Where a fact comes from. `dato` is undefined where the source bears no date; `delAf` is the whole that it is part of. */
export interface Kilde {
  readonly id: string;
  readonly titel: string;
  readonly anledning: string;
  readonly ophav: string;
  readonly dato: string | undefined;
  /** `rapport`: the survey's own; `redaktion`: ours; `praksis`: other municipalities' practice; `opslag`: a fact looked up. */
  readonly art: (typeof KILDE_ARTER)[number];
  readonly beskrivelse: string;
  readonly delAf: Kilde | undefined;
}

export interface Tema {
  readonly id: string;
  readonly navn: string;
  readonly kortnavn: string;
  /** For the English page; undefined where the Danish stands. */
  readonly navnEn: string | undefined;
  readonly beskrivelse: string;
  /** Where a word of the description is explained; undefined where it needs none. */
  readonly kilde: Kilde | undefined;
  readonly behov: readonly Behov[];
}

/** One role's mention of a need: the report's own heading and term, and the deck that says it. */
export interface Naevnelse {
  readonly behov: Behov;
  readonly rolle: Rolle;
  readonly overskrift: string;
  readonly ordlyd: string;
  readonly kilde: Kilde;
}

export interface Behov {
  readonly kode: string;
  readonly navn: string;
  readonly definition: string;
  readonly tema: Tema;
  /** The groups it counts for: by the report both of a role's, by interviews those where enough of them mention it. */
  readonly grupper: readonly Gruppe[];
  /** Whose groups those are; undefined where it counts for none, which interviews alone can give. */
  readonly deling: Deling | undefined;
  /** The report's: at least one, at most one per role, myndighed first. */
  readonly naevnelser: readonly Naevnelse[];
  /** Both ways: if a is related to b, b is related to a. In codebook order. */
  readonly relaterede: readonly Behov[];
  /** Why it was coded so, where that may be disputed. */
  readonly note: string | undefined;
}

/** How many took part. `mindst` equals `hoejst` where the source gives one number; `udAf` is the whole, where it gives one. */
export interface Deltagelse {
  readonly maal: DeltagelseMaal;
  readonly navn: string;
  readonly mindst: number;
  readonly hoejst: number;
  readonly udAf: number | undefined;
  readonly kilde: Kilde;
}

export const DELTAGELSE_MAAL = [
  'interviews',
  'grupper',
  'kommuner',
  'kommuner-pr-gruppe',
  'regionale-repraesentanter',
] as const;

export type DeltagelseMaal = (typeof DELTAGELSE_MAAL)[number];

/** Who took part in the interviews of a group. */
export interface Deltagergruppe {
  readonly id: string;
  readonly omraade: Omraade;
  readonly rolle: Rolle;
  readonly faggrupper: string;
  readonly kilde: Kilde;
}

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

/** What a kompetencefond may support, as the report has it. */
export interface Stoette {
  readonly id: string;
  readonly navn: string;
  /** ECTS points: the least, where `erMindst`, else the sizes to choose among. At least one. */
  readonly ects: readonly number[];
  readonly erMindst: boolean;
  readonly proeve: boolean;
  readonly kilde: Kilde;
}

export const ENHEDER = [
  'teams',
  'uger imellem',
  'måneder imellem',
  'gange om året',
  'år',
  'sager pr. medarbejder',
  'medarbejdere',
  'borgere',
  'projekter',
  'moduler',
  'mio. kr.',
  'kr.',
  'timer',
] as const;

/** The source's own word for a number that is not exact. */
export const OMTRENT = ['omkring', 'cirka', 'godt', 'knap'] as const;

export type Enhed = (typeof ENHEDER)[number];

/** «før» and «nu»: what an undated source tells of the time before and of its own. Years as numbers. */
export type Tidspunkt = number | 'før' | 'nu';

/** A number from one of the further sources, which the report does not have. */
export interface Faktum {
  readonly id: string;
  /** What it belongs to: the id of a practice example, or of an education. */
  readonly emne: string;
  readonly navn: string;
  readonly fra: Tidspunkt;
  /** The last year of a period, undefined where `fra` is the whole time. */
  readonly til: number | undefined;
  readonly mindst: number;
  readonly hoejst: number;
  readonly udAf: number | undefined;
  /** The source's word where the number is not exact; it stands wherever the number does. */
  readonly omtrent: (typeof OMTRENT)[number] | undefined;
  readonly enhed: Enhed;
  readonly kilde: Kilde;
}

export const PRAKSIS_STATUSSER = ['permanent', 'i-gang'] as const;

/** What another municipality did. Its prose is the MDX file of the same id. */
export interface Praksis {
  readonly id: string;
  readonly titel: string;
  readonly kommune: string;
  /** When it began; undefined where the source does not say. */
  readonly aar: number | undefined;
  /** At the time of its source. */
  readonly status: (typeof PRAKSIS_STATUSSER)[number];
  readonly beskrivelse: string;
  /** The needs, roles and further themes that it speaks to, by our judgement. */
  readonly behov: readonly Behov[];
  readonly roller: readonly Rolle[];
  readonly oevrigeTemaer: readonly OevrigtTema[];
  readonly kilde: Kilde;
  readonly fakta: readonly Faktum[];
}

export const TILBUD_ARTER = ['uddannelse', 'pulje'] as const;

/** An education or a pool of money, as its source tells it. Years; undefined where the source gives none. */
export interface Tilbud {
  readonly id: string;
  readonly navn: string;
  readonly art: (typeof TILBUD_ARTER)[number];
  readonly indhold: string;
  readonly maalgruppe: string;
  readonly udbydere: readonly string[];
  readonly fra: number | undefined;
  readonly til: number | undefined;
  /** What is the editors' inference, or where the source is at odds with itself. */
  readonly note: string | undefined;
  /** The needs that it covers, by our judgement: others than our proposals do. */
  readonly behov: readonly Behov[];
  /** Numbers about it, each with its own source. */
  readonly fakta: readonly Faktum[];
  readonly kilde: Kilde;
}

export interface OevrigtTema {
  readonly id: string;
  readonly navn: string;
  readonly beskrivelse: string;
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

/** Who answers for the site, which a publisher may leave open, and whose survey it is and for whom, which must be known. */
export const UDGIVER_FELTER = ['udgiver', 'redaktion', 'kontakt'] as const;
export const OM_FELTER = [...UDGIVER_FELTER, 'kortlagt-af', 'modtager'] as const;

export interface OmFelt {
  /** The word before it. */
  readonly navn: string;
  /** Undefined where nobody has filled it in. */
  readonly vaerdi: string | undefined;
}

/** The version of the coding; the site's own date is this one, never the clock's. */
export interface Dataversion {
  readonly version: string;
  /** ISO date. */
  readonly dato: string;
}

/** What a study rests on: the report's mentions, or a real set of coded interviews. */
export type Grundlag =
  | { readonly art: 'rapport' }
  | {
      readonly art: 'interviews';
      /** In how many interviews of a group a need must be mentioned to count there. */
      readonly taerskel: number;
      /** The groups that have interviews; of the others nothing is known. */
      readonly interviewede: readonly Gruppe[];
    };

/** Everything the site knows. Immutable: pages, charts, downloads and reports share one. */
export interface Study {
  readonly grundlag: Grundlag;
  readonly om: Readonly<Record<(typeof OM_FELTER)[number], OmFelt>>;
  /** Municipalities of the area. */
  readonly kommuner: readonly string[];
  /** Towns, islands and the like in the area, beside its municipalities. */
  readonly steder: readonly string[];
  /** Words that readers may search with instead of the field's own, by the field's word. */
  readonly soegeord: ReadonlyMap<string, readonly string[]>;
  readonly dataversion: Dataversion;
  readonly kilder: readonly Kilde[];
  readonly temaer: readonly Tema[];
  readonly behov: readonly Behov[];
  /** Every (need, role) pair, in the report's own order. */
  readonly naevnelser: readonly Naevnelse[];
  readonly deltagelse: Readonly<Record<DeltagelseMaal, Deltagelse>>;
  readonly grupper: readonly Deltagergruppe[];
  readonly formater: readonly Format[];
  readonly stoette: readonly Stoette[];
  readonly oevrigeTemaer: readonly OevrigtTema[];
  readonly fakta: readonly Faktum[];
  readonly tilbud: readonly Tilbud[];
  /** By file name. */
  readonly praksis: readonly Praksis[];
  /** By format, then by number. */
  readonly forslag: readonly Forslag[];
  /** Only those to groups that the need counts for. */
  readonly links: readonly Link[];
  /** The results of rounds of priorities; empty where none was held. */
  readonly prioriteringer: readonly Stemmer[];
  /** What was decided; empty where nothing is known to be. */
  readonly beslutninger: readonly Beslutning[];
  /** The judges' own readings of coverage; empty where one has judged. */
  readonly bedoemmelser: readonly Bedoemmelse[];
}
