import { OMRAADER, type Omraade } from '../model/rolle.ts';
import type { Behov, Forslag, Link, Styrke } from '../model/study.ts';
import type { Gap } from './coverPairs.ts';

/** A proposal near a gap, and what keeps it from reaching: it is for the other area, for the other role, or about a related need. */
export interface Near {
  readonly forslag: Forslag;
  readonly why: 'omraade' | 'rolle' | 'beslaegtet';
  /** The need that it does cover, how, and in which areas. */
  readonly behov: Behov;
  readonly styrke: Styrke;
  readonly omraader: readonly Omraade[];
}

const MOST = 3;

/**
 * The proposals nearest to a need without one, at most three: first those that cover it for the same role in the other area,
 * then those that cover it for the other role in an area that lacks one, then those that are about a related need for this
 * role there. A shared theme is no ground, nor is a related need that is covered partly.
 */
export function nearestForslag(
  { behov, rolle, mangler = OMRAADER }: Pick<Gap, 'behov' | 'rolle'> & Partial<Pick<Gap, 'mangler'>>,
  links: readonly Link[],
): Near[] {
  const near = (why: Near['why'], isNear: (link: Link) => boolean) =>
    links.filter(isNear).map((link): Near => ({ ...link, why }));
  const reaches = ({ omraader }: Link) => omraader.some((omraade) => mangler.includes(omraade));
  const all = [
    ...near('omraade', (link) => link.behov === behov && link.rolle === rolle && !reaches(link)),
    ...near(
      'rolle',
      (link) => link.behov === behov && link.rolle !== rolle && !link.forslag.roller.includes(rolle) && reaches(link),
    ),
    ...near(
      'beslaegtet',
      (link) =>
        link.rolle === rolle && link.styrke === 'direkte' && behov.relaterede.includes(link.behov) && reaches(link),
    ),
  ];
  return all.filter((one, i) => all.findIndex((other) => other.forslag === one.forslag) === i).slice(0, MOST);
}
