import { type Question, compare, rank, sum } from './rank.ts';

/** A candidate and the cells that it adds: covered at all (`met`) and directly. It spends its days of one purse, or of each group's. */
export interface Option {
  readonly place: number;
  readonly days: number;
  readonly purses: readonly number[];
  readonly met: readonly number[];
  readonly direct: readonly number[];
}

/** Candidates taken together: the cells covered in each group, and what is left in each purse. */
export interface Selection extends Pick<Option, 'days' | 'met' | 'direct'> {
  readonly places: readonly number[];
  readonly rooms: readonly number[];
}

/** Whether the options may still make the selection better than the best, or as good in no more days. */
export function canReach(question: Question, best: Selection, from: Selection, options: readonly Option[]): boolean {
  const goal = rank(question.goal, question.sizes, best);
  const gain = compare(mostRank(question, from, options, from.rooms), goal);
  return gain > 0 || (gain === 0 && compare(mostRank(question, from, options, [best.days - from.days]), goal) >= 0);
}

/** No selection that goes on from this one by these options ranks higher: each count is as high as it alone could be. */
function mostRank(
  { goal, sizes, groupOf }: Question,
  from: Selection,
  options: readonly Option[],
  rooms: readonly number[],
): readonly number[] {
  const most = (kind: 'met' | 'direct', group: number | undefined, room: number) =>
    mostCells(
      options.map(({ days, [kind]: all }) => [
        days,
        group === undefined ? all : all.filter((cell) => groupOf[cell] === group),
      ]),
      room,
    );
  const byGroup = (kind: 'met' | 'direct') =>
    sizes.map((_, g) => from[kind][g]! + most(kind, g, rooms[g] ?? rooms[0]!));
  const total = (kind: 'met' | 'direct') =>
    rooms.length > 1 ? sum(byGroup(kind)) : sum(from[kind]) + most(kind, undefined, rooms[0]!);
  const all = { met: [total('met')], direct: [total('direct')] };
  return goal === 'lige'
    ? [rank(goal, sizes, { ...all, met: byGroup('met') })[0]!, ...rank('daekket', [], all)]
    : rank(goal, [], all);
}

/** Dantzig's bound of a knapsack: options by cells per day, overlaps not counted, the last one taken in part; at most all their cells. */
function mostCells(options: readonly (readonly [days: number, cells: readonly number[]])[], room: number): number {
  let [most, left] = [0, room];
  for (const [days, { length }] of options.toSorted(([a, x], [b, y]) => y.length * a - x.length * b)) {
    most += days <= left ? length : (length * left) / days;
    left = Math.max(0, left - days);
  }
  return Math.min(Math.floor(most + 1e-6), new Set(options.flatMap(([, cells]) => cells)).size);
}
