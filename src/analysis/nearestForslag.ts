import type { Behov, Forslag, Link, Styrke } from '../model/study.ts';
import type { Pair } from './coverPairs.ts';

/** A proposal near a gap, and what keeps it from reaching: it is for the other role, or it meets only a neighbouring need. */
export interface Near {
  readonly forslag: Forslag;
  readonly why: 'rolle' | 'beslaegtet';
  /** The need that it does meet. */
  readonly behov: Behov;
  readonly styrke: Styrke;
}

const MOST = 3;

/**
 * The proposals nearest to a need without one, at most three: first those that cover the same need for the other role, then
 * those that are about a related need for this role. A shared theme is no ground, nor is a related need that is covered partly.
 */
export function nearestForslag({ behov, rolle }: Pick<Pair, 'behov' | 'rolle'>, links: readonly Link[]): Near[] {
  const near = (why: Near['why'], isNear: (link: Link) => boolean) =>
    links.filter(isNear).map((link): Near => ({ forslag: link.forslag, why, behov: link.behov, styrke: link.styrke }));
  const all = [
    ...near('rolle', (link) => link.behov === behov && link.rolle !== rolle && !link.forslag.roller.includes(rolle)),
    ...near(
      'beslaegtet',
      (link) => link.rolle === rolle && link.styrke === 'direkte' && behov.relaterede.includes(link.behov),
    ),
  ];
  return all.filter((one, i) => all.findIndex((other) => other.forslag === one.forslag) === i).slice(0, MOST);
}
