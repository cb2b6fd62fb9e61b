import { scaleLinear } from 'd3';
import { tal } from '../text/tal.ts';
import { hatch } from './hatch.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

/** The word beside a part's count: of what is met directly (0), partly (1), by nothing (2). */
export type PartWord = (part: 0 | 1 | 2, count: number) => string;

export interface CoverageRow {
  readonly label: string;
  readonly note: string;
  readonly direct: string;
  readonly partial: string;
  readonly counts: readonly [direct: number, partial: number, gap: number];
}

const NAME: TextStyle = { size: 16, face: 'semibold' };
const NOTE: TextStyle = { size: 14, fill: ink.soft };
const NUMBER: TextStyle = { size: 24, face: 'serif' };
const WORD: TextStyle = { size: 14.5 };
const HEIGHT = 52;

/** A bar a row in three parts: met directly, met partly, met by nothing (hatched). Each part carries its number and its word. */
export function coverageBars(rows: readonly CoverageRow[], words: PartWord, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const left = narrow ? 0 : 150;
  const room = narrow ? width : left - 14;
  let y = 0;
  const drawn = rows.map((row) => {
    const [names, notes] = [wrap(row.label, room, NAME), wrap(row.note, room, NOTE)];
    const first = y + (narrow ? 16 : 22);
    const below = first + names.length * 20;
    const end = below + (notes.length - 1) * 18;
    const bar = narrow ? end + 8 : y;
    y = Math.max(bar + HEIGHT, end) + 14;
    return svg`${labelLines(0, first, names, 20, NAME)}${labelLines(0, below, notes, 18, NOTE)}${parts(row, words, left, width, bar)}`;
  });
  return { width, height: Math.max(1, y - 12), body: svg`${drawn}` };
}

function parts(
  { counts, direct, partial }: CoverageRow,
  words: PartWord,
  left: number,
  right: number,
  y: number,
): Markup[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const x = scaleLinear([0, Math.max(1, total)], [left, right]);
  const fills = [direct, partial, undefined];
  const on = [ink.white, ink.text, ink.text];
  return counts.map((count, i) => {
    const from = x(counts.slice(0, i).reduce((sum, n) => sum + n, 0));
    const room = Math.max(0.5, x(count) - x(0) - 2);
    if (count === 0) return svg``;
    const fill = fills[i];
    const area =
      fill === undefined
        ? hatch(from + 1, y, room, HEIGHT)
        : svg`<path d="M${from + 1} ${y}h${room}v${HEIGHT}h${-room}z" fill="${fill}"/>`;
    return svg`${area}${caption(tal(count), words(i as 0 | 1 | 2, count), from, room, y, on[i] ?? ink.text, fill === undefined)}`;
  });
}

/** Number and word side by side where they fit, under each other where they do not, the number alone where only it fits. */
function caption(
  number: string,
  word: string,
  from: number,
  room: number,
  y: number,
  fill: string,
  isHatched: boolean,
): Markup {
  const [n, w] = [textWidth(number, NUMBER), textWidth(word, WORD) * 1.04];
  // A hatching shows beside its words.
  const isWide = n + w + 26 <= (isHatched ? 0.8 * room : room);
  const isTall = !isWide && Math.max(n, w) + 8 <= room;
  const boxWidth = Math.max(0, Math.min(isWide ? n + w + 14 : Math.max(n, isTall ? w : 0) + 8, room - 8));
  // The paper behind a word is no larger than the word, so that a gap stays hatched.
  const [top, tall] = isTall ? [5, HEIGHT - 10] : [12, HEIGHT - 24];
  const box = isHatched
    ? svg`<path d="M${from + 5} ${y + top}h${boxWidth}v${tall}h${-boxWidth}z" fill="${ink.paper}"/>`
    : svg``;
  if (isWide)
    return svg`${box}${label(from + 11, y + 34, number, { ...NUMBER, fill })}${label(from + 17 + n, y + 33, word, { ...WORD, fill })}`;
  if (isTall)
    return svg`${box}${label(from + 9, y + 26, number, { ...NUMBER, fill })}${label(from + 9, y + 43, word, { ...WORD, fill })}`;
  return n + 6 <= room ? svg`${box}${label(from + 7, y + 34, number, { ...NUMBER, fill })}` : svg``;
}
