/** A proposal as the planner sees it: its cost and the pairs (need, role), numbered from 0, that it meets. */
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
}

/**
 * Items 0..pairs-1 are "met directly", the next `pairs` items "met at all". Counting pairs met at all instead of pairs
 * only partly met gives the same order, and makes both counts plain coverage.
 */
interface Problem {
  readonly days: readonly number[];
  readonly items: readonly Int32Array[];
  readonly pairs: number;
}

interface Best {
  chosen: Uint8Array;
  direct: number;
  met: number;
  days: number;
}

interface Node {
  /** By candidate: 0 ruled out, 1 chosen, OPEN. */
  readonly state: Uint8Array;
  /** The Lagrange multiplier of each item, as a share of its weight. */
  readonly price: Float64Array;
  /** What one pair met counts against one met directly. */
  weight: number;
  /** The most days the selection may take. */
  cap: number;
}

/** What a node leaves to decide; `live` are the items that nothing chosen covers and something open does. */
interface View {
  readonly open: readonly number[];
  readonly lists: readonly Int32Array[];
  readonly live: Int32Array;
  /** Days left, and the budgets of the knapsack: `size` steps of `cell` days. */
  readonly room: number;
  readonly cell: number;
  readonly size: number;
  readonly direct: number;
  readonly met: number;
  /** Row k is the most profit of the first k open candidates at each budget. */
  readonly table: Float64Array;
  readonly profit: Float64Array;
  /** How often the relaxed selection covers each item. */
  readonly cover: Uint16Array;
}

const OPEN = 2;
const EPS = 1e-6;
const MAX_SIZE = 512;
// The rest are tuned on random instances: they change the time, never the answer.
const ROOT_STEPS = 300;
const STEPS = 30;
const STEPS_BEFORE_SETTLE = 10;
const MEAN = 0.85;
const OVERSHOOT = 0.3;
const MET_STEP = 10;
const WEIGHT_STEP = 3;

function problemOf(candidates: readonly Candidate[]): Problem {
  const index = new Map<number, number>();
  const numberOf = (pair: number) => index.get(pair) ?? (index.set(pair, index.size), index.size - 1);
  const sets = candidates.map((c) => {
    const direct = new Set(c.direct.map(numberOf));
    return { direct, met: new Set([...direct, ...c.partial.map(numberOf)]) };
  });
  const pairs = index.size;
  return {
    days: candidates.map((c) => c.days),
    items: sets.map(({ direct, met }) => Int32Array.of(...direct, ...[...met].map((p) => p + pairs))),
    pairs,
  };
}

/** Whether selection a stands before b: a has the first candidate where they differ. */
function isBefore(a: Uint8Array, b: Uint8Array): boolean {
  const i = a.findIndex((x, j) => x !== b[j]);
  return i >= 0 && a[i] === 1;
}

const countOf = (flags: Uint8Array) => flags.reduce((sum, x) => sum + x, 0);

function keepIfBetter({ days, items, pairs }: Problem, best: Best, chosen: Uint8Array): void {
  const covered = new Uint8Array(2 * pairs);
  let used = 0;
  for (let i = 0; i < chosen.length; i++) {
    if (!chosen[i]) continue;
    used += days[i]!;
    for (const j of items[i]!) covered[j] = 1;
  }
  const direct = countOf(covered.subarray(0, pairs));
  const met = countOf(covered.subarray(pairs));
  const gain = direct - best.direct || met - best.met || best.days - used;
  if (gain > 0 || (gain === 0 && isBefore(chosen, best.chosen)))
    Object.assign(best, { chosen: chosen.slice(), direct, met, days: used });
}

/** Rules out in `node.state` what no longer fits. */
function viewOf({ days, items, pairs }: Problem, node: Node, forMet: boolean): View {
  const { state, price } = node;
  const coverers = new Int32Array(2 * pairs);
  let room = node.cap;
  for (const [i, list] of items.entries()) {
    if (state[i] !== 1) continue;
    room -= days[i]!;
    for (const j of list) coverers[j] = -1;
  }
  const direct = coverers.subarray(0, pairs).filter((x) => x < 0).length;
  const met = coverers.subarray(pairs).filter((x) => x < 0).length;
  const open: number[] = [];
  for (const [i, list] of items.entries()) {
    if (state[i] !== OPEN) continue;
    if (days[i]! > room) state[i] = 0;
    else {
      open.push(i);
      for (const j of list) if (coverers[j]! >= 0) coverers[j]!++;
    }
  }
  const isLive = (j: number) => coverers[j]! > 0 && (forMet || j < pairs);
  const live = coverers.map((_, j) => j).filter(isLive);
  // An item with one coverer left belongs to it in full.
  for (const j of live) if (coverers[j] === 1) price[j] = 1;
  const cell = Math.max(1, Math.ceil((room + 1) / MAX_SIZE));
  const size = Math.max(0, Math.floor(room / cell) + 1);
  return {
    open,
    lists: open.map((i) => items[i]!.filter(isLive)),
    live,
    room,
    cell,
    size,
    direct,
    met,
    table: new Float64Array((open.length + 1) * size),
    profit: new Float64Array(open.length),
    cover: new Uint16Array(2 * pairs),
  };
}

