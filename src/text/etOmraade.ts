import type { OneArea } from '../analysis/coverPairs.ts';
import { OMRAADER, type Omraade, ROLLER, type Rolle, omraadeNavn, rolleNavn } from '../model/rolle.ts';

/** A role's needs that have no proposal in one area, under the words of a group: «Voksne, myndighed». */
export interface Group {
  readonly navn: string;
  readonly rolle: Rolle;
  readonly omraade: Omraade;
  readonly mangler: readonly OneArea[];
}

/** The needs that are covered in one area alone, gathered by the group that lacks a proposal. */
export function byLackingGroup(all: readonly OneArea[]): Group[] {
  return OMRAADER.flatMap((omraade) =>
    ROLLER.map((rolle) => ({
      navn: `${omraadeNavn[omraade]}, ${rolleNavn[rolle].toLowerCase()}`,
      rolle,
      omraade,
      mangler: all.filter((one) => one.rolle === rolle && one.mangler === omraade),
    })),
  ).filter(({ mangler }) => mangler.length > 0);
}
