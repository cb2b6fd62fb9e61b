import type { Danish } from './danish.ts';
import { type Found, foundAt } from './found.ts';
import { type Word, wordsOf } from './words.ts';

/** Names of places by their first three letters; each in small letters, as it is written and in the spellings without æ, ø and å. */
export type PlaceNames = ReadonlyMap<string, readonly string[]>;

/** Prepares the names of places. Names that end in e lose it before some endings: «slagelsianer». */
export function placeNames(names: readonly string[]): PlaceNames {
  const spelt = new Set(names.flatMap(spellings));
  const byStart = Map.groupBy(spelt, (name) => name.slice(0, 3));
  for (const known of byStart.values()) known.sort((a, b) => b.length - a.length);
  return byStart;
}

const ASCII: Readonly<Record<string, readonly [string, string]>> = { æ: ['ae', 'a'], ø: ['oe', 'o'], å: ['aa', 'a'] };

/** A shorter name with one letter for another is often another word: «Køge», «koge». */
const SHORTEST_IN_ONE = 6;

function spellings(name: string): string[] {
  const lower = name.toLowerCase();
  const two = lower.replace(/[æøå]/g, (letter) => ASCII[letter]?.[0] ?? letter);
  const one = lower.replace(/[æøå]/g, (letter) => ASCII[letter]?.[1] ?? letter);
  return [lower, two, ...(lower.length >= SHORTEST_IN_ONE ? [one] : []), lower.replaceAll('aa', 'å')];
}

/** Towns, municipalities and regions by the table's names, with every ending, in compounds, and in small letters where that is no Danish word. */
export function findPlaces(text: string, places: PlaceNames, danish: Danish): Found[] {
  return wordsOf(text).flatMap((word) => {
    const known = places.get(word.lower.slice(0, 3)) ?? [];
    const name = known.find((one) => isPlace(text, word, one, danish));
    if (name === undefined) return [];
    return foundAt('sted', text, word.from, Math.max(word.to, word.from + name.length));
  });
}

function isPlace(text: string, word: Word, name: string, danish: Danish): boolean {
  if (name.includes(' ')) return text.slice(word.from, word.from + name.length).toLowerCase() === name;
  if (!word.lower.startsWith(name)) return isBorn(word.lower, name);
  const rest = word.lower.slice(name.length);
  if (!isEnding(rest, name, danish)) return false;
  if (word.hasCapital && /^['’]?s?['’]?$|^-/.test(rest)) return true;
  return !danish.isListed(ENDING.test(rest) ? name : word.lower) || /^\skommune/iu.test(text.slice(word.to));
}

const ENDING =
  /^(?:['’]?s?['’]?|es|sk|ske|-.*|(?:en|n)?ser(?:e|en|ne|nes|es)?|(?:i|l|v)?aner(?:e|en|ne|nes|es)?|er(?:e|en|ne|nes|es)?|bo(?:er|ere|en|erne|ernes|s)?|k(?:er|en|ere|erne)|ing(?:er|en|erne)?)$/;
/** Shorter names stand at the start of many words. */
const SHORTEST_IN_COMPOUNDS = 5;

function isEnding(rest: string, name: string, danish: Danish): boolean {
  if (ENDING.test(rest)) return true;
  if (/^s?(?:kommun|borger|egn|område|model|skole|folk)/.test(rest)) return true;
  const [plain, withoutS] = [rest.replace(/^-/, ''), rest.replace(/^s-?/, '')];
  return name.length >= SHORTEST_IN_COMPOUNDS && [plain, withoutS].some((end) => end.length > 2 && danish.isWord(end));
}

/** «slagelsianere» of Slagelse, «stevnsk» of Stevns. */
function isBorn(word: string, name: string): boolean {
  const stem = name.replace(/[es]$/, '');
  if (stem === name || !word.startsWith(stem)) return false;
  return /^(?:(?:ianer|aner|enser|inger)(?:e|en|ne|nes|s)?|ske?)$/.test(word.slice(stem.length));
}
