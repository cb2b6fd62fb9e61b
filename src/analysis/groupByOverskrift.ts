import { type Rolle, rolleOf } from '../model/rolle.ts';
import type { Behov, Naevnelse, Study } from '../model/study.ts';

/** A heading for a role with the needs that stand under it, each in the report's own words. */
export interface Overskrift {
  /** The report's heading; undefined for the needs that interviews alone mention. */
  readonly navn: string | undefined;
  readonly naevnelser: readonly Pick<Naevnelse, 'behov' | 'ordlyd'>[];
}

/** The needs that count for a role under the report's own headings, in its order, then those that it does not name. */
export function groupByOverskrift(
  { naevnelser, behov }: Pick<Study, 'naevnelser' | 'behov'>,
  rolle: Rolle,
): Overskrift[] {
  const counts = ({ grupper }: Behov) => grupper.some((gruppe) => rolleOf(gruppe) === rolle);
  const own = naevnelser.filter((n) => n.rolle === rolle && counts(n.behov));
  const others = behov.filter((one) => counts(one) && !own.some((n) => n.behov === one));
  const headed = [...Map.groupBy(own, ({ overskrift }) => overskrift)].map(([navn, group]) => ({
    navn,
    naevnelser: group,
  }));
  if (others.length === 0) return headed;
  return [...headed, { navn: undefined, naevnelser: others.map((one) => ({ behov: one, ordlyd: one.navn })) }];
}
