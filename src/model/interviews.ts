import type { Omraade, Rolle } from './rolle.ts';
import type { Behov } from './study.ts';

/** Whether a set of coded interviews is real, or made by a script from a seed. */
export const SAET_TYPER = ['faktisk', 'syntetisk'] as const;

export type SaetType = (typeof SAET_TYPER)[number];

/** One focus-group interview. Never a municipality, never a name. */
export interface Interview {
  readonly id: string;
  readonly rolle: Rolle;
  readonly omraade: Omraade;
  /** `YYYY-MM`. */
  readonly maaned: string;
  readonly deltagere: number | undefined;
  /** Characters of its text, where the source tells: what `Sted` counts in. */
  readonly laengde?: number | undefined;
}

/** A stretch of an interview's text by characters, from `fra` up to but not with `til`; never empty. */
export interface Sted {
  readonly fra: number;
  readonly til: number;
}

/** One row of the table: a coder found a need in a segment of an interview. */
export interface Coding {
  readonly interview: Interview;
  readonly behov: Behov;
  /** Number of the segment within its interview, from 1. */
  readonly segment: number;
  /** One of the set's `kodere`. */
  readonly koder: string;
  /** What the coder marked, where the source tells. */
  readonly sted?: Sted | undefined;
}

/** A quotation that a person has approved for publication. It knows its role alone: with area and month it could lead to a person. */
export interface Citat {
  readonly rolle: Rolle;
  readonly behov: Behov;
  readonly tekst: string;
}

/** The interview layer: who mentioned what in which interview. */
export interface Interviewsaet {
  readonly type: SaetType;
  readonly version: string;
  /** ISO date of the coding. */
  readonly dato: string;
  /** Published as K1, K2 …; never names. */
  readonly kodere: readonly string[];
  /** In how many interviews of a group a need must be mentioned to count there. */
  readonly taerskel: number;
  /** What one coding covers, in words: «et afsnit». */
  readonly kodningsenhed: string;
  /** By month; within a month as written, which tells nothing of which was held first. */
  readonly interviews: readonly Interview[];
  readonly codings: readonly Coding[];
  readonly citater: readonly Citat[];
}
