import { drawPraksisFigures } from '../figures/drawFigures.ts';
import { firmnessISaetning, mestUdenForslag } from '../text/daekning.ts';
import { ROLLER } from '../model/rolle.ts';
import { faellesBehov, overskrifter } from './behovData.ts';
import { ectsData, formatData, kildeliste, kodebog, oevrigeTemaer, stoetteData, tilbudData } from './bilagData.ts';
import { etOmraade, huller, koblinger, spoergsmaal } from './daekningData.ts';
import { gruppefelter, gruppekort } from './gruppekort.ts';
import { praksisData } from './praksisData.ts';
import type { Report } from './report.ts';
import { type Sources, alleForslag, report, side, sider } from './sources.ts';
import { sammenfatning, titler } from './summary.ts';

/** The whole report: what to decide from first, then the needs, how it was made, and the appendices. */
export function styregrupperapport(sources: Sources): Report {
  const { findings, figures, words, interviews } = sources;
  const praksisFigures = drawPraksisFigures(findings);
  return report('styregrupperapport', 'rapport', sources, {
    figures: [
      figures.overlap,
      figures.deltagelse,
      figures.myndighedPrTema,
      figures.udfoererPrTema,
      figures.behovPrTema,
      figures.daekningPrRolle,
      figures.formater,
      ...[...praksisFigures.values()].flat(),
    ],
    data: {
      metode: side(sources, 'metode'),
      tekster: sider(sources, [
        'myndighed',
        'udfoerer',
        'temaer',
        'daekning',
        'huller',
        'forslag',
        'formater',
        'oevrige-temaer',
        'praksis',
        'stoette',
      ]),
      sammenfatning: sammenfatning(findings),
      overskrifter: Object.fromEntries(ROLLER.map((rolle) => [rolle, overskrifter(findings, rolle, words)])),
      faelles: faellesBehov(findings, words),
      grupper: gruppefelter(findings),
      gruppekort: gruppekort(findings),
      gruppeTitel: mestUdenForslag(findings.daekning),
      register: [...findings.study.behov]
        .sort((a, b) => a.navn.localeCompare(b.navn, 'da'))
        .map(({ kode, navn }) => ({ id: kode, navn })),
      fasthed: firmnessISaetning(findings.daekning.firmness),
      huller: huller(findings, words),
      etOmraade: etOmraade(findings),
      forslag: alleForslag(sources),
      formater: formatData(findings),
      stoette: stoetteData(findings),
      ects: ectsData(findings),
      tilbud: tilbudData(findings),
      praksis: praksisData(sources, praksisFigures),
      oevrigeTemaer: oevrigeTemaer(findings),
      spoergsmaal: spoergsmaal(findings),
      beslutninger: findings.decisions.length,
      kodebog: kodebog(findings, words),
      koblinger: koblinger(findings),
      kildeliste: kildeliste(findings, interviews && [interviews.kilde]),
      titler: titler(findings),
    },
  });
}
