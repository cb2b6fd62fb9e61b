import type { Deling, Gruppe, Rolle } from './rolle.ts';

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
