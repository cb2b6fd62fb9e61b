import { tal } from '../text/tal.ts';
import { ink } from './ink.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, wrap } from './text.ts';

/** So many of so many, as dots: ●●●●○○. */
export interface Units {
  readonly k: number;
  readonly n: number;
}

export interface UnitPairs {
  readonly sides: readonly [
    { readonly name: string; readonly fill: string },
    { readonly name: string; readonly fill: string },
  ];
  readonly rows: readonly { readonly label: string; readonly units: readonly [Units, Units] }[];
}

const NAME: TextStyle = { size: 14.5 };
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };
const STEP = 16;
/** With more units than this a dot each would not fit; a bar tells the share. */
const MOST_DOTS = 10;

/** Two rows of units a name, side by side, with «k af n» after each. Names stand over them below 600 px. */
export function unitPairs({ sides, rows }: UnitPairs, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const name = narrow ? 0 : width * 0.42;
  const lane = (width - name) / 2;
  const titles = rows.map((row) => wrap(row.label, (narrow ? width : name - 20) / 1.04, NAME));
  const tops = titles.reduce(
    (places, lines) => [...places, (places.at(-1) ?? 0) + lines.length * 18 + (narrow ? 34 : 12)],
    [34],
  );
  const drawn = rows.map(({ units }, i) => {
    const [top, lines] = [tops[i] ?? 0, titles[i] ?? []];
    const y = narrow ? top + lines.length * 18 + 18 : top + 15;
    const line = svg`<path d="M0 ${tops[i + 1] ?? 0}H${width}" stroke="${ink.rule}"/>`;
    return svg`${labelLines(0, top + 20, lines, 18, NAME)}${units.map((u, s) => side(u, name + s * lane, y, lane, sides[s]?.fill ?? ink.text))}${line}`;
  });
  const names = sides.map((s, i) => label(name + i * lane, 20, s.name, HEAD));
  const head = { body: svg`${names}<path d="M0 31H${width}" stroke="${ink.text}"/>`, bottom: 32 };
  return {
    width,
    height: (tops.at(-1) ?? 34) + 1,
    body: svg`${head.body}${drawn}`,
    cuts: tops.map((y) => y + 1),
    head,
  };
}

function side({ k, n }: Units, x: number, y: number, room: number, fill: string): Markup {
  const words = `${tal(k)} af ${tal(n)}`;
  if (n > MOST_DOTS) {
    const length = Math.max(0, room - 110);
    return svg`<path d="M${x} ${y - 5}h${length}v10h${-length}z" fill="${ink.white}" stroke="${fill}"/><path d="M${x} ${y - 5}h${(length * k) / n}v10h${(-length * k) / n}z" fill="${fill}"/>${label(x + length + 8, y + 5, words, NAME)}`;
  }
  const dots = Array.from({ length: n }, (_, i) => dot(x + 6 + i * STEP, y, i < k ? fill : ink.white, fill));
  return svg`${dots}${label(x + n * STEP + 6, y + 5, words, NAME)}`;
}

function dot(x: number, y: number, fill: string, stroke: string): Markup {
  return svg`<circle cx="${x}" cy="${y}" r="5.5" fill="${fill}" stroke="${stroke}" stroke-width="1.4"/>`;
}
