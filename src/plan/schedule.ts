import type { Plan, PlanData, PlanForslag, Range } from './plan.ts';
import { add, chosenOf } from './program.ts';

/** A proposal in the plan. What the planner has not told is undefined, and nothing is guessed. */
export interface PlanRow {
  readonly forslag: PlanForslag;
  /** '' where none is told. */
  readonly kvartal: string;
  readonly nr: number;
  /** Those of the chosen groups that it is for. */
  readonly deltagere: number | undefined;
  readonly hold: number | undefined;
  readonly pris: Range | undefined;
}

/** The programme's proposals by quarter, then by place within it, then in the data's order; what has none stands last. */
export function schedule(data: PlanData, plan: Plan, ids: readonly string[]): PlanRow[] {
  const last = (kvartal: string) => kvartal || '9';
  return chosenOf(data, ids)
    .map((forslag) => rowOf(data, plan, forslag))
    .sort((a, b) =>
      last(a.kvartal) < last(b.kvartal) ? -1 : last(a.kvartal) > last(b.kvartal) ? 1 : (a.nr || 1e9) - (b.nr || 1e9),
    );
}

function rowOf({ grupper }: PlanData, plan: Plan, forslag: PlanForslag): PlanRow {
  const { kvartal, nr } = plan.start[forslag.id] ?? { kvartal: '', nr: 0 };
  const own = forslag.grupper.filter((g) => plan.grupper.includes(grupper[g]!.id)).map((g) => plan.deltagere[g]);
  const deltagere = own.some((n) => n === undefined) ? undefined : own.reduce<number>((a, n) => a + (n ?? 0), 0);
  const hold = deltagere === undefined || plan.hold === undefined ? undefined : Math.ceil(deltagere / plan.hold);
  return { forslag, kvartal, nr, deltagere, hold, pris: priceOf(plan, forslag, { deltagere, hold }) };
}

/** The price times participants or classes, and where it is a day's, times the days; from the least to the most. */
function priceOf(
  { pris, prisTil, prisPr }: Plan,
  { dage }: PlanForslag,
  { deltagere, hold }: Pick<PlanRow, 'deltagere' | 'hold'>,
): Range | undefined {
  const units = prisPr.startsWith('hold') ? hold : deltagere;
  const [from, to] = [pris ?? prisTil, prisTil ?? pris];
  if (units === undefined || from === undefined || to === undefined) return undefined;
  const [fewest, most] = prisPr.endsWith('dag') ? dage : [1, 1];
  return [Math.min(from, to) * units * fewest, Math.max(from, to) * units * most];
}

/** The price of all rows that have one, and of how many that is. */
export function priceOfAll(rows: readonly PlanRow[]): { readonly pris: Range | undefined; readonly known: number } {
  const known = rows.filter(({ pris }) => pris !== undefined);
  return { pris: known.length === 0 ? undefined : add(known, ({ pris }) => pris), known: known.length };
}
