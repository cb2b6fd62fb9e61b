import type { Behov, Kilde, Naevnelse, Tema } from './behov.ts';
import type { Bedoemmelse, Beslutning, Format, Forslag, Link, Stemmer } from './forslag.ts';
import type { Faktum, OevrigtTema, Praksis, Stoette, Tilbud } from './praksis.ts';
import type { Gruppe, Omraade, Rolle } from './rolle.ts';

export * from './behov.ts';
export * from './forslag.ts';
export * from './praksis.ts';

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
