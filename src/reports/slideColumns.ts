import { textWidth, wrap } from '../charts/text.ts';

/** Names under a heading. */
export type SlideGroup<T extends { readonly navn: string }> = { readonly navn: string; readonly punkter: readonly T[] };

/** A column's width and the size of its names, in pt. */
const WIDTH = 390;
const NAME = { size: 24 } as const;
const HEAD = 1.25;
const GAP = 0.4;

/** A column that is being filled, and how many lines are taken. */
interface Column<T extends { readonly navn: string }> {
  readonly groups: SlideGroup<T>[];
  taken: number;
}

/**
 * Spreads groups of names over slides of at most two columns, no taller than they need be. A group goes into the emptiest
 * column that holds it, so a short one may stand before a long one; what is longer than a column goes on in the next.
 * @param most how many lines of names a column holds
 */
export function slideColumns<T extends { readonly navn: string }>(
  groups: readonly SlideGroup<T>[],
  most: number,
): SlideGroup<T>[][][] {
  const slides = (columns: unknown[]) => Math.ceil(columns.length / 2);
  let lowest = fill(groups, most);
  const needed = slides(lowest);
  const tallest = Math.max(0, ...groups.map(linesOf));
  for (let height = most - 0.5; height >= tallest; height -= 0.5) {
    const columns = fill(groups, height);
    if (slides(columns) > needed) break;
    lowest = columns;
  }
  return Array.from({ length: needed }, (_, i) => lowest.slice(2 * i, 2 * i + 2));
}

function fill<T extends { readonly navn: string }>(groups: readonly SlideGroup<T>[], most: number): SlideGroup<T>[][] {
  const columns: Column<T>[] = [];
  for (const group of groups.flatMap((one) => cut(one, most))) {
    const needed = linesOf(group);
    const [open] = columns.filter(({ taken }) => taken + GAP + needed <= most).sort((a, b) => a.taken - b.taken);
    if (open === undefined) columns.push({ groups: [group], taken: needed });
    else {
      open.groups.push(group);
      open.taken += GAP + needed;
    }
  }
  return columns.map((column) => column.groups);
}

function linesOf<T extends { readonly navn: string }>({ navn, punkter }: SlideGroup<T>): number {
  const head = navn === '' ? 0 : HEAD * Math.ceil(textWidth(navn, { size: 24, face: 'semibold' }) / WIDTH);
  return punkter.reduce((sum, one) => sum + lines(one), head);
}

/** Lines of one name stand closer than names. */
const lines = ({ navn }: { readonly navn: string }) => 0.1 + 0.9 * wrap(navn, WIDTH, NAME).length;

/** A group in pieces of about the same length that each fit a column. */
function cut<T extends { readonly navn: string }>(group: SlideGroup<T>, most: number): SlideGroup<T>[] {
  const room = most - linesOf({ ...group, punkter: [] });
  const all = group.punkter.reduce((sum, one) => sum + lines(one), 0);
  const each = all / Math.ceil(all / room);
  const pieces: T[][] = [[]];
  let taken = 0;
  for (const one of group.punkter) {
    if (taken > 0 && (taken >= each || taken + lines(one) > room)) {
      pieces.push([]);
      taken = 0;
    }
    pieces.at(-1)?.push(one);
    taken += lines(one);
  }
  return pieces.map((punkter, i) => ({ navn: i === 0 ? group.navn : `${group.navn}, fortsat`, punkter }));
}