/** Solves the knapsack of the open candidates, each worth the prices of its items. Days round down: still a bound. */
function fillTable({ days, pairs }: Problem, { price, weight }: Node, view: View): void {
  const { open, lists, table, profit, size, cell } = view;
  for (let k = 0; k < open.length; k++) {
    const list = lists[k]!;
    let p = 0;
    for (let l = 0; l < list.length; l++) {
      const j = list[l]!;
      p += j < pairs ? price[j]! : weight * price[j]!;
    }
    profit[k] = p;
    const d = Math.floor(days[open[k]!]! / cell);
    const from = k * size;
    for (let b = 0; b < size; b++) {
      const without = table[from + b]!;
      const having = b < d ? 0 : table[from + b - d]! + p;
      table[from + size + b] = having > without ? having : without;
    }
  }
}

/** Reads the relaxed selection back from the table into `cover` and `chosen`; returns the days left over. */
function readTable({ days }: Problem, view: View, chosen: Uint8Array): number {
  const { open, lists, table, cover, size, cell } = view;
  cover.fill(0);
  let left = view.room;
  for (let k = open.length - 1, b = size - 1; k >= 0; k--) {
    if (table[(k + 1) * size + b] === table[k * size + b]) continue;
    const i = open[k]!;
    b -= Math.floor(days[i]! / cell);
    left -= days[i]!;
    chosen[i] = 1;
    const list = lists[k]!;
    for (let l = 0; l < list.length; l++) cover[list[l]!]!++;
  }
  return left;
}

/** Settles the open candidates with which, or without which, the knapsack stays under `goal`. */
function settle({ days }: Problem, { state }: Node, view: View, goal: number): boolean {
  const { open, table, profit, size, cell } = view;
  let back = new Float64Array(size);
  let isChanged = false;
  for (let k = open.length - 1; k >= 0; k--) {
    const i = open[k]!;
    const d = Math.floor(days[i]! / cell);
    const next = back.slice();
    let having = -1;
    let without = -1;
    for (let b = 0; b < size; b++) {
      const front = table[k * size + size - 1 - b]!;
      without = Math.max(without, front + back[b]!);
      if (b < d) continue;
      const p = back[b - d]! + profit[k]!;
      having = Math.max(having, front + p);
      if (p > next[b]!) next[b] = p;
    }
    back = next;
    if (having >= goal && without >= goal) continue;
    state[i] = having < goal ? 0 : 1;
    isChanged = true;
  }
  return isChanged;
}

/** How far the relaxed selection is from covering an item once; 0 where the price cannot follow. */
function slopeOf(price: number, cover: number): number {
  return (cover < 1 && price >= 1) || (cover > 1 && price <= 0) ? 0 : cover - 1;
}

/**
 * Branch and bound, first for the pairs met directly, then (`forMet`) for the pairs met and the days among selections
 * that keep the direct count. The bound is the Lagrangian of the coverage with an integer knapsack inside (Fisher 1981);
 * in the second search "direct >= best" and "met >= goal" are weighed against each other, so a node falls when no
 * weighted sum reaches both.
 */
