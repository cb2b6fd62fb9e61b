export const AENDRINGSSLAGS = ['tema', 'behov', 'forslag', 'kobling'] as const;

/** `kobling`: that a proposal meets a need for a role. */
export type Aendringsslags = (typeof AENDRINGSSLAGS)[number];

export const UDFALD = ['ny', 'udgaaet', 'aendret'] as const;

export type Udfald = (typeof UDFALD)[number];

/** One field that says something else than before, both in words. */
export interface Feltaendring {
  readonly felt: string;
  readonly foer: string;
  readonly efter: string;
}

/** One thing that came, went or changed from one data version to the next. */
export interface Aendring {
  readonly slags: Aendringsslags;
  readonly udfald: Udfald;
  /** Its id in the tables; of a link, proposal, need and role with slashes between. */
  readonly id: string;
  readonly navn: string;
  /** Only of what is changed: at least one. */
  readonly felter: readonly Feltaendring[];
}

/** What a data version changed. */
export interface Udgave {
  readonly fra: string;
  readonly til: string;
  /** ISO date of the later version. */
  readonly dato: string;
  readonly aendringer: readonly Aendring[];
}
