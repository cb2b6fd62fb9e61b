import { type Candidate, type Question, compare, rank, sum } from './rank.ts';

export interface Best {
  readonly ids: readonly string[];
  /** False where the time ran out before every other selection was ruled out. */
  readonly isProven: boolean;
}

/** A candidate and the cells that it adds: covered at all (`met`) and directly. It spends its days of one purse, or of each group's. */
interface Option {
  readonly place: number;
  readonly days: number;
  readonly purses: readonly number[];
  readonly met: readonly number[];
  readonly direct: readonly number[];
}

/** Candidates taken together: the cells covered in each group, and what is left in each purse. */
interface Selection extends Pick<Option, 'days' | 'met' | 'direct'> {
  readonly places: readonly number[];
  readonly rooms: readonly number[];
}

/**
 * The best selection within `budget` days by `rank`, then of fewest days in all, then the one that has the earliest candidate where
 * two differ. Branch and bound, depth first, for at most `milliseconds`. What is locked is in it, whatever it costs.
 */
export function bestProgram(
  question: Question,
  budget: number,
  { milliseconds = 5000, now = () => performance.now() } = {},
): Best {
  const { candidates, sizes, goal, isPerGroup } = question;
  const end = now() + milliseconds;
  const none = sizes.map(() => 0);
  let selection: Selection = {
    places: [],
    days: 0,
    met: none,
    direct: none,
    rooms: isPerGroup ? none.map(() => budget) : [budget],
  };
  let free = candidates.map((c, place) => optionOf(c, place, isPerGroup));
  for (const { isLocked, id } of candidates) {
    const option = isLocked ? free.find(({ place }) => candidates[place]!.id === id)! : undefined;
    if (option === undefined) continue;
    selection = take(question, selection, option);
    free = free.filter((o) => o !== option).map(without(option));
  }
  let [best, isProven] = [selection, true];
  const visit = (from: Selection, options: readonly Option[]): void => {
    if (isBetter(question, from, best)) best = from;
    isProven &&= now() < end;
    const [first, ...rest] = options
      .filter((o) => o.met.length + o.direct.length > 0 && fits(from, o))
      .sort(byWorth[goal]);
    if (!isProven || first === undefined || !canReach(question, best, from, [first, ...rest])) return;
    visit(take(question, from, first), rest.map(without(first)));
    visit(from, rest);
  };
  visit(selection, free);
  return { ids: best.places.map((place) => candidates[place]!.id), isProven };
}

function optionOf({ days, groups, direct, partial }: Candidate, place: number, isPerGroup: boolean): Option {
  const met = [...new Set([...direct, ...partial])];
  return { place, days, purses: isPerGroup ? groups : [0], met, direct: [...new Set(direct)] };
}

const without = (taken: Option) => (option: Option) => ({
  ...option,
  met: option.met.filter((cell) => !taken.met.includes(cell)),
  direct: option.direct.filter((cell) => !taken.direct.includes(cell)),
});

const fits = ({ rooms }: Selection, { purses, days }: Option) => purses.every((purse) => days <= (rooms[purse] ?? 0));

function take({ groupOf }: Question, from: Selection, { place, days, purses, met, direct }: Option): Selection {
  const add = (counts: readonly number[], cells: readonly number[]) =>
    counts.map((n, group) => n + cells.filter((cell) => groupOf[cell] === group).length);
  return {
    places: [...from.places, place].sort((a, b) => a - b),
    days: from.days + days,
    rooms: from.rooms.map((room, purse) => (purses.includes(purse) ? room - days : room)),
    met: add(from.met, met),
    direct: add(from.direct, direct),
  };
}

function isBetter({ goal, sizes }: Question, a: Selection, b: Selection): boolean {
  const gain = compare(rank(goal, sizes, a), rank(goal, sizes, b)) || b.days - a.days;
  const i = a.places.findIndex((place, k) => place !== b.places[k]);
  return gain > 0 || (gain === 0 && i >= 0 && a.places[i]! < (b.places[i] ?? Infinity));
}

const perDay = (weight: (o: Option) => number) => (a: Option, b: Option) => weight(b) * a.days - weight(a) * b.days;
const byMet = perDay((o) => o.met.length * 1000 + o.direct.length);
const byWorth = { daekket: byMet, lige: byMet, direkte: perDay((o) => o.direct.length * 1000 + o.met.length) };

/** Whether the options may still make the selection better than the best, or as good in no more days. */
function canReach(question: Question, best: Selection, from: Selection, options: readonly Option[]): boolean {
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
