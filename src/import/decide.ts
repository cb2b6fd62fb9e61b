import type { Study } from '../model/study.ts';
import { type CodeFates, decideCodes } from './decideCodes.ts';
import { decideInterviews } from './decideInterviews.ts';
import type { DraftRow, Mapping } from './mapping.ts';
import type { Material } from './material.ts';
import type { WhoOf } from './who.ts';

/** What an import must know of the study: its needs, and the municipalities and towns that may lead to a person. */
export type ImportStudy = Pick<Study, 'behov' | 'kommuner' | 'steder'>;

/** Everything decided, by the names of the export. */
export interface Decisions {
  readonly codes: ReadonlyMap<string, CodeFates>;
  readonly interviews: WhoOf;
  /** A coder's name in the export, to K1, K2 …. */
  readonly coders: ReadonlyMap<string, string>;
  /** Codes that fit a need by its code or name, letter for letter, without the mapping. */
  readonly matched: number;
}

export type Decided = ReturnType<typeof decide>;

/** Decides what each name of the materials is here, by the mapping and by what fits letter for letter; nothing else is guessed. */
export function decide(materials: readonly Material[], mapping: Mapping, { behov, kommuner }: ImportStudy) {
  const interviews = decideInterviews(materials, mapping, kommuner);
  const codes = decideCodes(materials, mapping, behov, interviews.value);
  const coders = decideCoders(materials, mapping);
  const { value: codeFates, matched } = codes;
  const value: Decisions = { codes: codeFates, interviews: interviews.value, coders: coders.value, matched };
  return {
    value,
    problems: [...codes.problems, ...interviews.problems],
    drafts: [...interviews.drafts, ...codes.drafts, ...coders.drafts],
  };
}

/** Coders are published as K1, K2 …: by the mapping, else in the order they are met. */
function decideCoders(materials: readonly Material[], { of }: Mapping) {
  const names = [...new Set(materials.flatMap(({ coders }) => coders))];
  const taken = new Set([...of.koder.values()].map(({ til }) => til));
  const free = Array.from({ length: 99 }, (_, i) => `K${i + 1}`).filter((k) => !taken.has(k));
  const value = new Map(names.map((name) => [name, of.koder.get(name)?.til ?? free.shift() ?? 'K99']));
  const fresh = names.filter((name) => name !== '' && of.koder.get(name)?.til === undefined);
  const drafts = fresh.map((name): DraftRow => ({ slags: 'koder', fra: name, til: value.get(name) }));
  return { value, drafts };
}
