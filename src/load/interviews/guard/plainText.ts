/** Characters that show nothing: zero-width ones, marks of direction, soft hyphens, joiners. */
const HIDDEN = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0\uFE00-\uFE0F]/gu;
const DASHES = /[\p{Pd}\u2212\u2043\u00AF\u02D7]/gu;

/** A text as the rules read it: composed letters, ASCII digits, one kind of dash and space, and nothing that is hidden. */
export function plainText(text: string): string {
  return text
    .replace(HIDDEN, '')
    .normalize('NFKC')
    .replace(HIDDEN, '')
    .replace(DASHES, '-')
    .replace(/[^\S\n]/gu, ' ')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/(?<=\d)\p{M}+/gu, '');
}

/** Unicode keeps the digits of each script in a run from nought to nine, so the digits just below tell the value. */
function asciiDigit(digit: string): string {
  if (digit <= '9') return digit;
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return String(below % 10);
}
