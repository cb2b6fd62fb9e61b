import { type Option, type Selection, canReach } from './bound.ts';
import { type Candidate, type Question, compare, rank } from './rank.ts';

export interface Best {
  readonly ids: readonly string[];
  /** False where the time ran out before every other selection was ruled out. */
  readonly isProven: boolean;
}

/**
 * The best selection within `budget` days by `rank`, then of fewest days in all, then the one that has the earliest candidate where
 * two differ. Branch and bound, depth first, for at most `milliseconds`. What is locked is in it, whatever it costs; where that
 * passes the budget, it stands alone.
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
  if (selection.rooms.some((room) => room < 0)) free = [];
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
