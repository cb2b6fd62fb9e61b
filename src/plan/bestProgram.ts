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

/** Items 0..pairs-1 are "met directly", the next `pairs` items "met at all"; a selection covers a union of items. */
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
  /** RULED_OUT, CHOSEN or OPEN, by candidate. */
  readonly state: Uint8Array;
  /** Lagrange multiplier of each item, as a share of its weight. */
  readonly price: Float64Array;
  /** What one pair met counts against one met directly. */
  weight: number;
  cap: number;
}

/** What a node leaves to decide; `live` are the items that nothing chosen covers and something open does. */
interface View {
  readonly open: readonly number[];
  readonly lists: readonly Int32Array[];
  readonly live: Int32Array;
  readonly room: number;
  readonly cell: number;
  readonly size: number;
  readonly direct: number;
  readonly met: number;
  readonly cover: Uint8Array;
  readonly profit: Float64Array;
  readonly metProfit: Float64Array;
  /** Row k is the most profit of the first k open candidates at each budget. */
  readonly table: Float64Array;
}

const OPEN = 2;
const EPS = 1e-6;
const MAX_CELLS = 512;

export const stats = { nodes: 0, iters: 0, nodes1: 0, root: 0 };
export const opt = {
  steps: 30,
  root: 300,
  theta: 1,
  stall: 4,
  smooth: 0.85,
  pm: 4,
  log: 3,
  over: 0.02,
  fix: 10,
  dbg: false,
};

function problemOf(candidates: readonly Candidate[]): Problem {
  const index = new Map<number, number>();
  for (const c of candidates) for (const p of [...c.direct, ...c.partial]) if (!index.has(p)) index.set(p, index.size);
  const numbers = (pairs: readonly number[]) => pairs.map((p) => index.get(p) ?? 0);
  return {
    days: candidates.map((c) => c.days),
    items: candidates.map((c) => {
      const direct = new Set(numbers(c.direct));
      const met = new Set(numbers([...c.direct, ...c.partial]));
      return Int32Array.from([...direct, ...[...met].map((p) => p + index.size)]);
    }),
    pairs: index.size,
  };
}

/** Whether the selection a stands before b: at the first candidate where they differ, a has it. */
function isBefore(a: Uint8Array, b: Uint8Array): boolean {
  const i = a.findIndex((x, i) => x !== b[i]);
  return i >= 0 && a[i]! > b[i]!;
}

function keepIfBetter(problem: Problem, best: Best, chosen: Uint8Array): void {
  const cover = new Uint8Array(2 * problem.pairs);
  let direct = 0;
  let met = 0;
  let days = 0;
  chosen.forEach((x, i) => {
    if (!x) return;
    days += problem.days[i]!;
    for (const j of problem.items[i]!) {
      if (cover[j]) continue;
      cover[j] = 1;
      if (j < problem.pairs) direct++;
      else met++;
    }
  });
  const gain = direct - best.direct || met - best.met || best.days - days;
  if (gain > 0 || (gain === 0 && isBefore(chosen, best.chosen)))
    Object.assign(best, { chosen: chosen.slice(), direct, met, days });
}

function viewOf(problem: Problem, node: Node, forMet: boolean): View {
  const { days, items, pairs } = problem;
  const { state, price } = node;
  const last = forMet ? 2 * pairs : pairs;
  const left = new Int16Array(2 * pairs);
  let room = node.cap;
  let direct = 0;
  let met = 0;
  state.forEach((x, i) => {
    if (x !== 1) return;
    room -= days[i]!;
    for (const j of items[i]!) {
      if (left[j]) continue;
      left[j] = -1;
      if (j < pairs) direct++;
      else met++;
    }
  });
  const open: number[] = [];
  state.forEach((x, i) => {
    if (x !== OPEN) return;
    if (days[i]! > room) state[i] = 0;
    else {
      open.push(i);
      for (const j of items[i]!) if (left[j]! >= 0) left[j]!++;
    }
  });
  const isLive = (j: number) => j < last && left[j]! > 0;
  const live = new Int32Array(last).map((_, j) => j).filter(isLive);
  // An item with one coverer left belongs to it in full.
  for (const j of live) if (left[j] === 1) price[j] = 1;
  const cell = Math.max(1, Math.ceil((room + 1) / MAX_CELLS));
  const size = Math.max(0, Math.floor(room / cell) + 1);
  return {
    open,
    live,
    room,
    cell,
    size,
    direct,
    met,
    lists: open.map((i) => items[i]!.filter(isLive)),
    cover: new Uint8Array(2 * pairs),
    profit: new Float64Array(open.length),
    metProfit: new Float64Array(open.length),
    table: new Float64Array((open.length + 1) * size),
  };
}

