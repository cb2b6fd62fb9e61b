import { saysWhatIsCounted } from './counted.ts';
import type { Danish } from './danish.ts';
import { type Found, foundBy } from './found.ts';
import { NUMBER_WORD } from './numberWords.ts';
import { wordsOf } from './words.ts';

/** Endings that hardly any other word has before a number. */
const STRONG =
  'vej|vejen|gade|gaden|allé|alle|alléen|alleen|plads|pladsen|stræde|strædet|vænge|vænget|boulevard|boulevarden|torv|torvet|promenade|promenaden|esplanade|esplanaden|stien|sti|parken|havnen|vangen|skrænten|toften|brinken|gyde|gyden|svinget|hegnet|løkken|bakken|engen|mosen|højen|skoven|stranden|broen|kæret|krogen|dalen|lunden|marken|haven|ageren|åsen|holmen|brynet|draget';
const STREET = `${STRONG}|vang|park|bakke|have|ager|mark|eng|lund|høj|bro|kaj|kajen|havn|skrænt|skov|toft|dal|krog|ås|kær|mose|gård|gården|banke|banken|led|ledet|passage|passagen|sving|buen|ring|ringen|hegn|løkke|brink|række|rækken|vold|volden|sund|sundet|skel|skellet|kilde|kilden|holm|bugt|bugten|strand|grund|grunden|væng|køb|centret|bryn|drag|ly|lyet|minde|spor|sporet|slette|sletten|linjen|linien|udsigten|terrasse|terrassen|terrasserne|haverne|husene|engene|agerne|bakkerne|markerne|tofterne|kobbel|koblet|remisen|tangen|stykket|kanten|byvej|øre|næs|odde|odden|klint|klinten|dige|diget|fold|folden`;
const NUMBER = `(?:,?\\s?(?:nr\\.?\\s?|nummer\\s)?\\d{1,3}(?:-\\d{1,3})?(?!\\d|[.,:]\\d)\\s?(?:[A-Za-z](?!\\p{L}))?|\\s(?:${NUMBER_WORD})(?!\\p{L}))`;
/** «Gl. Kongevej», «H.C. Andersens Vej», «Kong Christians Allé». */
const LEAD =
  '(?:(?:Gl\\.|Gammel|Ny|Nye|Store|Lille|Sankt|Skt\\.|Sct\\.|Kong|Dronning|Dr\\.|H\\.\\s?C\\.|[\\p{Lu}]\\p{L}+)\\s){0,3}';

/** A capital and the ending of a street, in one word or two. */
const STREET_WITH_NUMBER = new RegExp(
  `(?<!\\p{L})${LEAD}((?=\\p{Lu})[\\p{L}’'-]*?(?i:\\s(?:${STREET})|(?:${STREET})))${NUMBER}`,
  'gu',
);
const SMALL_STREET = new RegExp(
  `(?<!\\p{L})(\\p{Ll}{3,}(?:vej|vejen|gade|gaden|allé|alle|stræde|strædet|vænge|vænget|boulevard|parken|bakken|vangen|torvet))${NUMBER}`,
  'gu',
);
/** «nummer 12 på Algade», «Møllevej, og de bor i nr. 7». */
const NUMBER_APART = new RegExp(
  `(?<!\\p{L})(?:nr\\.?|nummer)\\s\\d{1,3}[A-Za-z]?\\s(?:på|i|ved)\\s\\p{Lu}\\p{L}*(?i:${STRONG})(?!\\p{L})|(?<!\\p{L})\\p{Lu}\\p{L}+(?:vej|gade|allé|stræde|vænget)(?!\\p{L})[^.!?\\d]{0,30}(?:nr\\.?|nummer)\\s\\d{1,3}(?!\\d)`,
  'gu',
);
const AT_A_PLACE = new RegExp(
  `(?<!\\p{L})(?:Ved|Bag|Under|Over|Mellem|Langs|På|Nord|Syd|Øst|Vest|Neden|Oven|Gl\\.|Gammel|Ny|Store|Lille|Sankt|Skt\\.)\\s\\p{Lu}[\\p{L}’']+(?:\\s\\p{Lu}?\\p{L}+)?${NUMBER}`,
  'gu',
);
const LIVES = new RegExp(
  `(?<!\\p{L})(?:bor|boede|boende|bopæl|adresse|adressen|flytte(?:r|de|t)?|lejlighed|lejligheden|hjemme|opholder|huset|hjemmebesøg|kørte|besøg)(?!\\p{L})[^.!?\\d]{0,15}?\\s(?:på|i|ved|til|er|hos|over på|nede på|ovre på|:)?\\s?\\p{Lu}[\\p{L}’'-]{2,}(?:\\s\\p{L}+)?${NUMBER}`,
  'gu',
);
const FLOOR = /(?<![\p{L}\d])(?:\d{1,2}\.|st\.?|kl\.)\s?(?:sal\.?)?,?\s?(?:t\.?\s?[hv]|mf)(?!\p{L})\.?/giu;
const POST_CODE_NAMED =
  /(?<!\p{L})(?:postnummer(?:et)?|postnr\.?|post-?nr\.?)\s?(?:er|:)?\s?\d{4}(?!\d)|(?<!\p{L})DK-?\s?\d{4}(?!\d)|(?<!\p{L})(?:postboks|matrikel(?:nummer|nr\.?)?)\s?\d+/giu;