function search(problem: Problem, best: Best, node: Node, forMet: boolean, steps = STEPS): void {
  const { days, pairs } = problem;
  const { state, price } = node;
  const mean = new Float64Array(days.length);
  let view = viewOf(problem, node, forMet);
  let pace = 0.7;
  let low = Infinity;
  let stalls = 0;
  // From here on nothing below can meet more pairs than the best; it may still take fewer days, or stand before it.
  let isTie = false;
  // With nothing left open the selection must still be looked at, also when the last step settled it.
  for (let step = 1; step <= steps || view.open.length === 0; step++) {
    const { open, live, cover } = view;
    if (view.room < 0) return;
    fillTable(problem, node, view);
    const chosen = state.map((x) => x & 1);
    const left = readTable(problem, view, chosen);
    open.forEach((i) => (mean[i] = MEAN * mean[i]! + (1 - MEAN) * chosen[i]!));

    const { weight } = node;
    let rest = view.direct;
    let restMet = view.met;
    let relaxedMet = view.met;
    let direct = view.direct;
    let norm = 0;
    for (let l = 0; l < live.length; l++) {
      const j = live[l]!;
      const p = price[j]!;
      const slope = slopeOf(p, cover[j]!);
      if (j < pairs) {
        if (cover[j]) direct++;
        rest += 1 - p;
        norm += slope * slope;
      } else {
        restMet += 1 - p;
        relaxedMet += 1 - p + p * cover[j]!;
        norm += slope * slope * weight * weight * MET_STEP;
      }
    }
    if (left >= 0 && direct >= best.direct) keepIfBetter(problem, best, chosen);
    const goalMet = best.met + (isTie ? 0 : 1);
    const goal = best.direct + (forMet ? 0 : 1) - EPS;
    if (forMet) rest += weight * (restMet - goalMet);
    const bound = rest + view.table.at(-1)!;
    if (bound < goal) {
      if (!forMet || isTie) return;
      isTie = true;
      low = Infinity;
      const fullest = state.map((x) => (x ? 1 : 0));
      node.cap = Math.min(node.cap, best.days - (isBefore(fullest, best.chosen) ? 0 : 1));
      view = viewOf(problem, node, forMet);
      continue;
    }
    if (open.length === 0) return;
    // A tie must survive: it may win on days.
    const tieGoal = goal - rest - (isTie ? 0 : weight);
    if (step % STEPS_BEFORE_SETTLE === 0 && settle(problem, node, view, tieGoal)) {
      view = viewOf(problem, node, forMet);
      continue;
    }

    // A subgradient step of Polyak's length towards a bound just under the goal.
    if (bound < low - 1e-4) {
      low = bound;
      stalls = 0;
    } else if (++stalls % 4 === 0) pace *= 0.6;
    const weightSlope = WEIGHT_STEP * weight * (relaxedMet - goalMet);
    if (forMet) norm += weightSlope * weightSlope;
    if (norm === 0) break;
    const t = (pace * (bound - goal + OVERSHOOT)) / norm;
    for (let l = 0; l < live.length; l++) {
      const j = live[l]!;
      const p = price[j]! - t * slopeOf(price[j]!, cover[j]!) * (j < pairs ? 1 : weight * MET_STEP);
      price[j] = p < 0 ? 0 : p > 1 ? 1 : p;
    }
    const growth = Math.exp(Math.max(-0.5, Math.min(0.5, -t * WEIGHT_STEP * weightSlope)));
    if (forMet) node.weight = Math.max(0.01, weight * growth);
  }
  branch(problem, best, node, forMet, view, mean);
}

/** Branches on the open candidate that the relaxed selections agree least on, then on the best gain per day. */
function branch(p: Problem, best: Best, node: Node, forMet: boolean, view: View, mean: Float64Array): void {
  const doubt = view.open.map((i, k) => Math.min(mean[i]!, 1 - mean[i]!) + (1e-3 * view.profit[k]!) / p.days[i]!);
  const pick = view.open[doubt.indexOf(Math.max(...doubt))];
  if (pick === undefined) return;
  for (const x of mean[pick]! < 0.5 ? [0, 1] : [1, 0])
    search(p, best, { ...node, state: node.state.with(pick, x), price: node.price.slice() }, forMet);
}

/**
 * The best selection of at most `budget` days, exactly: most pairs met directly, then most pairs met only partly, then
 * fewest days, then the selection that has the earliest candidate where two selections differ.
 */
export function bestProgram(candidates: readonly Candidate[], budget: number): Program {
  const useful = candidates.filter((c) => c.days <= budget && c.direct.length + c.partial.length > 0);
  const problem = problemOf(useful);
  const sum = problem.days.reduce((a, b) => a + b, 0);
  const best: Best = { chosen: new Uint8Array(useful.length), direct: 0, met: 0, days: 0 };
  const price = new Float64Array(2 * problem.pairs).fill(0.5);
  const root = { state: new Uint8Array(useful.length).fill(OPEN), price, cap: Math.min(Math.floor(budget), sum) };
  if (useful.length > 0) {
    search(problem, best, { ...root, state: root.state.slice(), weight: 0 }, false, ROOT_STEPS);
    search(problem, best, { ...root, weight: 0.05 }, true, ROOT_STEPS);
  }
  const chosen = useful.filter((_, i) => best.chosen[i]);
  return { ids: chosen.map((c) => c.id), direct: best.direct, partial: best.met - best.direct, days: best.days };
}
