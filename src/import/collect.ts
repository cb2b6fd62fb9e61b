import { at } from '../load/at.ts';
import { type Code, type Coding, type Dropped, type Material, type Source, type Span, plainName } from './material.ts';

/** What a reader has met of a file so far: sources and codes by the keys that the file knows them by. */
export interface Collected {
  readonly sources: Map<string, Source>;
  readonly codes: Map<string, Code>;
  readonly coders: Set<string>;
  readonly codings: Coding[];
  readonly refused: Dropped[];
  readonly notes: string[];
}

export function nothingYet(): Collected {
  return { sources: new Map(), codes: new Map(), coders: new Set(), codings: [], refused: [], notes: [] };
}

/** The source with this key; a new one where the key is new. */
export function sourceAt({ sources }: Collected, key: string, name = key): Source {
  return at(sources, key, () => ({ name: plainName(name), evidence: [], spans: new Map() }));
}

export function codeAt({ codes }: Collected, key: string, path: readonly string[]): Code {
  return at(codes, key, () => ({ path: path.map(plainName), codings: 0, isCase: false }));
}

export function spanAt({ spans }: Source, key: string, order: number, text?: string): Span {
  return at(spans, key, () => ({ key, order, text }));
}

/** Gives each name once: the second time it is «name (2)». */
export function numbering(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}

/** `coder`: a plain name. */
export function addCoding({ coders, codings }: Collected, coding: Coding): void {
  coders.add(coding.coder);
  codings.push(coding);
  coding.code.codings += 1;
}

/** Adds what tells of a source, once. */
export function addEvidence({ evidence }: Source, from: string, text: string): void {
  const plain = plainName(text);
  if (plain !== '' && !evidence.some((e) => e.from === from && e.text === plain)) evidence.push({ from, text: plain });
}

export function toMaterial(
  { sources, codes, coders, codings, ...rest }: Collected,
  head: Pick<Material, 'file' | 'kind' | 'unit' | 'isCodebook'> & Partial<Pick<Material, 'place'>>,
): Material {
  const lists = { sources: [...sources.values()], codes: [...codes.values()], coders: [...coders] };
  return { place: 'linje', ...head, ...rest, ...lists, codings, latest: latestDay(codings) };
}

function latestDay(codings: readonly Coding[]): string | undefined {
  return codings.reduce<string | undefined>(
    (latest, { day }) => (day !== undefined && day > (latest ?? '') ? day : latest),
    undefined,
  );
}
