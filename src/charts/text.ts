import widths from './glyphWidths.json' with { type: 'json' };
import { bound } from '../text/bound.ts';
import { breakParts } from '../text/softHyphens.ts';
import { ink } from './ink.ts';
import { type Markup, svg } from './svg.ts';

export type Face = keyof typeof widths;

/**
 * The pages and the PDFs ship these families; Arial and Georgia are what a reader without them is likely to have.
 * The quotes matter: a family with a bare «3» is not valid CSS, and a browser would drop the whole list.
 */
export const SANS = "'Source Sans 3', Arial, sans-serif";
export const SERIF = 'Newsreader, Georgia, serif';

export interface TextStyle {
  readonly size: number;
  readonly face?: Face;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Width in px at one size, from the font's own advance widths; a character outside the subset counts as an em. */
export function textWidth(text: string, { size, face = 'regular' }: Pick<TextStyle, 'size' | 'face'>): number {
  const table: Readonly<Record<string, number>> = widths[face];
  let thousandths = 0;
  for (const character of text) thousandths += table[character] ?? 1000;
  return (thousandths * size) / 1000;
}

/**
 * Breaks text into lines at spaces, between a number and its unit only where the two are wider than the line, and inside a word only
 * where the word alone is: between its parts, else anywhere.
 */
export function wrap(text: string, width: number, style: Pick<TextStyle, 'size' | 'face'>): string[] {
  const fits = (line: string) => textWidth(line, style) <= width;
  const lines: string[] = [];
  const phrases = bound(text).split(' ');
  const words = phrases.flatMap((phrase) => (fits(phrase) ? phrase : phrase.split('\u00A0')));
  for (const word of words.flatMap((w) => (fits(w) ? w : breakWord(w, fits)))) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll('\u00A0', ' '));
}

/** The same number of lines as `wrap` gives, of about the same width. */
export function wrapEven(text: string, width: number, style: Pick<TextStyle, 'size' | 'face'>): string[] {
  const lines = wrap(text, width, style);
  for (let narrower = width / lines.length; narrower < width; narrower += 4) {
    const even = wrap(text, narrower, style);
    // No word may break that did not.
    if (even.length === lines.length && even.join(' ') === lines.join(' ')) return even;
  }
  return lines;
}

/** As many parts on a line as it holds, with a hyphen after them; a part that no line holds is cut where it must be. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts = breakParts(word);
  return parts.reduce<string[]>((lines, part, i) => {
    const mark = i < parts.length - 1 ? '-' : '';
    const last = lines.at(-1);
    const joined = `${last?.slice(0, -1)}${part}${mark}`;
    if (last?.endsWith('-') && fits(joined)) return [...lines.slice(0, -1), joined];
    return [...lines, ...cut(`${part}${mark}`, fits)];
  }, []);
}

function cut(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || fits(last + character)) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}

/** One line of text with its baseline at y. Weight and family go with the face. */
export function label(x: number, y: number, content: string, style: TextStyle): Markup {
  const { size, face = 'regular', fill = ink.text, anchor = 'start' } = style;
  const family = face === 'serif' ? svg` font-family="${SERIF}" font-weight="500"` : undefined;
  const weight = face === 'semibold' ? svg` font-weight="600"` : undefined;
  const align = anchor === 'start' ? undefined : svg` text-anchor="${anchor}"`;
  return svg`<text x="${x}" y="${y}" font-size="${size}"${fill === ink.text ? undefined : svg` fill="${fill}"`}${family}${weight}${align}>${content}</text>`;
}

/** Several lines, the first with its baseline at y. */
export function labelLines(
  x: number,
  y: number,
  lines: readonly string[],
  leading: number,
  style: TextStyle,
): Markup[] {
  return lines.map((line, i) => label(x, y + i * leading, line, style));
}
