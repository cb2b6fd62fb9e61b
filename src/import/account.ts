import type { Decisions } from './decide.ts';
import { type Dropped, type Material, nameOf } from './material.ts';

/** Read = kept + ignored + refused, for one file. */
export type Account = ReturnType<typeof newAccount>;

/** An account of a file of which nothing has been kept or dropped yet. */
export function newAccount(material: Material, decisions: Decisions) {
  const { file, kind, notes, sources, codes, codings } = material;
  const own = codes.filter(({ isCase }) => !isCase);
  const used = own.filter((code) => code.codings > 0);
  const fates = used.map((code) => decisions.codes.get(nameOf(code)));
  const count = (word: 'behov' | 'ny') => fates.filter((fate) => typeof fate === 'object' && word in fate).length;
  const kept = sources.filter(({ name }) => decisions.interviews.get(name) !== 'ignorer').length;
  const ignored = fates.filter((fate) => fate === 'ignorer').length;
  const refused: Dropped[] = structuredClone([...material.refused]);
  const read = refused.reduce((sum, one) => sum + one.count, codings.length);
  return {
    ...{ file, kind, notes },
    sources: { read: sources.length, kept, ignored: sources.length - kept },
    codes: { read: own.length, kept: count('behov'), ignored, fresh: count('ny'), unused: own.length - used.length },
    codings: { read, kept: 0, ignored: [] as Dropped[], refused },
    /** How many wait for approval, how many of them have words to look at, and those that never leave the export. */
    quotations: { waiting: 0, toLookAt: 0, withheld: [] as Dropped[] },
  };
}
