import type { Rolle } from '../model/rolle.ts';
import type { Naevnelse } from '../model/study.ts';

/** One of the report's headings for a role, with what the role mentions there. */
export interface Overskrift {
  readonly navn: string;
  readonly naevnelser: readonly Naevnelse[];
}

/** A role's mentions under the report's own headings, in the report's order. */
export function groupByOverskrift(naevnelser: readonly Naevnelse[], rolle: Rolle): Overskrift[] {
  const own = naevnelser.filter((n) => n.rolle === rolle);
  return [...Map.groupBy(own, ({ overskrift }) => overskrift)].map(([navn, group]) => ({ navn, naevnelser: group }));
}
