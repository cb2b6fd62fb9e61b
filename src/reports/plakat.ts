import { DELINGER, delingNavn } from '../model/rolle.ts';
import { mestUdenForslag } from '../text/daekning.ts';
import { gruppekort } from './gruppekort.ts';
import type { Report } from './report.ts';
import { type Sources, report } from './sources.ts';

/** A poster in A3: the needs of the two roles and what they share, and the map of groups. */
export function plakat(sources: Sources): Report {
  const { findings, figures } = sources;
  return report('plakat', 'rapport', sources, {
    figures: [figures.overlap],
    data: {
      baner: DELINGER.map((deling) => ({
        farve: deling,
        navn: delingNavn[deling],
        behov: findings.lanes[deling].map(({ navn }) => navn),
      })),
      gruppekort: gruppekort(findings),
      gruppeTitel: mestUdenForslag(findings.daekning),
    },
  });
}
