import { bestProgram } from './bestProgram.ts';
import { MOST_FREE, type Program, everyProgram, programOf } from './everyProgram.ts';
import type { Plan, PlanData } from './plan.ts';
import { type Question, costOf } from './rank.ts';

export interface Answer {
  readonly question: Question;
  /** Those that are equally good, at most MOST_TIES. */
  readonly best: readonly Program[];
  readonly ties: number;
  /** The best at each number of days, were nothing locked; empty where there are too many proposals to try every selection. */
  readonly curve: readonly Program[];
  /** What was counted with: the plan's days, or what the locked proposals take. */
  readonly budget: number;
  /** False where the time ran out. */
  readonly isProven: boolean;
  /** Whether every selection was tried. */
  readonly isWhole: boolean;
}

/** A plan as the search sees it: the chosen groups, and the proposals that add to them or are locked in. */
export function questionOf({ grupper, cells, forslag }: PlanData, plan: Plan): Question {
  const chosen = grupper.flatMap(({ id }, i) => (plan.grupper.includes(id) ? [i] : []));
  const groupOf = cells.map(({ gruppe }) => chosen.indexOf(gruppe));
  const candidates = forslag.flatMap((f) => {
    const links = f.links.filter(({ cell }) => (groupOf[cell] ?? -1) >= 0);
    const isLocked = plan.med.includes(f.id);
    if (plan.uden.includes(f.id) || (links.length === 0 && !isLocked)) return [];
    const of = (direct: boolean) => links.filter((link) => link.direct === direct).map(({ cell }) => cell);
    const groups = new Set([...f.grupper.map((g) => chosen.indexOf(g)), ...links.map(({ cell }) => groupOf[cell]!)]);
    groups.delete(-1);
    return [
      {
        id: f.id,
        days: f.dage[plan.regn === 'mindst' ? 0 : 1],
        groups: [...groups],
        direct: of(true),
        partial: of(false),
        isLocked,
      },
    ];
  });
  const sizes = chosen.map((_, group) => groupOf.filter((g) => g === group).length);
  return { candidates, groupOf, sizes, goal: plan.maal, isPerGroup: plan.pr === 'gruppe' };
}

/** The best programmes for a plan. Where the locked proposals alone pass the budget, it is raised to what they take. */
export function findProgram(
  data: PlanData,
  plan: Plan,
  limits: { milliseconds?: number; now?: () => number } = {},
): Answer {
  const question = questionOf(data, plan);
  const locked = question.candidates.filter(({ isLocked }) => isLocked);
  const budget = Math.max(plan.dage, costOf(locked, question));
  const open = questionOf(data, { ...plan, med: [], uden: [] });
  const isLocked = plan.med.length + plan.uden.length > 0;
  const curveOf = () => (open.candidates.length > MOST_FREE ? [] : everyProgram(open, budget).curve);
  if (question.candidates.length - locked.length <= MOST_FREE) {
    const every = everyProgram(question, budget);
    return { question, ...every, curve: isLocked ? curveOf() : every.curve, budget, isProven: true, isWhole: true };
  }
  const { ids, isProven } = bestProgram(question, budget, limits);
  return { question, best: [programOf(question, ids)], ties: 1, curve: [], budget, isProven, isWhole: false };
}
