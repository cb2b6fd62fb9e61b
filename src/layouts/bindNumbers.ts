import { BOUND } from '../text/bound.ts';

/** Elements whose text is not read as lines of words. */
const ASIDE = /(<(script|style|svg|title|textarea|pre|code|option)\b[^>]*>[^]*?<\/\2>|<[^>]*>)/g;

/** A word of a command with a hyphen, at which a line would break; a long one has to break. */
const OPTION = /(?<=[>\s])(?=\S*-)[^\s<>]{2,24}(?=[<\s])/g;

/** A built page in which a line never breaks within a range, between a number and its unit, or within an option of a command. The text stays the same. */
export function bindNumbers(html: string): string {
  const at = html.indexOf('<body');
  const parts = html.slice(at).split(ASIDE);
  // The split gives text, markup, and the markup's name, in turns.
  const bound = parts.map((part, i) => {
    if (i % 3 === 2) return '';
    const kept = i % 3 === 0 ? BOUND : part.startsWith('<code') ? OPTION : undefined;
    return kept ? part.replace(kept, '<span class="nb">$&</span>') : part;
  });
  return html.slice(0, at) + bound.join('');
}
