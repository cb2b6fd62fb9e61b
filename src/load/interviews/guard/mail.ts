import { type Found, foundBy } from './found.ts';

/** Begins where it can and is no longer than a name may be, so that a long text stays fast. */
const NAME = '(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}';
const SITE = '[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*';
const SOCIAL = '(?:facebook|fb|instagram|insta|linkedin|twitter|tiktok|snapchat|snap|messenger|skype|discord|telegram)';

const PATTERNS = [
  new RegExp(`(?:${NAME}|[\\p{L}\\d])\\s?@\\s?${SITE}`, 'gu'),
  /(?<![\p{L}\d])@[\p{L}\d][\p{L}\d._]+/gu,
  new RegExp(
    `${NAME}\\s*(?:[([{<]\\s*(?:at|a|snabel-?\\s?a)\\s*[)\\]}>]|\\s(?:snabel-?\\s?a|alfa-?tegn))\\s*${SITE}`,
    'giu',
  ),
  // «at» is a word, so it is a sign only where the address goes on as one.
  new RegExp(
    `${NAME}[\\s_](?:at|a)[\\s_]${NAME}\\s?(?:\\(?(?:dot|punktum|prik)\\)?|\\.)\\s?(?:dk|com|net|org|nu|eu)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(?:${SOCIAL}|youtube|x|threads|pinterest|reddit)\\.(?:com|dk|net|me)\\/[^\\s]+`, 'giu'),
  /(?:https?:\/\/)?(?:fb\.me|t\.me|wa\.me|m\.me)\/\S+/giu,
  new RegExp(
    `(?<!\\p{L})${SOCIAL}(?:-?(?:profil|navn|konto|bruger)\\p{L}*)?\\s*[:/]\\s*[\\p{L}\\d][\\p{L}\\d._-]+`,
    'giu',
  ),
  // A word with a dot, a digit or a low line within it is a profile and no word.
  new RegExp(
    `(?<!\\p{L})${SOCIAL}(?:-?(?:profil|navn|konto|bruger)\\p{L}*)?\\s+(?:(?:er|hedder|som|under|til|på|navnet|kalder|hun|han|sig|med)\\s+){0,4}[\\p{L}\\d]*\\p{L}[._\\d]+[\\p{L}\\d][\\p{L}\\d._]*`,
    'giu',
  ),
  /[\p{L}\d]\s?[([{]?snabel-?\s?a[)\]}]?\s?[\p{L}\d]+/giu,
  new RegExp(
    `(?<![\\p{L}\\d])\\p{L}[\\p{L}\\d]{0,40}[._\\d][\\p{L}\\d._]{0,40}\\s(?:på|i)\\s(?:sin\\s)?${SOCIAL}(?!\\p{L})`,
    'giu',
  ),
  /(?<![\p{L}\d_])\p{L}{2,40}_[\p{L}\d]{1,40}(?![\p{L}\d_])/giu,
  /(?<!\p{L})(?:profilen?|brugernavn(?:et)?|profilnavn(?:et)?)\s*(?::|er|hedder)?\s*[\p{L}\d]*\p{L}[._\d]+[\p{L}\d][\p{L}\d._]*/giu,
];

/** Mail addresses however the sign is written, names on social media with a sign or an address, and links to profiles. */
export function findMail(text: string): Found[] {
  return PATTERNS.flatMap((pattern) =>
    foundBy('mail', text, pattern, ({ 0: found, index }) => isTold(text, found, index)),
  );
}

/** «jeg ved at borger.dk er …»: a conjunction before the address of a site. */
function isTold(text: string, found: string, index: number): boolean {
  const isConjunction = /^\S+\s(?:at|a)\s\S+\.\p{L}+$/iu.test(found);
  return isConjunction && !/(?:mail|skriv)\p{L}*[^.!?]{0,25}$/iu.test(text.slice(Math.max(0, index - 40), index));
}
