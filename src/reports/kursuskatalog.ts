import { forslagPrFormat, register } from './forslagData.ts';
import type { Report } from './report.ts';
import { type Sources, alleForslag, report } from './sources.ts';
import { titler } from './summary.ts';

/** The catalogue of proposals, with an index from need to proposal. */
export function kursuskatalog(sources: Sources): Report {
  const { findings, figures } = sources;
  return report('kursuskatalog', 'rapport', sources, {
    figures: [figures.overlap, figures.formater],
    data: {
      forslag: alleForslag(sources),
      prFormat: forslagPrFormat(findings),
      register: register(findings),
      titler: titler(findings),
    },
  });
}
