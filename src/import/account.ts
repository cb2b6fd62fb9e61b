import type { Decisions } from './decide.ts';
import { type Dropped, type Material, nameOf } from './material.ts';

/** Read = kept + ignored + refused, for one file. */
export interface Account {
  readonly file: string;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly sources: { readonly read: number; readonly kept: number; readonly ignored: number };
  readonly codes: {
    readonly read: number;
    readonly kept: number;
    readonly ignored: number;
    readonly unused: number;
    readonly fresh: number;
  };
  readonly codings: {
    readonly read: number;
    kept: number;
    readonly ignored: Dropped[];
    readonly refused: Dropped[];
  };
  /** Those that wait for approval, and those that may lead to a person. */
  readonly quotations: { waiting: number; readonly withheld: Dropped[] };
}

/** An account of a file with nothing kept yet, but for its sources and codes. */
export function newAccount(
  { file, kind, notes, sources, codes, codings, refused }: Material,
  decisions: Decisions,
): Account {
  const own = codes.filter(({ isCase }) => !isCase);
  const used = own.filter((code) => code.codings > 0);
  const fates = used.map((code) => decisions.codes.get(nameOf(code)));
  const count = (word: 'behov' | 'ny') => fates.filter((fate) => typeof fate === 'object' && word in fate).length;
  const kept = sources.filter(({ name }) => decisions.interviews.get(name) !== 'ignorer').length;
  const ignored = fates.filter((fate) => fate === 'ignorer').length;
  const read = refused.reduce((sum, one) => sum + one.count, codings.length);
  return {
    ...{ file, kind, notes },
    sources: { read: sources.length, kept, ignored: sources.length - kept },
    codes: { read: own.length, kept: count('behov'), ignored, fresh: count('ny'), unused: own.length - used.length },
    codings: { read, kept: 0, ignored: [], refused: structuredClone([...refused]) },
    quotations: { waiting: 0, withheld: [] },
  };
}
