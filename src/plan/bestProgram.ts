/** A proposal as the planner sees it: its cost and the cells (need, group), numbered from 0, that it covers. */
export interface Candidate {
  readonly id: string;
  readonly days: number;
  readonly direct: readonly number[];
  readonly partial: readonly number[];
}

export interface Program {
  readonly ids: readonly string[];
  readonly direct: number;
  readonly partial: number;
  readonly days: number;
  /** False where the time ran out before every other selection was ruled out. */
  readonly isProven: boolean;
}

/** What a selection is worth: cells covered directly, each DIRECT, and cells covered at all, each 1, so that one number ranks both. */
const DIRECT = 1_000_000;

interface Selection {
  readonly places: readonly number[];
  readonly value: number;
  readonly days: number;
}

/** One candidate and what it adds to a selection: item p is cell p covered directly, item -1 - p is cell p covered at all. */
interface Option extends Selection {
  readonly items: readonly number[];
}

/**
 * The best selection of at most `budget` days: most cells covered directly, then most met partly, then fewest days, then the
 * selection that has the earliest candidate where two differ. Branch and bound, depth first, for at most `milliseconds`.
 */
export function bestProgram(
  candidates: readonly Candidate[],
  budget: number,
  { milliseconds = 5000, now = () => performance.now() } = {},
): Program {
  const end = now() + milliseconds;
  let [best, isProven]: [Selection, boolean] = [{ places: [], value: 0, days: 0 }, true];
  const visit = (selection: Selection, options: readonly Option[]): void => {
    if (isBetter(selection, best)) best = selection;
    isProven &&= now() < end;
    const room = budget - selection.days;
    const [first, ...rest] = options.filter((o) => o.days <= room && o.value > 0).sort(byValuePerDay);
    if (!isProven || first === undefined || !canReach(best, selection, [first, ...rest], room)) return;
    visit(add(selection, first), rest.map(without(new Set(first.items))));
    visit(selection, rest);
  };
  visit(best, candidates.map(optionOf));
  const direct = Math.floor(best.value / DIRECT);
  const ids = best.places.map((place) => candidates[place]!.id);
  return { ids, direct, partial: (best.value % DIRECT) - direct, days: best.days, isProven };
}

const valueOf = (items: readonly number[]) => items.reduce((sum, item) => sum + (item < 0 ? 1 : DIRECT), 0);

function optionOf({ days, direct, partial }: Candidate, place: number): Option {
  const items = [...new Set([...direct, ...[...direct, ...partial].map((pair) => -1 - pair)])];
  return { places: [place], items, value: valueOf(items), days };
}

const without = (met: ReadonlySet<number>) => (option: Option) => {
  const items = option.items.filter((item) => !met.has(item));
  return { ...option, items, value: valueOf(items) };
};

function add(a: Selection, b: Selection): Selection {
  const places = [...a.places, ...b.places].sort((x, y) => x - y);
  return { places, value: a.value + b.value, days: a.days + b.days };
}

function isBetter(a: Selection, b: Selection): boolean {
  const gain = a.value - b.value || b.days - a.days;
  const i = a.places.findIndex((place, k) => place !== b.places[k]);
  return gain > 0 || (gain === 0 && i >= 0 && a.places[i]! < (b.places[i] ?? Infinity));
}

const byValuePerDay = (a: Option, b: Option) => b.value * a.days - a.value * b.days;

/** Whether the options may still make the selection better than the best, or as good in no more days. */
function canReach(best: Selection, from: Selection, options: readonly Option[], room: number): boolean {
  const goal = best.value - from.value;
  if (mostValue(options, room) < goal) return false;
  const all = valueOf([...new Set(options.flatMap(({ items }) => items))]);
  return all > goal || (all === goal && mostValue(options, best.days - from.days) >= goal);
}

/** Dantzig's bound of a knapsack: options by value per day, overlaps not counted, the last one taken in part. */
function mostValue(options: readonly Option[], room: number): number {
  let [sum, left] = [0, room];
  for (const { days, value } of options) {
    sum += days <= left ? value : (value * left) / days;
    left = Math.max(0, left - days);
  }
  return sum + 1e-6;
}
