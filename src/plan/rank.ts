/** What a programme is to be best at: needs covered at all, needs a proposal is about, or the smallest share of any group. */
export const GOALS = ['daekket', 'direkte', 'lige'] as const;

export type Goal = (typeof GOALS)[number];

/** A proposal as the search sees it: its days, the groups it is for, and the cells (need, group), numbered from 0, that it covers. */
export interface Candidate {
  readonly id: string;
  readonly days: number;
  readonly groups: readonly number[];
  readonly direct: readonly number[];
  readonly partial: readonly number[];
  /** In every programme, whatever it adds. */
  readonly isLocked?: boolean;
}

/** Candidates, with groups numbered from 0. */
export interface Question {
  readonly candidates: readonly Candidate[];
  /** The group of each cell. */
  readonly groupOf: readonly number[];
  /** How many needs count in each group. */
  readonly sizes: readonly number[];
  readonly goal: Goal;
  /** Whether the budget is the days of each group, or those of all proposals together. */
  readonly isPerGroup: boolean;
}

/** Cells covered at all and directly, in each group. */
export interface Counts {
  readonly met: readonly number[];
  readonly direct: readonly number[];
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What programmes are compared by, the weightiest first. */
export function rank(goal: Goal, sizes: readonly number[], { met, direct }: Counts): readonly number[] {
  if (goal === 'direkte') return [sum(direct), sum(met)];
  const covered = [sum(met), sum(direct)];
  return goal === 'daekket' ? covered : [smallestShare(sizes, met), ...covered];
}

/** The smallest share of needs covered in a group; groups without needs are passed over. Equal fractions are equal numbers. */
export function smallestShare(sizes: readonly number[], met: readonly number[]): number {
  const shares = sizes.flatMap((size, group) => (size === 0 ? [] : [(met[group] ?? 0) / size]));
  return shares.length === 0 ? 0 : Math.min(...shares);
}

/** Above 0 where `a` is better. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((n, k) => n !== b[k]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}

/** The days that a budget counts: of the group that spends most, or of all proposals together. */
export function costOf(
  chosen: readonly Candidate[],
  { isPerGroup, sizes }: Pick<Question, 'isPerGroup' | 'sizes'>,
): number {
  const days = (of: readonly Candidate[]) => sum(of.map((c) => c.days));
  if (!isPerGroup) return days(chosen);
  return Math.max(0, ...sizes.map((_, group) => days(chosen.filter(({ groups }) => groups.includes(group)))));
}
