import { type Found, foundBy } from './found.ts';

const WORD =
  '(?:sagsnr|sags-?nummer(?:et)?|sags-?id|sagsnumre|sag(?:en)?s?\\s?(?:nr|nummer|id)|journal-?nr|journal-?nummer(?:et)?|jr?\\.\\s?nr|jr?nr|journal\\s(?:nr|nummer)|dok(?:ument)?\\.?-?\\s?(?:nr|nummer(?:et)?|id)|esdh-?(?:nr|nummer)?|ref(?:erence)?\\.?-?\\s?(?:nr|nummer(?:et)?)|borger-?id|klient-?(?:nr|nummer(?:et)?|id)|acadre-?(?:nr|nummer)?|patient-?(?:nr|nummer(?:et)?|id))';
const NUMBER = '[\\p{Lu}\\d]*[-./ ]?\\d[\\d\\p{Lu}]*(?:[-./ ]{1,3}[\\dA-Z]+)*';

const PATTERNS = [
  new RegExp(`(?<!\\p{L})${WORD}(?!\\p{L})\\.?\\s*(?:er|på|hedder|nr\\.?|:|-|#)?\\s*${NUMBER}`, 'giu'),
  // A case or a journal by a long number alone.
  /(?<!\p{L})(?:sag|sagen|journal|journalen|akt|akten|afgørelse|afgørelsen)\s(?:er\s|med\s)?(?:nr\.?\s|nummer\s|#\s?)?(?:[A-Z]{1,5}[- ]?)?(?:\d{5,}|\d{2,4}[-/]\d{3,}(?:[-/]\d+)*|\d{2,3}(?:[./-]\d{2,})+)(?![\d%])/giu,
  // A year and a running number, as the systems write them.
  /(?<![\p{L}\d])(?:[A-Z]{2,6}-)?(?:19|20)\d\d[-/]\d{5,}(?:[-/]\d+)*(?!\d)/gu,
  /(?<![\p{L}\d])[A-Z]{2,6}-\d{2,4}-\d{3,}(?!\d)/gu,
  /(?<![\p{L}\d])[A-Z]{1,6}-?(?:19|20)\d\d-\d{3,}(?!\d)/gu,
  /(?<![\p{L}\d.,/-]|uge\s)(?:1[3-9]|[2-9]\d)\/(?:19|20)\d\d(?![\d/-])/giu,
  /(?<![\p{L}\d.,/-])\d{2}\/\d{4,6}(?:-\d+)?(?![\d/])(?<!\/(?:19|20)\d\d)/gu,
  /(?<![\p{L}\d.,/-])\d{2}-\d{4}-\d{1,4}(?!\d)(?<!-(?:19|20)\d\d-\d+)/gu,
  /(?<![\p{L}\d])\d{2}\.\d{2}\.\d{2}-[A-Z]\d{2}-\d+-\d{2}/gu,
];

/** Numbers of cases and journals: after a word for one, or in the shapes that the case systems write. */
export function findCaseNumbers(text: string): Found[] {
  return PATTERNS.flatMap((pattern) => foundBy('sagsnummer', text, pattern, isShort));
}

/** «sag nr. 2» */
function isShort({ 0: all }: RegExpExecArray): boolean {
  return all.replace(/\D/g, '').length < SHORTEST;
}

const SHORTEST = 3;
