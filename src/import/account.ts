import type { Rolle } from '../model/rolle.ts';
import type { Decisions } from './decide.ts';
import type { CodeFate } from './followRow.ts';
import { type Code, type Dropped, type Material, nameOf } from './material.ts';
import { rollerOfCodes } from './who.ts';

/** Read = kept + ignored + refused, for one file. */
export type Account = ReturnType<typeof newAccount>;

/** An account of a file of which nothing has been kept or dropped yet. */
export function newAccount(material: Material, decisions: Decisions) {
  const { file, kind, place, notes, sources, codes, codings } = material;
  const own = codes.filter(({ isCase }) => !isCase);
  const used = own.filter((code) => code.codings > 0);
  const fates = fatesOf(material, decisions);
  const count = (word: CodeWord) => used.filter((code) => fates(code) === word).length;
  const kept = sources.filter(({ name }) => decisions.interviews.get(name) !== 'ignorer').length;
  const refused: Dropped[] = structuredClone([...material.refused]);
  const read = refused.reduce((sum, one) => sum + one.count, codings.length);
  return {
    ...{ file, kind, place, notes },
    sources: { read: sources.length, kept, ignored: sources.length - kept },
    codes: {
      read: own.length,
      kept: count('behov'),
      ignored: count('ignorer'),
      fresh: count('ny'),
      unused: own.length - used.length,
    },
    codings: { read, kept: 0, ignored: [] as Dropped[], refused },
    /** How many wait for approval, how many of them have words to look at, and those that never leave the export. */
    quotations: { waiting: 0, toLookAt: 0, withheld: [] as Dropped[] },
  };
}

const CODE_WORDS = ['behov', 'ny', 'ignorer'] as const;

type CodeWord = (typeof CODE_WORDS)[number];

/** What becomes of a code in this file: where its roles differ, it is kept if one keeps it, and ignored only if all do. */
function fatesOf({ codings }: Material, { codes, interviews }: Decisions): (code: Code) => CodeWord {
  const roller = rollerOfCodes(codings, interviews);
  return (code) => {
    const all = codes.get(nameOf(code)) ?? new Map<Rolle, CodeFate>();
    const own = [...all].filter(([rolle]) => roller.get(code)?.has(rolle) ?? true);
    const words = own.map(([, fate]) => (fate === 'ignorer' ? fate : 'ny' in fate ? 'ny' : 'behov'));
    return CODE_WORDS.find((word) => words.includes(word)) ?? 'ignorer';
  };
}
