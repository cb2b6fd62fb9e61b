import type { Problem } from '../load/problem.ts';
import type { Behov } from '../model/study.ts';
import { decideCoders } from './decideCoders.ts';
import { type CodeFate, decideCodes } from './decideCodes.ts';
import { type Who, decideInterviews } from './decideInterviews.ts';
import type { DraftRow, Mapping } from './mapping.ts';
import type { Material } from './material.ts';

/** Everything decided, by the names of the export. */
export interface Decisions {
  readonly codes: ReadonlyMap<string, CodeFate>;
  /** `ignorer` where a source is no interview. */
  readonly interviews: ReadonlyMap<string, Who | 'ignorer'>;
  /** A coder's name in the export, to K1, K2 …. */
  readonly coders: ReadonlyMap<string, string>;
  /** Codes that fit a need by its code or name, letter for letter, without the mapping. */
  readonly matched: number;
}

export interface Decided {
  readonly value: Decisions;
  readonly problems: readonly Problem[];
  /** Lines that a person has to complete, or may. */
  readonly drafts: readonly DraftRow[];
}

/** Decides what each name of the materials is here, by the mapping and by what fits letter for letter; nothing else is guessed. */
export function decide(materials: readonly Material[], mapping: Mapping, behov: readonly Behov[]): Decided {
  const codes = decideCodes(materials, mapping, behov);
  const interviews = decideInterviews(materials, mapping);
  const coders = decideCoders(materials, mapping);
  return {
    value: { codes: codes.value, interviews: interviews.value, coders: coders.value, matched: codes.matched },
    problems: [...codes.problems, ...interviews.problems],
    drafts: [...interviews.drafts, ...codes.drafts, ...coders.drafts],
  };
}
