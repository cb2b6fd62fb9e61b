import type { Danish } from './danish.ts';
import { type Found, foundAt, foundBy } from './found.ts';
import { NAMES_THAT_ARE_WORDS, PUBLIC_END, PUBLIC_NAMES } from './terms.ts';
import { type Word, isAbbreviation, wordsOf } from './words.ts';

/** «M.H.», «A. B.»; the surname after one initial is found by itself. */
const INITIALS = /(?<![\p{L}.])\p{Lu}\.(?:\s?\p{Lu}\.|\p{Lu}(?!\p{L}))/gu;
/** A person does this, or is said to be so. */
const PERSON_FOLLOWS =
  /^['’]?s?\s(?:(?:siger|sagde|er|var|har|havde|fik|får|kom|kommer|bor|boede|gik|går|vil|ville|skal|skulle|kan|kunne|mener|mente|fortalte|fortæller|spurgte|blev|bliver|tog|ringede|ringer|skrev|fra|og\s(?:jeg|hun|han|hans|hendes))(?!\p{L})|på\s\d|(?:og\s)?\p{Lu}\p{Ll})/u;

/** Names by their letters: a capital within a sentence, a capitalised word that is no Danish word, and what the dictionary has with a capital only. */
export function findNames(text: string, danish: Danish): Found[] {
  const names = wordsOf(text).filter((word) => isName(word, text, danish));
  return [...foundBy('navn', text, INITIALS), ...names.map(({ from, to }) => foundAt('navn', text, from, to))];
}

function isName(word: Word, text: string, danish: Danish): boolean {
  const stem = word.lower.replace(/['’]s?$/, '');
  if (isPublic(stem)) return false;
  if (!word.hasCapital) return stem.length >= SHORTEST_SMALL && danish.isName(stem);
  if (isAbbreviation(word.text)) return isShouted(word.text, danish);
  if (!word.isFirst) return !PUBLIC_END.test(stem) || danish.isName(stem);
  if (NAMES_THAT_ARE_WORDS.has(stem)) return PERSON_FOLLOWS.test(text.slice(word.to, word.to + 20));
  return !danish.isWord(stem) && /^\p{Script=Latin}/u.test(stem);
}

/** Shorter words in small letters are names by chance. */
const SHORTEST_SMALL = 4;

/** Some say a law or a method in two words, and a compound has its term first. */
function isPublic(stem: string): boolean {
  return (
    PUBLIC_NAMES.has(stem) || PUBLIC_NAMES.has(stem.replace(/s$/, '')) || PUBLIC_NAMES.has(stem.split('-')[0] ?? '')
  );
}

/** «METTE»: a name in capitals. */
function isShouted(word: string, danish: Danish): boolean {
  return word.length >= SHORTEST_SMALL && /^\p{Lu}+$/u.test(word) && danish.isName(word.toLowerCase());
}
