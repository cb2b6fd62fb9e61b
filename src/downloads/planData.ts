import type { PlanData } from '../plan/plan.ts';
import { forslagKode } from '../text/forslag.ts';
import type { Findings } from '../findings/findings.ts';
import { omraadeOf, rolleOf } from '../model/rolle.ts';
import type { Forslag } from '../model/study.ts';

/** A proposal in a plan's address: its short code, so that the address stays short on paper; its id where two would share a code. */
export function planKey(forslag: Forslag, all: readonly Forslag[]): string {
  const isShared = all.filter((other) => forslagKode(other) === forslagKode(forslag)).length > 1;
  return isShared ? forslag.id : forslagKode(forslag);
}

/** The planner's part of the model: needs in the groups that they count for, and proposals with their links to them. */
export function planData({ daekning: { cells }, study }: Findings): PlanData {
  return {
    cells: cells.map(({ behov, gruppe }) => ({
      behov: behov.navn,
      rolle: rolleOf(gruppe),
      omraade: omraadeOf(gruppe),
    })),
    forslag: study.forslag.map((one) => {
      const {
        titel,
        format: { navn, dage, timer },
      } = one;
      return {
        id: planKey(one, study.forslag),
        titel,
        format: navn,
        dage: [dage.mindst, dage.hoejst] as const,
        timer: timer === undefined ? null : ([timer.mindst, timer.hoejst] as const),
        links: cells.flatMap((cell, i) => {
          const link = cell.links.find(({ forslag }) => forslag === one);
          return link === undefined ? [] : [{ cell: i, direct: link.styrke === 'direkte' }];
        }),
      };
    }),
  };
}
