import { GRUPPER, type Gruppe } from '../model/rolle.ts';
import type { Behov, Link, Study } from '../model/study.ts';
import type { Cell, Status } from './coverPairs.ts';
import { type Settled, settledFor } from './decisions.ts';
import type { Evidence } from './grundlag.ts';

/** How a need stands in one group: covered or not where it counts, not mentioned, or not known since nobody was interviewed. */
export interface GroupStanding {
  readonly gruppe: Gruppe;
  readonly status: Status | 'ingen' | 'ukendt';
  readonly links: readonly Link[];
  /** Mentioned in `naevnt` of `interviews`; undefined where no real set is loaded. */
  readonly naevnt: number | undefined;
  readonly interviews: number | undefined;
  /** What is settled of it where no proposal covers it; undefined where it is open. */
  readonly settled: Settled | undefined;
}

/** How a need stands in each of the four groups. */
export function groupsOf(
  behov: Behov,
  study: Pick<Study, 'grundlag' | 'beslutninger' | 'tilbud'>,
  cells: readonly Cell[],
  evidence: readonly Evidence[],
): GroupStanding[] {
  const { grundlag } = study;
  return GRUPPER.map((gruppe) => {
    const cell = cells.find((one) => one.behov === behov && one.gruppe === gruppe);
    const own = evidence.find((one) => one.behov === behov && one.gruppe === gruppe);
    const isSilent = grundlag.art === 'interviews' && !grundlag.interviewede.includes(gruppe);
    return {
      gruppe,
      status: cell?.status ?? (isSilent ? 'ukendt' : 'ingen'),
      links: cell?.links ?? [],
      naevnt: own?.naevnt,
      interviews: own?.interviews,
      settled: cell?.status === 'hul' ? settledFor(study, behov, gruppe) : undefined,
    };
  });
}
