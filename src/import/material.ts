import type { Sted } from '../model/interviews.ts';

/** What a file says of a source that may tell its role, area or month: a set it is in, a variable, its name. */
export interface Evidence {
  /** In words for the account: «sættet», «variablen »rolle«», «filnavnet». */
  readonly from: string;
  readonly text: string;
}

/** A piece of a source that was coded. */
export interface Span {
  /** What tells it from the other pieces of its source, in every file that has that source. */
  readonly key: string;
  /** Where it stands among the others of its source: a position, a paragraph or a row. */
  readonly order: number;
  /** Its text, where somebody asked for it. */
  text: string | undefined;
  /** The same place in characters of its source, where the file tells. */
  sted?: Sted | undefined;
}

export interface Source {
  readonly name: string;
  /** Characters of its text, where the file tells. */
  laengde?: number | undefined;
  readonly evidence: Evidence[];
  /** By key. */
  readonly spans: Map<string, Span>;
}

export interface Code {
  /** Names from the top down. */
  readonly path: readonly string[];
  /** How many codings point at it. */
  codings: number;
  /** NVivo keeps cases among the codes. */
  isCase: boolean;
}

/** One coding: a coder found a code in a piece of a source. */
export interface Coding {
  readonly source: Source;
  readonly code: Code;
  readonly coder: string;
  readonly span: Span;
  /** Where it stands in its file: line of XML, row of a table, number in a database. */
  readonly line: number;
  /** ISO day, where the file tells. */
  readonly day: string | undefined;
}

/** Why codings were read and not kept, and how many, with the first places. */
export interface Dropped {
  readonly reason: string;
  count: number;
  readonly lines: number[];
}

/** What one file of any tool holds, before anybody decides what it means here. */
export interface Material {
  readonly file: string;
  /** In words: «REFI-QDA-projekt fra NVivo for Windows 12.6». */
  readonly kind: string;
  /** In words, what one coding covers: «et markeret stykke tekst». */
  readonly unit: string;
  /** It lists codes and no codings. */
  readonly isCodebook: boolean;
  /** In words, what the number of a coding's place counts: «linje». */
  readonly place: string;
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly coders: readonly string[];
  readonly codings: readonly Coding[];
  /** Codings that cannot be kept whatever is decided. */
  readonly refused: readonly Dropped[];
  /** Day of the latest coding, ISO, where the file tells. */
  readonly latest: string | undefined;
  /** Things the reader should know, in sentences. */
  readonly notes: readonly string[];
}

/** A code's name in the mapping: all its names from the top down, since two parents may have a child of one name. */
export function nameOf({ path }: Code): string {
  return path.join(' > ');
}

/** One name, however it was written: composed letters, single spaces. */
export function plainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** How many places are listed of what was dropped for one reason. */
const LISTED = 10;

/** Adds one more to those dropped for a reason. */
export function drop(all: Dropped[], reason: string, line: number): void {
  const one = all.find((other) => other.reason === reason);
  if (one === undefined) return void all.push({ reason, count: 1, lines: [line] });
  one.count += 1;
  if (one.lines.length < LISTED) one.lines.push(line);
}