const POST_CODE = /(?<![\d.,/§-]|§\s)(?!(?:19|20)\d\d)[1-9]\d{3}\s(\p{L}\p{Ll}+)(?!\p{L})/gu;

const COUNTS_PLACES =
  /(?:arbejds|tilbuds|døgn|praktik|uddannelses|elev|sommer|syge|parkerings|lege|bo|aflastnings|studie|skole|gæste|institutions|venteliste|ungdoms|børnehave|vuggestue|dag|pleje|dagtilbuds|skæve|kursus)pladse?n?$/iu;
const NO_STREET =
  /^(?:gen|om|ad|ud|ind|til|frem|af|motor|grus|cykel|hjem|over|side|bi|karriere|leve|hele|for|køre|arbejds)(?:vej|vejen|gade)$/iu;

type Match = RegExpExecArray;

/** Streets with a number, floors, and postal codes. A street needs a capital, or an ending that no other word has. */
export function findAddresses(text: string, danish: Danish): Found[] {
  const isCounted = ({ 0: all, index }: Match) =>
    saysWhatIsCounted(text.slice(index + all.replace(/\s?[A-Za-z]$/, '').length).slice(0, 40));
  const find = (pattern: RegExp, isHarmless: (match: Match) => boolean) =>
    foundBy('adresse', text, pattern, isHarmless);
  return [
    ...find(STREET_WITH_NUMBER, (match) => isCounted(match) || !isStreet(text, match, danish)),
    ...find(SMALL_STREET, (match) => isCounted(match) || !isSmallStreet(match[1] ?? '', danish)),
    ...find(NUMBER_APART, () => false),
    ...find(AT_A_PLACE, isCounted),
    ...find(LIVES, isCounted),
    ...find(FLOOR, () => false),
    ...find(POST_CODE_NAMED, () => false),
    ...find(POST_CODE, ({ 1: town = '' }) => !isTown(town, danish)),
  ];
}

/** «Genvej 1» and «Arbejdsplads 3» at the start of a sentence are none, and neither is a bare «Vejen 2». */
function isStreet(text: string, { 0: all, 1: street = '', index }: Match, danish: Danish): boolean {
  if (COUNTS_PLACES.test(street) || NO_STREET.test(street)) return false;
  const isFirst = all.startsWith(street) && wordsOf(text.slice(0, index + street.length)).at(-1)?.isFirst === true;
  const isPlain = danish.isListed(street.toLowerCase()) && !ENDS_STRONGLY.test(street);
  return !(isFirst && isPlain);
}

/** A street by its ending, with a name before it or in the one form that names a place: «Torvet». */
const ENDS_STRONGLY = new RegExp(
  `.{3}(?:${STRONG})$|^(?:torvet|havnen|strædet|vænget|broen|bakken|engen|mosen|højen|lunden|stranden|åsen|hegnet|toften|marken|haven|kæret|krogen|dalen|skoven|skrænten|svinget)$`,
  'iu',
);

/** After four digits: a name that is no word. */
function isTown(town: string, danish: Danish): boolean {
  const lower = town.toLowerCase();
  return /^\p{Lu}/u.test(town) ? !danish.isWord(lower) : danish.isName(lower);
}

function isSmallStreet(street: string, danish: Danish): boolean {
  if (COUNTS_PLACES.test(street) || NO_STREET.test(street)) return false;
  return /(?:gade|gaden|allé|strædet?)$/.test(street) || !danish.isListed(street);
}
