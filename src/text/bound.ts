const DANISH = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const ENGLISH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const COUNTED = 'behov|forslag|temaer|grupper|interviews?|kommuner|kobling(?:er)?|medarbejdere|procents?';
const TOLD = `ikke|direkte|delvist|af dem|(?:ændrede|nye?)(?: (?:${COUNTED}))?`;
const UNIT = `${COUNTED}|${TOLD}|sager|år|days?|hours?|mio\\. kr|mio|kr|KB|MB|ECTS(?:-\\p{L}+)?|dage?|timer?|sider?|uger?|px|tegn|timers|(?:${DANISH}|${ENGLISH})(?: \\d{4})?`;

/** What no line may part: a range, a number with its unit or what is told of it, a date, an amount, »dataversion« or »ca.« with its number, a number that opens a sentence, »m.fl.« or »(udateret)« with its word, »uden forslag« after a count, »fx« with its word, »brush-up«, »ECTS-point«. */
export const BOUND = new RegExp(
  `\\d+(?:[.,]\\d+)?-\\d+(?:[.,]\\d+)?(?: (?:${UNIT})(?!\\p{L}))?|(?<!\\p{L})ca\\. \\d+(?: (?:${UNIT})(?!\\p{L}))?|\\d+ (?:to|til|af) \\d+(?: (?:${UNIT}))?(?!\\p{L})|\\d+(?:[.,]\\d+)*\\.? (?:${UNIT})(?!\\p{L})|mio\\. kr(?=\\.)|(?<!\\p{L})pr\\. \\p{L}{1,14}(?!\\p{L})|§ \\d+|[Dd]ata ?version \\d+(?:\\.\\d+)*|(?<=[.!?] )\\d+(?:\\.\\d{3})* \\p{L}{1,14}(?!\\p{L})|brush-up|(?<!\\p{L})fx \\p{L}{1,15}(?!\\p{L})|(?<!\\p{L})ECTS-\\p{L}+|(?<=\\p{L}) (?:m\\.fl\\.|\\(udateret\\))|(?<=\\d (?:behov )?)uden forslag(?!\\p{L})`,
  'gu',
);

/** Text in which no line parts what is bound: its spaces are of the kind that does not break. */
export function bound(text: string): string {
  return text.replace(BOUND, (whole) => whole.replaceAll(' ', '\u00A0'));
}
