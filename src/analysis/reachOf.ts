import type { Behov, Forslag } from '../model/study.ts';
import type { GroupStanding } from './groupsOf.ts';

/** A need that a proposal covers: how it stands in the four groups by this proposal alone, and why it is said to cover it. */
export interface Reach {
  readonly behov: Behov;
  readonly groups: readonly GroupStanding[];
  readonly begrundelser: readonly string[];
}

/** The needs that a proposal covers, those it is about first; `groupsOf`: how a need stands by all proposals. */
export function reachOf(forslag: Forslag, groupsOf: (behov: Behov) => readonly GroupStanding[]): Reach[] {
  const met = [...new Set(forslag.links.map(({ behov }) => behov))];
  const reached = met.map((behov) => ({
    behov,
    groups: groupsOf(behov).map((group) => byOne(group, forslag)),
    begrundelser: [...new Set(forslag.links.filter((l) => l.behov === behov).map((l) => l.begrundelse))],
  }));
  const isDirect = ({ groups }: Reach) => groups.some(({ status }) => status === 'direkte');
  return [...reached.filter(isDirect), ...reached.filter((one) => !isDirect(one))];
}

function byOne(group: GroupStanding, forslag: Forslag): GroupStanding {
  const links = group.links.filter((link) => link.forslag === forslag);
  const status = links.length === 0 ? 'ingen' : links.some((l) => l.styrke === 'direkte') ? 'direkte' : 'delvis';
  return { ...group, links, status, settled: undefined };
}
