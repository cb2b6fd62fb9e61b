import { decodeTrie } from 'cspell-trie-lib';
import { readPackageFile } from '../../readFolder.ts';
import { MISSING_WORDS } from './terms.ts';

/** A path from the project's folder, as the fonts have. */
const DICTIONARY = 'node_modules/@cspell/dict-da-dk/da_DK.trie';

/** What is known of Danish words, all in small letters. */
export interface Danish {
  /** The dictionary has the word. */
  readonly isListed: (word: string) => boolean;
  /** The word is Danish: it is listed, or put together of listed words. */
  readonly isWord: (word: string) => boolean;
  /** The dictionary has the word with a capital only. */
  readonly isName: (word: string) => boolean;
}

/** Danish by the dictionary of Stavekontrolden, opened by the first question and kept. */
export const danish: Danish = danishBy(lazily(openDictionary));

/** Danish by anything that tells whether a word is spelt right, with the answers kept. */
export function danishBy(isCorrect: (word: string) => boolean): Danish {
  const isListed = remembered((word) => MISSING_WORDS.has(word) || isCorrect(word));
  const isName = remembered((word) => !isListed(word) && isListed(word.charAt(0).toUpperCase() + word.slice(1)));
  const isCompound = (word: string) => !word.includes('-') && !isName(word) && isPutTogether(word, isListed);
  const isWhole = (word: string) => isListed(word) || isCompound(word);
  const isWord = remembered((word) => isWhole(word) || isDashed(word, isWhole));
  return { isListed, isWord, isName };
}

function openDictionary(): (word: string) => boolean {
  const trie = decodeTrie(readPackageFile(DICTIONARY));
  return (word) => {
    const { found, compoundUsed } = trie.findWord(word, { caseSensitive: true });
    // It puts words together more freely than we do: «jens» + «en».
    return found !== false && !compoundUsed;
  };
}

function lazily(open: () => (word: string) => boolean): (word: string) => boolean {
  let opened: ((word: string) => boolean) | undefined;
  return (word) => (opened ??= open())(word);
}

function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** Longer words are no words, and would take long to take apart. */
const LONGEST = 60;
/** The first part has three letters or more, the last four: «han» + «sen» is a name. */
const [FIRST, LAST] = [3, 4];
const MOST_PARTS = 4;

/** Danish puts words together with nothing, s or e between them. */
function isPutTogether(word: string, isListed: (word: string) => boolean, parts = MOST_PARTS): boolean {
  if (word.length > LONGEST || parts < 2) return false;
  for (let at = FIRST; at <= word.length - LAST; at++) {
    const rest = word.slice(at);
    if (!isFirstPart(word.slice(0, at), isListed)) continue;
    if (isListed(rest) || isPutTogether(rest, isListed, parts - 1)) return true;
  }
  return false;
}

/** «sags-ro»: each part is a word. */
function isDashed(word: string, isWhole: (word: string) => boolean): boolean {
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => isWhole(part) || isWhole(part.replace(/[se]$/, '')));
}

function isFirstPart(part: string, isListed: (word: string) => boolean): boolean {
  return isListed(part) || (/.{3}[se]$/.test(part) && isListed(part.slice(0, -1))) || PREFIX.test(part);
}

const PREFIX = /^(?:neuro|psyko|socio|multi|inter|trans|hyper|mikro|makro|bio|video|auto|anti|pro)$/;
