import { ROLLER, rolleNavn } from '../model/rolle.ts';
import { overskrifter } from './behovData.ts';
import { formatData, stoetteData } from './bilagData.ts';
import { mestUdenForslag } from '../text/daekning.ts';
import { shortSources } from '../text/kilder.ts';
import { gruppefelter } from './gruppekort.ts';
import { fillProse, firstSections } from './fillProse.ts';
import { praksisListe } from './praksisData.ts';
import type { Report } from './report.ts';
import { type Sources, kildelister, page, report } from './sources.ts';
import { titler } from './summary.ts';

/** The memo: what is needed and what a meeting of chiefs has to know. */
export function direktoerOgChefnotat(sources: Sources): Report {
  const { findings, figures, words } = sources;
  return report('direktoer-og-chefnotat', 'rapport', sources, {
    figures: [figures.overlap, figures.deltagelse, figures.formater],
    data: {
      metode: fillProse(firstSections(page(sources.texts, 'metode'), 2), findings, figures),
      overskrifter: Object.fromEntries(ROLLER.map((rolle) => [rolle, overskrifter(findings, rolle, words)])),
      grupper: gruppefelter(findings),
      gruppeTitel: mestUdenForslag(findings.daekning),
      uden: ROLLER.map((rolle) => ({
        id: rolle,
        navn: rolleNavn[rolle],
        behov: findings.daekning.gaps.filter((gap) => gap.rolle === rolle).map(({ behov }) => behov.navn),
      })),
      formater: formatData(findings),
      stoette: stoetteData(findings),
      praksis: praksisListe(findings),
      titler: titler(findings),
      // The page before has them in full.
      kort: shortSources(kildelister(sources).daekning),
    },
  });
}
