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
    readonly kept: number;
    readonly ignored: readonly Dropped[];
    readonly refused: readonly Dropped[];
  };
  readonly quotations: { readonly waiting: number; readonly withheld: readonly Dropped[] };
}

/** What has become of one file's codings so far. */
export interface Tally {
  readonly ignored: Map<string, Dropped>;
  readonly refused: Map<string, Dropped>;
  /** Quotations that may lead to a person. */
  readonly withheld: Map<string, Dropped>;
  kept: number;
  /** Quotations that wait for approval. */
  waiting: number;
}

export function newTally(): Tally {
  return { ignored: new Map(), refused: new Map(), withheld: new Map(), kept: 0, waiting: 0 };
}

export function accountOf(
  { file, kind, notes, sources, codes, codings, refused }: Material,
  decisions: Decisions,
  tally: Tally,
): Account {
  const own = codes.filter(({ isCase }) => !isCase);
  const used = own.filter((code) => code.codings > 0);
  const fates = used.map((code) => decisions.codes.get(nameOf(code)));
  const count = (word: 'behov' | 'ny') => fates.filter((fate) => typeof fate === 'object' && word in fate).length;
  const kept = sources.filter(({ name }) => decisions.interviews.get(name) !== 'ignorer').length;
  return {
    file,
    kind,
    notes,
    sources: { read: sources.length, kept, ignored: sources.length - kept },
    codes: {
      read: own.length,
      kept: count('behov'),
      ignored: fates.filter((fate) => fate === 'ignorer').length,
      fresh: count('ny'),
      unused: own.length - used.length,
    },
    codings: {
      read: codings.length + refused.reduce((sum, one) => sum + one.count, 0),
      kept: tally.kept,
      ignored: [...tally.ignored.values()],
      refused: [...refused, ...tally.refused.values()],
    },
    quotations: { waiting: tally.waiting, withheld: [...tally.withheld.values()] },
  };
}