function fill(problem: Problem, node: Node, view: View): void {
  const { open, lists, table, size, cell } = view;
  const { price } = node;
  for (let k = 0; k < open.length; k++) {
    const list = lists[k]!;
    let p = 0;
    let m = 0;
    for (let l = 0; l < list.length; l++) {
      const j = list[l]!;
      if (j < problem.pairs) p += price[j]!;
      else m += price[j]!;
    }
    p += node.weight * m;
    view.profit[k] = p;
    view.metProfit[k] = m;
    const d = Math.floor(problem.days[open[k]!]! / cell);
    const from = k * size;
    const to = from + size;
    for (let b = 0; b < size; b++) {
      const without = table[from + b]!;
      const withIt = b < d ? -1 : table[from + b - d]! + p;
      table[to + b] = withIt > without ? withIt : without;
    }
  }
}

/** Settles the open candidates without which, or with which, the bound stays under `goal`. */
function fix(problem: Problem, node: Node, view: View, goal: number): boolean {
  const { open, table, size, cell, profit } = view;
  let back = new Float64Array(size);
  let changed = false;
  for (let k = open.length - 1; k >= 0; k--) {
    const i = open[k]!;
    const p = profit[k]!;
    const d = Math.floor(problem.days[i]! / cell);
    const next = back.slice();
    let withIt = -1;
    let without = -1;
    const end = k * size + size - 1;
    for (let b = 0; b < size; b++) {
      const rest = table[end - b]!;
      const o = rest + back[b]!;
      if (o > without) without = o;
      if (b < d) continue;
      const v = back[b - d]! + p;
      if (v + rest > withIt) withIt = v + rest;
      if (v > next[b]!) next[b] = v;
    }
    back = next;
    if (withIt < goal) {
      node.state[i] = 0;
      changed = true;
    } else if (without < goal) {
      node.state[i] = 1;
      changed = true;
    }
  }
  return changed;
}

