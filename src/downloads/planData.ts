import type { PlanData } from '../plan/plan.ts';
import type { Findings } from '../findings/findings.ts';
import { forslagPath } from '../model/paths.ts';
import { GRUPPER, gruppeNavn, omraadeOf, rolleOf } from '../model/rolle.ts';
import type { Forslag } from '../model/study.ts';
import { forslagGrupper, forslagKode } from '../text/forslag.ts';

/** A proposal in a plan's address: its short code, so that the address stays short on paper; its id where two would share a code. */
export function planKey(forslag: Forslag, all: readonly Forslag[]): string {
  const isShared = all.filter((other) => forslagKode(other) === forslagKode(forslag)).length > 1;
  return isShared ? forslag.id : forslagKode(forslag);
}

/** The planner's part of the model: needs in the groups that they count for, and proposals with their links to them. */
export function planData({ daekning: { cells }, study }: Findings): PlanData {
  return {
    grupper: GRUPPER.map((gruppe) => ({
      id: gruppe,
      navn: gruppeNavn(gruppe),
      rolle: rolleOf(gruppe),
      omraade: omraadeOf(gruppe),
    })),
    cells: cells.map(({ behov, gruppe }) => ({ behov: behov.navn, gruppe: GRUPPER.indexOf(gruppe) })),
    forslag: study.forslag.map((one) => {
      const {
        titel,
        format: { navn, dage, timer },
      } = one;
      return {
        id: planKey(one, study.forslag),
        kode: forslagKode(one),
        titel,
        format: navn,
        sti: forslagPath(one),
        dage: [dage.mindst, dage.hoejst] as const,
        timer: timer === undefined ? null : ([timer.mindst, timer.hoejst] as const),
        grupper: forslagGrupper(one).map((gruppe) => GRUPPER.indexOf(gruppe)),
        links: cells.flatMap((cell, i) => {
          const link = cell.links.find(({ forslag }) => forslag === one);
          return link === undefined ? [] : [{ cell: i, direct: link.styrke === 'direkte' }];
        }),
      };
    }),
    fra: Number(study.dataversion.dato.slice(0, 4)),
  };
}
