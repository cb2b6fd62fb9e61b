import type { PlanData } from '../plan/plan.ts';
import { forslagKode } from '../text/forslag.ts';
import type { Findings } from '../findings/findings.ts';
import type { Forslag } from '../model/study.ts';

/** A proposal in a plan's address: its short code, so that the address stays short on paper; its id where two would share a code. */
export function planKey(forslag: Forslag, all: readonly Forslag[]): string {
  const isShared = all.filter((other) => forslagKode(other) === forslagKode(forslag)).length > 1;
  return isShared ? forslag.id : forslagKode(forslag);
}

/** The planner's part of the model: pairs in the order of the mentions, proposals with their links to them. */
export function planData({ daekning: { pairs }, study }: Findings): PlanData {
  return {
    pairs: pairs.map(({ behov, rolle }) => ({ behov: behov.navn, rolle })),
    forslag: study.forslag.map((one) => {
      const {
        titel,
        format: { navn, dage, timer },
        links,
      } = one;
      return {
        id: planKey(one, study.forslag),
        titel,
        format: navn,
        dage: [dage.mindst, dage.hoejst] as const,
        timer: timer === undefined ? null : ([timer.mindst, timer.hoejst] as const),
        links: links.map(({ behov, rolle, styrke, omraader }) => ({
          pair: pairs.findIndex((pair) => pair.behov === behov && pair.rolle === rolle),
          direct: styrke === 'direkte',
          omraader,
        })),
      };
    }),
  };
}
