import { slug } from '../text/slug.ts';
import { partsOf } from '../text/softHyphens.ts';

/** Forms that no stemmer ties together. */
const IRREGULAR = [
  ['barn', 'børn', 'barnet', 'børnene'],
  ['forælder', 'forældre'],
  ['ung', 'unge'],
  ['mand', 'mænd'],
  ['fod', 'fødder'],
] as const;

/** Words of plain speech for the field's own, by the field's word: a reader who types the one means the other. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/**
 * Words that a reader may type and that a search by prefix and stem would miss: parts of compounds, compounds cut short by «-
 * og», irregular forms, synonyms of the title's words, and all of these in ASCII (æ as ae, å as aa or a).
 * @param title what the page is called; synonyms follow its words only, or half the site would be a «kursus»
 * @param text the page's words
 */
export function keywords(title: string, text: string, synonyms: Synonyms): string[] {
  const own = wordsOf(`${title} ${text}`);
  const more = [
    ...own.flatMap((word) => partsOf(word).slice(1)),
    ...cutCompounds(`${title} ${text}`),
    ...own.flatMap((word) => IRREGULAR.filter((forms) => (forms as readonly string[]).includes(word)).flat()),
    ...wordsOf(title).flatMap((word) => synonyms.get(word) ?? []),
  ];
  const all = new Set([...own, ...more]);
  const ascii = [...all].filter((word) => /[æøå]/.test(word)).flatMap(spellings);
  return [...new Set([...more, ...ascii])].filter((word) => !own.includes(word)).sort();
}

function wordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .toLocaleLowerCase('da')
        .replaceAll('\u00AD', '')
        .match(/\p{L}{2,}/gu) ?? [],
    ),
  ];
}

/** «Konflikt- og vredeshåndtering» is also konflikthåndtering. */
function cutCompounds(text: string): string[] {
  return [...text.matchAll(/(\p{L}+)- og (\p{L}+)/gu)].flatMap(([, first = '', second = '']) => {
    const last = partsOf(second).slice(1).join('');
    return last === '' ? [] : [first.toLocaleLowerCase('da') + last];
  });
}

function spellings(word: string): string[] {
  return [slug(word), slug(word.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a'))];
}
