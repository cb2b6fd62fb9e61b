import type { Danish } from './danish.ts';
import { type Found, foundAt, foundBy } from './found.ts';
import { PUBLIC_NAMES } from './terms.ts';
import { type Word, isAbbreviation, wordsOf } from './words.ts';

const PLACE_OF_CARE = [
  'bosted|bostedet|bosteder|bostederne|botilbud|botilbuddet|bofællesskab|bofællesskabet|opholdssted|opholdsstedet|døgntilbud|døgntilbuddet',
  'institution|institutionen|døgninstitution|døgninstitutionen|børneinstitution|børneinstitutionen|daginstitution|daginstitutionen',
  'skole|skolen|specialskole|specialskolen|efterskole|efterskolen|friskole|friskolen|privatskole|privatskolen|produktionshøjskole|produktionshøjskolen|højskole|højskolen',
  'børnehave|børnehaven|vuggestue|vuggestuen|børnehus|børnehuset|børnehjem|børnehjemmet|familiehus|familiehuset|familiecenter|familiecentret|familiecenteret',
  'behandlingshjem|behandlingshjemmet|behandlingssted|behandlingsstedet|behandlingscenter|behandlingscentret|behandlingscenteret|ungdomshjem|ungdomshjemmet|ungdomspension|ungdomspensionen',
  'plejehjem|plejehjemmet|plejecenter|plejecentret|plejecenteret|krisecenter|krisecentret|krisecenteret|kvindekrisecenter|forsorgshjem|forsorgshjemmet|herberg|herberget|værested|værestedet',
  'aktivitetscenter|aktivitetscentret|aktivitetscenteret|dagcenter|dagcentret|dagcenteret|værksted|værkstedet|dagtilbud|dagtilbuddet|kollegium|kollegiet|aflastningshjem|aflastningshjemmet|aflastningsinstitution|sygehus|hospital|hospitalet',
].join('|');
const CALLED = '(?:,?\\s(?:hedder|der hedder|som hedder|kaldet|ved navn))?';
const KEYWORD_FIRST = new RegExp(
  `(?<!\\p{L})\\p{L}*(?i:${PLACE_OF_CARE})${CALLED}\\s["»“']?(\\p{Lu}\\p{Ll}[\\p{L}-]+)`,
  'gu',
);
const NAME_FIRST = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}[\\p{L}-]*)\\s(?:\\p{L}+\\s)?(?:${PLACE_OF_CARE})s?(?!\\p{L})`,
  'giu',
);
const ENDS_AS_ONE =
  /.{3}(?:gården|gård|gaard|gaarden|huset|hus|hjemmet|hjem|skolen|skole|centret|centeret|børnehave|børnehaven|kollegiet|lund|lunden|højen|høj|bo|borg|stedet|hytten|reden|oasen|havnen|engen|bakken|kilden|vænget|parken|broen)s?$/u;

/** Places of care, schools and the like with a name of their own: after the word for one, before it, or as one word that ends so. */
export function findInstitutions(text: string, danish: Danish): Found[] {
  return [
    ...foundBy('institution', text, KEYWORD_FIRST, ({ 1: name = '' }) => isNoName(name)),
    ...foundBy('institution', text, NAME_FIRST, ({ 1: name = '', index }) => isPlainWord(text, name, index, danish)),
    ...wordsOf(text)
      .filter((word) => isNamedSo(word, danish))
      .map(({ from, to }) => foundAt('institution', text, from, to)),
  ];
}

function isNoName(name: string): boolean {
  return PUBLIC_NAMES.has(name.toLowerCase()) || isAbbreviation(name);
}

/** «Hendes skole» at the start of a sentence, and what has no capital. */
function isPlainWord(text: string, name: string, index: number, danish: Danish): boolean {
  if (!/^\p{Lu}/u.test(name) || isNoName(name)) return true;
  const word = wordsOf(text).find(({ from }) => from === index);
  return word !== undefined && word.isFirst && danish.isWord(name.toLowerCase());
}

/** A capital inside the sentence, or a word that the dictionary lacks: compounds prove nothing here. */
function isNamedSo({ text, lower, hasCapital, isFirst }: Word, danish: Danish): boolean {
  if (!hasCapital || isNoName(text) || !ENDS_AS_ONE.test(lower)) return false;
  return !danish.isListed(lower) && !danish.isName(lower) && !(isFirst && COMMON.test(lower));
}

/** Kinds of places, whose names are no names. */
const COMMON =
  /^(?:\p{L}*(?:familie|børne|unge|ungdoms|pleje|special|folke|efter|høj|dag|døgn|bo|aflastnings|aktivitets|krise|behandlings|social|job|borger|fælles|råd|kultur|sundheds|forsorgs|opholds|arbejds|væn|hjemme|rusmiddel|misbrugs|myndigheds|voksen|handicap|psykiatri))(?:skolen?|huset|hus|hjemmet|hjem|centret|centeret|stedet|børnehaven?)s?$/u;
