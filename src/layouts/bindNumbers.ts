import { BOUND } from '../text/bound.ts';

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
