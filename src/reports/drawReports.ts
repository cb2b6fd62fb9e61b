import type { Figure } from '../figures/figure.ts';
import { interviewWords } from './interviewWords.ts';
import { type Report, figuresInData } from './report.ts';
import type { Given } from './sources.ts';
import { GRUPPER } from '../model/rolle.ts';
import { gruppeark } from './gruppeark.ts';
import { plakat } from './plakat.ts';
import { stemmeseddel } from './stemmeseddel.ts';
import { tilMoedet } from './til-moedet.ts';
import { styregrupperapport } from './styregrupperapport.ts';
import { direktoerOgChefnotat } from './direktoer-og-chefnotat.ts';
import { kursuskatalog } from './kursuskatalog.ts';
import { diasDirektoerOgChefmoede } from './dias-direktoer-og-chefmoede.ts';
import { diasStyregruppemoede } from './dias-styregruppemoede.ts';
import { forslagsark } from './forslagsark.ts';

/** Every PDF of the site, in the order readers meet them. To change what a report holds, follow its line. */
export function drawReports(given: Given): Report[] {
  const sources = { ...given, words: interviewWords(given.interviews?.perRolle, given.findings.study) };
  const reports = [
    tilMoedet(sources),
    styregrupperapport(sources),
    direktoerOgChefnotat(sources),
    kursuskatalog(sources),
    ...diasDirektoerOgChefmoede(sources),
    ...diasStyregruppemoede(sources),
    stemmeseddel(sources),
    plakat(sources),
    ...GRUPPER.map((gruppe) => gruppeark(gruppe, sources)),
    ...sources.findings.study.forslag.map((forslag) => forslagsark(forslag, sources)),
  ];
  return reports.map((drawn) => withTextFigures(drawn, Object.values(sources.figures)));
}

/** A report with the figures that its texts show, besides those that its template does. */
function withTextFigures(report: Report, all: readonly Figure[]): Report {
  const ids = new Set([...report.figures.map(({ id }) => id), ...figuresInData(report.data)]);
  const others = all.filter((figure) => ids.has(figure.id) && !report.figures.includes(figure));
  return { ...report, figures: [...report.figures, ...others] };
}
