import { ROLLER } from '../model/rolle.ts';
import { faellesBehov, overskrifter } from './behovData.ts';
import { formatData, stoetteData } from './bilagData.ts';
import type { Report } from './report.ts';
import { type Sources, report } from './sources.ts';
import { titler } from './summary.ts';

/** Slides for the directors’ and chiefs’ meeting: the needs. */
export function diasDirektoerOgChefmoede(sources: Sources): Report {
  const { findings, figures, words } = sources;
  return report('dias-direktoer-og-chefmoede', 'dias', sources, {
    figures: [figures.deltagelse, figures.overlap, figures.behovPrTema, figures.formater],
    data: {
      overskrifter: Object.fromEntries(ROLLER.map((rolle) => [rolle, overskrifter(findings, rolle, words)])),
      faelles: faellesBehov(findings, words),
      formater: formatData(findings),
      stoette: stoetteData(findings),
      titler: titler(findings),
    },
  });
}
