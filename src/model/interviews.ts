import type { Omraade, Rolle } from './rolle.ts';

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
}

/**
 * Codings as columns of equal length, so that millions fit in memory: in row i, coder `koder[i]` found need `behov[i]` in
 * segment `segment[i]` of interview `interview[i]`.
 */
export interface Codings {
  readonly count: number;
  /** Index into the set's `interviews`. */
  readonly interview: Uint32Array;
  /** Index into the study's `behov`. */
  readonly behov: Uint16Array;
  /** Number of the segment within its interview, from 1. */
  readonly segment: Uint32Array;
  /** Index into the set's `kodere`. */
  readonly koder: Uint8Array;
}

/** A quotation that a person has approved for publication. It knows its role alone: with area and month it could lead to a person. */
export interface Citat {
  readonly rolle: Rolle;
  /** Index into the study's `behov`. */
  readonly behov: number;
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
  /** What one coding covers, in words: «et afsnit». */
  readonly kodningsenhed: string;
  /** In true order of time where the source gives it: by month, then as written. */
  readonly interviews: readonly Interview[];
  readonly codings: Codings;
  readonly citater: readonly Citat[];
}
