const MONTH = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const COUNTED = 'behov|forslag|temaer|grupper|interviews?|kommuner';
const UNIT = `${COUNTED}|sager|år|days?|hours?|mio\\. kr|mio|kr|KB|MB|ECTS|dage?|timer?|sider?|uger?|px|(?:${MONTH})(?= \\d{4}|[^\\p{L}])`;

/** A range, a number with its unit, a day with its month, or an amount: what no line may part. */
const BOUND = new RegExp(
  `\\d+(?:[.,]\\d+)?-\\d+(?:[.,]\\d+)?(?: (?:${UNIT})(?!\\p{L}))?|\\d+ (?:to|til) \\d+ (?:${UNIT})(?!\\p{L})|\\d+(?:[.,]\\d+)*\\.? (?:${UNIT})(?!\\p{L})|mio\\. kr(?=\\.)|(?<!\\p{L})pr\\. \\p{L}{1,14}(?!\\p{L})|§ \\d+`,
  'gu',
);

/** Elements whose text is not read as lines of words. */
const ASIDE = /(<(script|style|svg|title|textarea|pre|code|option)\b[^>]*>[^]*?<\/\2>|<[^>]*>)/g;

/** A built page in which a line never breaks within a range, or between a number and its unit. The text stays the same. */
export function bindNumbers(html: string): string {
  const at = html.indexOf('<body');
  const parts = html.slice(at).split(ASIDE);
  // The split gives text, markup, and the markup's name, in turns.
  const bound = parts.map((part, i) =>
    i % 3 === 0 ? part.replace(BOUND, '<span class="nb">$&</span>') : i % 3 === 1 ? part : '',
  );
  return html.slice(0, at) + bound.join('');
}
