import type { Program } from './everyProgram.ts';
import type { Plan, PlanData, PlanForslag, Range } from './plan.ts';
import type { Candidate, Question } from './rank.ts';

export type Status = 'direkte' | 'delvis' | 'hul';

/** How each cell of the chosen groups is covered by the proposals; cells of other groups are undefined. */
export function coverPlan(
  { cells, forslag, grupper }: PlanData,
  plan: Plan,
  ids: readonly string[],
): (Status | undefined)[] {
  const links = forslag.filter(({ id }) => ids.includes(id)).flatMap((one) => one.links);
  const status: Status[] = cells.map(() => 'hul');
  for (const { cell, direct } of links) if (status[cell] !== 'direkte') status[cell] = direct ? 'direkte' : 'delvis';
  return status.map((s, i) => (plan.grupper.includes(grupper[cells[i]!.gruppe]!.id) ? s : undefined));
}

/** What a programme loses without one of its proposals: needs that nothing covers then, and needs that are then covered partly only. */
export interface Loss {
  readonly met: number;
  readonly weakened: number;
}

export function lossOf({ candidates }: Pick<Question, 'candidates'>, { ids }: Pick<Program, 'ids'>, id: string): Loss {
  const cellsOf = (of: readonly Candidate[]) => ({
    direct: new Set(of.flatMap((c) => c.direct)),
    met: new Set(of.flatMap((c) => [...c.direct, ...c.partial])),
  });
  const whole = cellsOf(candidates.filter((c) => ids.includes(c.id)));
  const rest = cellsOf(candidates.filter((c) => ids.includes(c.id) && c.id !== id));
  const weakened = [...whole.direct].filter((cell) => rest.met.has(cell) && !rest.direct.has(cell));
  return { met: whole.met.size - rest.met.size, weakened: weakened.length };
}

/** What a group's participants spend on the proposals that are for it. */
export interface GroupTotals {
  readonly gruppe: number;
  readonly dage: Range;
  /** Of the proposals whose hours are known. */
  readonly timer: Range;
  readonly withoutHours: number;
  /** Undefined where the participants are not told. */
  readonly deltagerdage: Range | undefined;
}

export function groupTotals(data: PlanData, plan: Plan, ids: readonly string[]): GroupTotals[] {
  return data.grupper.flatMap(({ id }, gruppe) => {
    if (!plan.grupper.includes(id)) return [];
    const own = data.forslag.filter((f) => ids.includes(f.id) && f.grupper.includes(gruppe));
    const dage = add(own, (f) => f.dage);
    const people = plan.deltagere[gruppe];
    const deltagerdage = people === undefined ? undefined : ([dage[0] * people, dage[1] * people] as const);
    return [
      {
        gruppe,
        dage,
        timer: add(own, (f) => f.timer),
        withoutHours: own.filter((f) => f.timer === null).length,
        deltagerdage,
      },
    ];
  });
}

/** Sums of ranges; what has none adds nothing. */
export function add<T>(all: readonly T[], of: (one: T) => Range | null | undefined): Range {
  return all.map(of).reduce<Range>(([a, b], range) => [a + (range?.[0] ?? 0), b + (range?.[1] ?? 0)], [0, 0]);
}

/** The proposals of a programme, in the data's order. */
export const chosenOf = ({ forslag }: PlanData, ids: readonly string[]): PlanForslag[] =>
  forslag.filter(({ id }) => ids.includes(id));
