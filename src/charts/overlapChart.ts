import { DELINGER, type Deling } from '../model/rolle.ts';
import { tal } from '../text/tal.ts';
import { ink, laneInk } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, textWidth } from './text.ts';
import { vennDistance } from './vennDistance.ts';

/** How many stand in the left set alone, in both, and in the right set alone, each with its words. */
export type Overlap = Readonly<Record<Deling, { count: number; label: string }>>;

interface Circles {
  readonly left: { x: number; r: number };
  readonly right: { x: number; r: number };
  readonly y: number;
}

/** Two sets as two inks and their overprint: circles and lens have areas exactly proportional to the counts. */
export function overlapChart(sets: Overlap, { width }: { width: number }): Drawing {
  const circles = place(sets, width);
  const spans = laneSpans(circles);
  const number: TextStyle = { size: width / 9, face: 'serif', anchor: 'middle' };
  const words: TextStyle = { size: Math.max(14, width / 32), face: 'semibold', anchor: 'middle' };
  const room = (d: Deling) => Math.max(textWidth(sets[d].label, words), textWidth(tal(sets[d].count), number));
  const inside = DELINGER.every((d) => room(d) < spans[d].width - 6);
  const bottom = circles.y + Math.max(circles.left.r, circles.right.r);
  const captions = inside ? inLanes(sets, spans, circles.y, number, words) : underneath(sets, width, bottom, words);
  const body = svg`${disc(circles.left, circles.y, ink.myndighed)}${disc(circles.right, circles.y, ink.udfoerer)}${lens(circles)}${captions}`;
  return { width, height: bottom + (inside ? 2 : 3 * words.size), body };
}

function place({ myndighed, faelles, udfoerer }: Overlap, width: number): Circles {
  const [r, s] = [
    Math.sqrt((myndighed.count + faelles.count) / Math.PI),
    Math.sqrt((udfoerer.count + faelles.count) / Math.PI),
  ];
  const d = vennDistance(r, s, faelles.count);
  const [from, to] = [Math.min(-r, d - s), Math.max(r, d + s)];
  const scale = to > from ? (width - 4) / (to - from) : 0;
  const biggest = Math.max(r, s) * scale;
  return {
    left: { x: 2 - from * scale, r: r * scale },
    right: { x: 2 + (d - from) * scale, r: s * scale },
    y: biggest + 2,
  };
}

/** The middle and the width of each lane along the line through both centres. */
function laneSpans({ left, right }: Circles): Readonly<Record<Deling, { x: number; width: number }>> {
  const [a, b, c, d] = [left.x - left.r, right.x - right.r, left.x + left.r, right.x + right.r];
  const span = (from: number, to: number) => ({ x: (from + to) / 2, width: to - from });
  return { myndighed: span(a, b), faelles: span(b, c), udfoerer: span(c, d) };
}

function inLanes(
  sets: Overlap,
  spans: ReturnType<typeof laneSpans>,
  y: number,
  number: TextStyle,
  words: TextStyle,
): Markup[] {
  return DELINGER.flatMap((d) => {
    const fill = laneInk[d].on;
    return [
      label(spans[d].x, y + number.size * 0.12, tal(sets[d].count), { ...number, fill }),
      label(spans[d].x, y + number.size * 0.12 + words.size * 1.4, sets[d].label, { ...words, fill }),
    ];
  });
}

/** Where a lane is too narrow for its number or its words, all three stand in a row under the circles. */
function underneath(sets: Overlap, width: number, bottom: number, words: TextStyle): Markup[] {
  const anchors = { myndighed: 'start', faelles: 'middle', udfoerer: 'end' } as const;
  const x = { myndighed: 0, faelles: width / 2, udfoerer: width };
  return DELINGER.map((d) =>
    label(x[d], bottom + 2 * words.size, `${tal(sets[d].count)} ${sets[d].label}`, { ...words, anchor: anchors[d] }),
  );
}

function disc({ x, r }: { x: number; r: number }, y: number, fill: string): Markup {
  return svg`<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
}

function lens({ left, right, y }: Circles): Markup {
  const d = right.x - left.x;
  if (d >= left.r + right.r - 1e-6) return svg``;
  if (d <= Math.abs(left.r - right.r) + 1e-6) return disc(left.r < right.r ? left : right, y, ink.faelles);
  const dx = (d * d + left.r ** 2 - right.r ** 2) / (2 * d);
  const h = Math.sqrt(left.r ** 2 - dx ** 2);
  const x = left.x + dx;
  const leftArc = svg`A${left.r} ${left.r} 0 ${dx < 0 ? 1 : 0} 1 ${x} ${y + h}`;
  const rightArc = svg`A${right.r} ${right.r} 0 ${dx > d ? 1 : 0} 1 ${x} ${y - h}`;
  return svg`<path d="M${x} ${y - h}${leftArc}${rightArc}Z" fill="${ink.faelles}"/>`;
}
