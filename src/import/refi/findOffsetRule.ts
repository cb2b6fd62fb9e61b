/** How a producer counted the places of its selections. The standard says code points (10.2); tools differ. */
interface OffsetRule {
  /** UTF-16 units, as JavaScript's own, or whole code points. */
  readonly unit: 'utf16' | 'codepoint';
  /** Whether a line's end of two characters (CR LF) was counted as one. */
  readonly breaksAreOne: boolean;
  /** Whether a byte order mark was counted. */
  readonly countsMark: boolean;
}

export interface Place {
  readonly start: number;
  readonly end: number;
  /** The quotation itself where the producer keeps it as the selection's name; else empty. */
  readonly name: string;
}

const RULES: readonly OffsetRule[] = (['codepoint', 'utf16'] as const).flatMap((unit) =>
  [false, true].flatMap((breaksAreOne) => [false, true].map((countsMark) => ({ unit, breaksAreOne, countsMark }))),
);

/**
 * Finds the rule by which most selections fit their texts: the quotation equals the selection's name where it has one, else it
 * begins and ends at the edges of words. Of equal rules the first is taken; they cut the same text.
 * In: texts as decoded, byte order mark and line ends kept, each with its selections. Out: the rule, and how many it makes fit.
 */
export function findOffsetRule(sources: readonly { text: string; places: readonly Place[] }[]) {
  const of = sources.reduce((sum, { places }) => sum + places.length, 0);
  const tried = RULES.map((rule) => {
    const fits = sources.reduce((sum, { text, places }) => sum + countFits(text, places, rule), 0);
    return { rule, fits, of };
  });
  return tried.reduce((best, one) => (one.fits > best.fits ? one : best));
}

function countFits(text: string, places: readonly Place[], rule: OffsetRule): number {
  const cut = cutterFor(text, rule);
  return places.filter(({ start, end, name }) => doesFit(cut(start, end), name)).length;
}

interface Around {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

function doesFit({ before, text, after }: Around, name: string): boolean {
  if (text === '') return false;
  const quoted = flat(name).replace(/(…|\.\.\.)$/, '');
  if (quoted.length > 3) return flat(text).startsWith(quoted);
  const cutsWord = (a: string, b: string) => /[\p{L}\p{N}]$/u.test(a) && /^[\p{L}\p{N}]/u.test(b);
  return !cutsWord(before, text) && !cutsWord(text, after);
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Cuts a text, as decoded, by a rule: gives the text between two places, with the character on each side. Beyond the text there is nothing. */
export function cutterFor(text: string, { unit, breaksAreOne, countsMark }: OffsetRule) {
  const marked = `${countsMark ? '\uFEFF' : ''}${text.replace(/^\uFEFF/, '')}`;
  const counted = breaksAreOne ? marked.replaceAll('\r\n', '\n') : marked;
  const at = unit === 'utf16' ? (place: number) => place : placesOf(counted);
  return (start: number, end: number): Around => {
    const [from, to] = [at(start), at(end)];
    const before = counted.slice(Math.max(0, from - 1), from);
    return { before, text: counted.slice(from, to), after: counted.slice(to, to + 1) };
  };
}

/** Where each code point begins, in UTF-16 units. A text without surrogates needs no list. */
function placesOf(text: string): (place: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return (place) => place;
  const starts: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) starts.push(i);
  return (place) => starts[place] ?? text.length;
}
