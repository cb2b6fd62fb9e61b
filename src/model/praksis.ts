import type { Behov, Kilde } from './behov.ts';
import type { Rolle } from './rolle.ts';

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
