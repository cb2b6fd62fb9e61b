import { CARD } from './downloads/cardSvg.ts';
import { formatProblem } from './load/problem.ts';
import { describeChecks } from './load/describeChecks.ts';
import { FONT_FILES } from './load/readDrawingFiles.ts';
import { findKilde } from './model/find.ts';
import type { PageName } from './model/names.ts';
import type { Kilde } from './model/study.ts';
import { inline } from './charts/inline.ts';
import { isShort, leastWidth } from './charts/leastWidth.ts';
import { openProject, projectFolders } from './project.ts';
import { repositoryOf } from './text/repository.ts';
import type { Report } from './reports/report.ts';

/** What pages and downloads show, computed once for a whole build. Faults in the data end here, in the editor's words. */
const { value, problems } = await openProject(projectFolders());
if (value === undefined) throw new Error(['Fejl i data:', ...problems.map(formatProblem)].join('\n'));

/** The words that pages have for what they show. */
export type { Figure, FigureTable, Cell } from './figures/figure.ts';
export type { Figures } from './figures/drawFigures.ts';
export type { GroupStanding } from './analysis/groupsOf.ts';
export type { NearGap, TemaCoverage } from './analysis/findCoverage.ts';
export type { TemaCount } from './analysis/countByTema.ts';
export type { ByDeling } from './analysis/splitByDeling.ts';
export type { InterviewFindings } from './findings/interviewFindings.ts';
/** What the checks take in each file, for the editors' guide. */
export const checkedFiles = describeChecks();

export { CARD, FONT_FILES, inline, isShort, leastWidth };

export const {
  study,
  descriptor,
  descriptorText,
  lines,
  tables,
  texts,
  udgaver,
  findings,
  interviewFindings,
  realInterviews,
  interviewKilder,
  figures,
  praksisFigures,
  interviewFigures,
  englishFigures,
  hulFoerst,
  letters,
  notedKilder,
  allFigures,
  figureFiles,
  foundFigures,
  reports,
  pdf,
} = value;

/** Where the site's files are edited, where REPO says it. */
export const repository = repositoryOf(process.env['REPO']);

/** The line of a table's row that begins with an id, from 1; undefined where there is none. */
export function lineOf(file: string, id: string): number | undefined {
  const name = file.replace(/^data\/|\.csv$/g, '');
  return lines.get(`${name} ${id}`);
}

/** The site's name. */
export const siteName = descriptor.title;

/** A page's own words from `content/sider`, with the sources that its prose rests on. */
export function side(name: PageName): { titel: string; beskrivelse: string; kilder: readonly Kilde[] } {
  const text = texts.sider.get(name);
  if (text === undefined) throw new Error(`no text for a page: ${name}.mdx`);
  return { ...text, kilder: (text.kilder ?? []).map((id) => findKilde(study, id)) };
}

/** The report at an address. Throws where there is none. */
export function reportAt(path: string): Report {
  const report = reports.find((r) => r.path === path);
  if (report === undefined) throw new Error(`no report at ${path}`);
  return report;
}
