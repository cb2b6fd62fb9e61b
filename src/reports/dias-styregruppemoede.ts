import { formatData, oevrigeTemaer, stoetteData } from './bilagData.ts';
import { grupper, hullerPrRolle, spoergsmaal } from './daekningData.ts';
import { forslagPrFormat } from './forslagData.ts';
import { praksisListe } from './praksisData.ts';
import type { Report } from './report.ts';
import { type Sources, report } from './sources.ts';
import { mestUdenForslag } from '../text/daekning.ts';
import { sammenfatning, titler } from './summary.ts';

/** Slides for the steering group’s meeting: the proposals and what is missing. */
export function diasStyregruppemoede(sources: Sources): Report {
  const { findings, figures } = sources;
  return report('dias-styregruppemoede', 'dias', sources, {
    figures: [figures.daekningPrRolle, figures.formater],
    data: {
      formater: formatData(findings),
      stoette: stoetteData(findings),
      prFormat: forslagPrFormat(findings),
      sammenfatning: sammenfatning(findings),
      huller: hullerPrRolle(findings),
      grupper: grupper(findings),
      gruppeTitel: mestUdenForslag(findings.daekning),
      praksis: praksisListe(findings),
      oevrigeTemaer: oevrigeTemaer(findings),
      spoergsmaal: spoergsmaal(findings),
      titler: titler(findings),
    },
  });
}
