import { ink } from './ink.ts';
import { mayPart } from './slices.ts';
import { type Drawing, type Markup, svg } from './svg.ts';
import { type TextStyle, label, labelLines, textWidth, wrap } from './text.ts';

export interface PresenceMatrix {
  readonly columns: readonly { readonly name: string; readonly fill: string }[];
  /** Where a new block of columns begins, with its name: the columns stand block by block. */
  readonly blocks: readonly { readonly name: string; readonly from: number }[];
  readonly groups: readonly {
    readonly label: string;
    readonly rows: readonly { readonly label: string; readonly isIn: readonly boolean[] }[];
  }[];
}

const NAME: TextStyle = { size: 14.5 };
const GUTTER = 16;
const HEAD: TextStyle = { size: 14.5, face: 'semibold' };
const CODE: TextStyle = { size: 13.5, fill: ink.soft };

/** Rows by columns: a filled square where it is so, a dot where it is not. Below 600 px the codes over the columns are turned. */
export function presenceMatrix({ columns, blocks, groups }: PresenceMatrix, { width }: { width: number }): Drawing {
  const narrow = width < 600;
  const gutters = GUTTER * Math.max(0, blocks.length - 1);
  const cell = Math.min(34, (width * (narrow ? 0.56 : 0.6) - gutters) / Math.max(1, columns.length));
  // Two px at the right for the last turned code, which is broader than its column in some fonts.
  const left = width - cell * columns.length - gutters - (narrow ? 2 : 0);
  /** The left edge of a column: a gutter stands before every block but the first. */
  const edge = (i: number) => left + i * cell + GUTTER * blocks.filter((block, b) => b > 0 && block.from <= i).length;
  const x = (i: number) => edge(i) + cell / 2;
  // Turned codes need columns as wide as their letters are high.
  const hasCodes = !narrow || cell >= 12.5;
  const longest = Math.max(0, ...columns.map(({ name }) => textWidth(name, CODE)));
  const top = !hasCodes ? 28 : narrow ? 34 + Math.ceil(longest * 1.1) : 50;
  const heads = blocks.map(({ name, from }) => label(edge(from), 18, name, { ...HEAD, size: narrow ? 13.5 : 14.5 }));
  const code = (name: string, i: number) =>
    narrow
      ? svg`<g transform="translate(${x(i) + 3.5} ${top - 4}) rotate(-90)">${label(0, 0, name, CODE)}</g>`
      : label(x(i), 42, name, { ...CODE, anchor: 'middle' });
  const codes = hasCodes ? columns.map(({ name }, i) => code(name, i)) : [];
  let y = top;
  const cuts: number[] = [];
  const drawn = groups.map((group) => {
    cuts.push(y);
    const title = wrap(group.label, width / 1.04, HEAD);
    const head = labelLines(0, y + 22, title, 18, HEAD);
    y += title.length * 18 + 10;
    const rows = group.rows.map(({ label: name, isIn }, i) => {
      if (mayPart(i, group.rows.length)) cuts.push(y);
      const lines = wrap(name, (left - 12) / 1.04, NAME);
      const height = Math.max(24, lines.length * 17 + 7);
      const marks = isIn.map((is, i) =>
        mark(is, x(i), y + height / 2, Math.min(16, cell - 3), columns[i]?.fill ?? ink.text),
      );
      const row = svg`${labelLines(0, y + 17, lines, 17, NAME)}${marks}<path d="M0 ${y + height - 0.5}H${width}" stroke="${ink.rule}"/>`;
      y += height;
      return row;
    });
    return svg`${head}${rows}`;
  });
  const head = { body: svg`${heads}${codes}`, bottom: top };
  return { width, height: Math.max(1, y + 2), body: svg`${head.body}${drawn}`, cuts, head };
}

function mark(is: boolean, x: number, y: number, size: number, fill: string): Markup {
  return is
    ? svg`<path d="M${x - size / 2} ${y - size / 2}h${size}v${size}h${-size}z" fill="${fill}"/>`
    : svg`<circle cx="${x}" cy="${y}" r="1.2" fill="${ink.soft}"/>`;
}
