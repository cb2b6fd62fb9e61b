import { type Candidate, type Question, compare, costOf, rank, sum } from './rank.ts';

/** So many candidates give 2^16 selections, which a phone tries in a second. */
export const MOST_FREE = 16;

/** So many programmes that are equally good are kept, to be looked at one by one. */
export const MOST_TIES = 50;

export interface Program {
  readonly ids: readonly string[];
  /** What the budget counts. */
  readonly cost: number;
  /** Of all its proposals together. */
  readonly days: number;
  readonly met: number;
  readonly direct: number;
}

export interface EveryProgram {
  /** The best within the budget, the one with the earliest candidate first. */
  readonly best: readonly Program[];
  /** How many are equally good. */
  readonly ties: number;
  /** The best at each number of days where it changes, by what it costs. */
  readonly curve: readonly Program[];
}

interface Found extends Program {
  readonly rank: readonly number[];
}

const gain = (a: Found, b: Found) => compare(a.rank, b.rank) || b.days - a.days;

/** Tries every selection of the candidates that are not locked. */
export function everyProgram(question: Question, budget: number): EveryProgram {
  const at = new Map<number, Found>();
  let best: Found[] = [];
  let ties = 0;
  const keep = (found: Found) => {
    const other = at.get(found.cost);
    if (other === undefined || gain(found, other) > 0) at.set(found.cost, found);
    if (found.cost > budget) return;
    const better = best[0] === undefined ? 1 : gain(found, best[0]);
    if (better > 0) [best, ties] = [[], 0];
    if (better < 0) return;
    ties += 1;
    if (best.length < MOST_TIES) best.push(found);
  };
  walk(question, keep);
  const curve: Found[] = [];
  for (const found of [...at.values()].sort((a, b) => a.cost - b.cost)) {
    const last = curve.at(-1);
    if (last === undefined || gain(found, last) > 0) curve.push(found);
  }
  return { best, ties, curve };
}

/** How often each cell is covered, with the numbers that follow from it kept up to date. */
function walk({ candidates, groupOf, sizes, goal, isPerGroup }: Question, keep: (found: Found) => void): void {
  const [met, direct] = [sizes.map(() => 0), sizes.map(() => 0)];
  const spent = isPerGroup ? sizes.map(() => 0) : [0];
  const times = { met: new Map<number, number>(), direct: new Map<number, number>() };
  const chosen: Candidate[] = [];
  const count = (seen: Map<number, number>, counts: number[], cells: readonly number[], by: 1 | -1) => {
    for (const cell of cells) {
      const before = seen.get(cell) ?? 0;
      seen.set(cell, before + by);
      if (before + by === 0 || before === 0) counts[groupOf[cell]!]! += by;
    }
  };
  const covers = candidates.map((c) => ({
    met: [...new Set([...c.direct, ...c.partial])],
    direct: [...new Set(c.direct)],
  }));
  const change = (i: number, by: 1 | -1) => {
    const { days, groups } = candidates[i]!;
    count(times.met, met, covers[i]!.met, by);
    count(times.direct, direct, covers[i]!.direct, by);
    for (const purse of isPerGroup ? groups : [0]) spent[purse]! += days * by;
  };
  const visit = (i: number): void => {
    const candidate = candidates[i];
    if (candidate === undefined) {
      const ids = chosen.map(({ id }) => id);
      const days = sum(chosen.map((c) => c.days));
      keep({
        ids,
        days,
        cost: Math.max(0, ...spent),
        met: sum(met),
        direct: sum(direct),
        rank: rank(goal, sizes, { met, direct }),
      });
      return;
    }
    chosen.push(candidate);
    change(i, 1);
    visit(i + 1);
    change(i, -1);
    chosen.pop();
    if (!candidate.isLocked) visit(i + 1);
  };
  visit(0);
}

/** What a selection covers and costs. */
export function programOf(question: Question, ids: readonly string[]): Program {
  const chosen = question.candidates.filter(({ id }) => ids.includes(id));
  const direct = new Set(chosen.flatMap((c) => c.direct)).size;
  const met = new Set(chosen.flatMap((c) => [...c.direct, ...c.partial])).size;
  return {
    ids: chosen.map(({ id }) => id),
    days: sum(chosen.map((c) => c.days)),
    cost: costOf(chosen, question),
    met,
    direct,
  };
}
