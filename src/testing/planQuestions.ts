import fc from 'fast-check';
import { type Candidate, GOALS, type Question } from '../plan/rank.ts';

/** Two groups of six needs each. */
export const CELLS = 12;

export const question = (candidates: readonly Candidate[], more: Partial<Question> = {}): Question => ({
  candidates,
  groupOf: Array.from({ length: CELLS }, (_, cell) => (cell < CELLS / 2 ? 0 : 1)),
  sizes: [CELLS / 2, CELLS / 2],
  goal: 'daekket',
  isPerGroup: false,
  ...more,
});

/** The groups of a candidate are those of its cells, and sometimes one more. */
const withGroups = (c: Omit<Candidate, 'groups'>, groupOf: readonly number[], more: readonly number[]): Candidate => ({
  ...c,
  groups: [...new Set([...[...c.direct, ...c.partial].map((cell) => groupOf[cell]!), ...more])],
});

const cells = fc.uniqueArray(fc.nat(CELLS - 1), { maxLength: 8 });
const days = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10 }));
const isLocked = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const one = fc.record({ days, direct: cells, partial: cells, isLocked, more: fc.subarray([0, 1]) });

export const smallQuestion = fc
  .record({ list: fc.array(one, { maxLength: 8 }), goal: fc.constantFrom(...GOALS), isPerGroup: fc.boolean() })
  .map(({ list, goal, isPerGroup }) => {
    const { groupOf } = question([]);
    const candidates = list.map(({ more, ...c }, i) => withGroups({ ...c, id: `c${i}` }, groupOf, more));
    return question(candidates, { goal, isPerGroup });
  });

/** What a selection is worth and costs, counted the long way. */
export function scoreOf({ candidates, groupOf, sizes, goal, isPerGroup }: Question, ids: readonly string[]) {
  const chosen = candidates.filter(({ id }) => ids.includes(id));
  const isDirect = groupOf.map((_, cell) => chosen.some((c) => c.direct.includes(cell)));
  const isMet = groupOf.map((_, cell) => chosen.some((c) => [...c.direct, ...c.partial].includes(cell)));
  const count = (is: readonly boolean[]) => is.filter(Boolean).length;
  const [direct, met] = [count(isDirect), count(isMet)];
  const shares = sizes.flatMap((size, g) =>
    size > 0 ? [count(isMet.filter((_, cell) => groupOf[cell] === g)) / size] : [],
  );
  const score =
    goal === 'direkte' ? [direct, met] : goal === 'daekket' ? [met, direct] : [Math.min(...shares), met, direct];
  const sum = (of: readonly Candidate[]) => of.reduce((a, c) => a + c.days, 0);
  const spent = sizes.map((_, g) => sum(chosen.filter((c) => c.groups.includes(g))));
  return { direct, met, days: sum(chosen), cost: isPerGroup ? Math.max(0, ...spent) : sum(chosen), score };
}

/** Every selection, the one with the earlier candidate first. */
export function selectionsOf(candidates: readonly Candidate[]): Candidate[][] {
  const [first, ...others] = candidates;
  if (!first) return [[]];
  const rest = selectionsOf(others);
  const taken = rest.map((selection) => [first, ...selection]);
  return first.isLocked ? taken : [...taken, ...rest];
}

/** All selections that are best, by trying each. */
export function bruteForce(asked: Question, budget: number): string[][] {
  const gain = (a: string[], b: string[]) => {
    const [x, y] = [scoreOf(asked, a), scoreOf(asked, b)];
    const i = x.score.findIndex((n, k) => n !== y.score[k]);
    return i < 0 ? y.days - x.days : x.score[i]! - y.score[i]!;
  };
  const all = selectionsOf(asked.candidates).map((selection) => selection.map(({ id }) => id));
  const within = all.filter((ids) => scoreOf(asked, ids).cost <= budget);
  const [first, ...rest] = within;
  if (first === undefined) return [];
  const best = rest.reduce((a, b) => (gain(b, a) > 0 ? b : a), first);
  return within.filter((ids) => gain(ids, best) === 0);
}

/** Mulberry32. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function randomQuestion(
  seed: number,
  { count, cells: most, ...more }: { count: number; cells: number } & Partial<Question>,
): Question {
  const random = randomOf(seed);
  const groupOf = Array.from({ length: most }, (_, cell) => cell % 4);
  const sizes = [0, 1, 2, 3].map((g) => groupOf.filter((other) => other === g).length);
  const some = (least: number, top: number) =>
    Array.from({ length: least + random(top - least + 1) }, () => random(most));
  const candidates = Array.from({ length: count }, (_, i) =>
    withGroups({ id: `c${i}`, days: 1 + random(10), direct: some(3, 15), partial: some(5, 25) }, groupOf, []),
  );
  return { candidates, groupOf, sizes, goal: 'direkte', isPerGroup: false, ...more };
}