function search(problem: Problem, best: Best, node: Node, forMet: boolean, steps: number): void {
  stats.nodes++;
  if (!forMet) stats.nodes1++;
  const { pairs, days } = problem;
  const { state, price } = node;
  let view = viewOf(problem, node, forMet);
  const mean = new Float64Array(days.length);
  const chosen = new Uint8Array(days.length);
  let theta = opt.theta;
  let low = Infinity;
  let stall = 0;
  let tie = false;
  for (let step = 0; step < steps; step++) {
    stats.iters++;
    const { open, lists, live, cover, size, cell, table } = view;
    if (view.room < 0) return;
    fill(problem, node, view);
    for (let i = 0; i < state.length; i++) {
      chosen[i] = state[i]! & 1;
      mean[i]! *= opt.smooth;
    }
    cover.fill(0);
    let left = view.room;
    let relaxedMet = view.met;
    for (let k = open.length - 1, b = size - 1; k >= 0; k--) {
      if (table[(k + 1) * size + b] === table[k * size + b]) continue;
      const i = open[k]!;
      b -= Math.floor(days[i]! / cell);
      left -= days[i]!;
      mean[i]! += 1 - opt.smooth;
      relaxedMet += view.metProfit[k]!;
      chosen[i] = 1;
      const list = lists[k]!;
      for (let l = 0; l < list.length; l++) cover[list[l]!]!++;
    }
    const eps = node.weight;
    let rest = view.direct;
    let restM = 0;
    let direct = view.direct;
    let norm = 0;
    let normM = 0;
    for (let l = 0; l < live.length; l++) {
      const j = live[l]!;
      const c = cover[j]!;
      const p = price[j]!;
      const g = p < 1 ? c - 1 : c > 1 ? c - 1 : 0;
      const gg = g > 0 && p <= 0 ? 0 : g * g;
      if (j < pairs) {
        rest += 1 - p;
        norm += gg;
        if (c) direct++;
      } else {
        restM += 1 - p;
        normM += gg;
      }
    }
    relaxedMet += restM;
    if (left >= 0 && direct >= best.direct) keepIfBetter(problem, best, chosen);
    const goalMet = best.met + (tie ? 0 : 1);
    if (forMet) rest += eps * (view.met + restM - goalMet);
    const goal = (forMet ? best.direct : best.direct + 1) - EPS;
    const bound = rest + table[open.length * size + size - 1]!;
    if (bound < goal) {
      if (!forMet || tie) return;
      tie = true;
      const optimistic = state.map((x) => (x ? 1 : 0));
      const next = best.days - (isBefore(optimistic, best.chosen) ? 0 : 1);
      if (next < node.cap) {
        node.cap = next;
        view = viewOf(problem, node, forMet);
      }
      low = Infinity;
      theta = opt.theta;
      continue;
    }
    if (!open.length) return;
    if (bound < low - 1e-4) {
      low = bound;
      stall = 0;
    } else if (++stall > opt.stall) {
      theta *= 0.6;
      stall = 0;
    }
    if (step % opt.fix === opt.fix - 1 && fix(problem, node, view, goal - rest - (forMet && !tie ? eps : 0))) {
      view = viewOf(problem, node, forMet);
      continue;
    }
    const metStep = eps * opt.pm;
    const gm = forMet ? opt.log * eps * (relaxedMet - goalMet) : 0;
    norm += normM * eps * metStep + gm * gm;
    if (norm === 0) break;
    const t = (theta * (bound - goal + opt.over)) / norm;
    for (let l = 0; l < live.length; l++) {
      const j = live[l]!;
      const c = cover[j]!;
      const p = price[j]!;
      if (c === 1 || (c === 0 && p === 1)) {
        if (c === 1) continue;
      }
      const g = p < 1 ? c - 1 : c > 1 ? c - 1 : 0;
      const q = p - t * g * (j < pairs ? 1 : metStep);
      price[j] = q < 0 ? 0 : q > 1 ? 1 : q;
    }
    if (forMet) node.weight = eps * Math.exp(Math.max(-0.5, Math.min(0.5, -t * gm * opt.log)));
  }
  let pick = -1;
  let score = -1;
  for (const [k, i] of view.open.entries()) {
    const s = Math.min(mean[i]!, 1 - mean[i]!) + (1e-3 * view.profit[k]!) / days[i]!;
    if (s > score) {
      score = s;
      pick = i;
    }
  }
  if (pick < 0) return;
  for (const x of mean[pick]! >= 0.5 ? [1, 0] : [0, 1]) {
    const child = { ...node, state: state.slice(), price: price.slice() };
    child.state[pick] = x;
    search(problem, best, child, forMet, opt.steps);
  }
}

export function bestProgram(candidates: readonly Candidate[], budget: number): Program {
  const useful = candidates.filter((c) => c.days <= budget && c.direct.length + c.partial.length > 0);
  const problem = problemOf(useful);
  const n = useful.length;
  const cap = Math.min(
    Math.floor(budget),
    problem.days.reduce((a, b) => a + b, 0),
  );
  const best: Best = { chosen: new Uint8Array(n), direct: 0, met: 0, days: 0 };
  const root = (): Node => ({
    state: new Uint8Array(n).fill(2),
    price: new Float64Array(2 * problem.pairs).fill(0.5),
    weight: 0,
    cap,
  });
  const top = root();
  search(problem, best, top, false, opt.root);
  search(problem, best, { ...root(), price: top.price, weight: 0.05 }, true, opt.root);
  const chosen = useful.filter((_, i) => best.chosen[i]);
  return { ids: chosen.map((c) => c.id), direct: best.direct, partial: best.met - best.direct, days: best.days };
}
