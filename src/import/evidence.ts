import { distance } from 'fastest-levenshtein';
import { slug } from '../text/slug.ts';
import type { Omraade, Rolle } from '../model/rolle.ts';
import { omraadeWritten, rolleWritten } from './mapWords.ts';
import type { Evidence, Source } from './material.ts';
import { readDate } from './readDate.ts';

/** What is found about one thing, and where; `values` holds more than one where the file contradicts itself. */
export interface Found<T> {
  readonly values: readonly T[];
  readonly from: readonly string[];
  /** What it probably means where nothing says it plainly: a misspelt file name. Never used unasked. */
  readonly suggestion?: T | undefined;
}

export type Facts = ReturnType<typeof readEvidence>;

const ROLLE_WORDS: Readonly<Record<Rolle, RegExp>> = {
  myndighed: /myndighed/,
  udfoerer: /udfører|udfoerer|udforer/,
};
const OMRAADE_WORDS: Readonly<Record<Omraade, RegExp>> = {
  'boern-og-unge': /børn|boern|(?<![a-zæøå])born(?![a-zæøå])|\bbu\b/,
  voksne: /voks(?:en|ne)/,
};

/** Variables by the names that they may have; of others nothing is read, since any text may hold the word «voksne». */
const ABOUT = {
  group: /rolle|role|gruppe|group|område|omraade|area|funktion|målgruppe|maalgruppe|type|kategori/,
  month: /måned|maaned|month|dato|date|tidspunkt|tid/,
  deltagere: /deltager|participants|antal/,
};

/** What a file tells of a source's role, area, month and participants: in variables, sets, groups, cases and its name. */
export function readEvidence({ name, evidence }: Pick<Source, 'name' | 'evidence'>) {
  const all: Evidence[] = [...evidence, { from: 'navnet', text: name }];
  const about = (subject: RegExp) => all.filter(({ from }) => !isVariable(from) || subject.test(from.toLowerCase()));
  const groups = about(ABOUT.group);
  const dates = about(ABOUT.month).map(({ from, text }) => ({ from, read: readDate(text), text }));
  const months = dates.flatMap(({ from, read }) => (typeof read === 'object' ? [{ from, value: read.month }] : []));
  const counts = about(ABOUT.deltagere).filter(({ from, text }) => isVariable(from) && /^\d{1,2}$/.test(text));
  return {
    rolle: findWords(
      groups,
      ROLLE_WORDS,
      rolleWritten,
      misspelt(name, { myndighed: 'myndighed', udfører: 'udfoerer' }),
    ),
    omraade: findWords(
      groups,
      OMRAADE_WORDS,
      omraadeWritten,
      misspelt(name, { voksne: 'voksne', børn: 'boern-og-unge' }),
    ),
    /** `YYYY-MM`. */
    maaned: collect(months),
    deltagere: collect(counts.map(({ from, text }) => ({ from, value: Number(text) }))),
    /** A date that may be read two ways, as it is written. */
    ambiguous: dates.find(({ read }) => read === 'ambiguous')?.text,
  };
}

function isVariable(from: string): boolean {
  return /^(variablen|feltet) /.test(from);
}

/** A text that names both sides says nothing. A short form such as «udf.» counts where it is the whole text. */
function findWords<T extends string>(
  evidence: readonly Evidence[],
  words: Readonly<Record<T, RegExp>>,
  written: (word: string) => T | undefined,
  suggestion: T | undefined,
): Found<T> {
  const values = Object.keys(words) as T[];
  const found = evidence.flatMap(({ from, text }) => {
    const named = values.filter((value) => words[value].test(text.toLowerCase()) || written(text) === value);
    return named.length === 1 ? named.map((value) => ({ from, value })) : [];
  });
  return found.length > 0 ? collect(found) : { ...collect(found), suggestion };
}

function collect<T>(found: readonly { from: string; value: T }[]): Found<T> {
  return { values: [...new Set(found.map(({ value }) => value))], from: [...new Set(found.map(({ from }) => from))] };
}

/** A word of a name that is nearly one we look for: at most two letters differ, and none in short words. */
function misspelt<T>(name: string, words: Readonly<Record<string, T>>): T | undefined {
  const parts = name.toLowerCase().split(/[^a-zæøå]+/);
  return Object.entries(words).find(([word]) => parts.some((part) => part.length >= 4 && isTypo(part, word)))?.[1];
}

function isTypo(part: string, word: string): boolean {
  const letters = distance(part, word);
  return letters > 0 && letters <= Math.min(2, Math.floor(word.length / 3));
}

/** Whether a text names one of the study's municipalities, spelt in ASCII or not, as no id may. */
export function namesKommune(text: string, kommuner: readonly string[]): boolean {
  const written = slug(text);
  return kommuner.some((kommune) => written.includes(slug(kommune)));
}
