import { formatProblem } from './load/problem.ts';
import { openProject, projectFolders } from './project.ts';
import type { Report } from './reports/report.ts';

/** What pages and downloads show, computed once for a whole build. Faults in the data end here, in the editor's words. */
const { value, problems } = await openProject(projectFolders());
if (value === undefined) throw new Error(['Fejl i data:', ...problems.map(formatProblem)].join('\n'));

export const {
  study,
  descriptor,
  descriptorText,
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
  allFigures,
  figureFiles,
  foundFigures,
  reports,
  pdf,
} = value;

/** The report at an address. Throws where there is none. */
export function reportAt(path: string): Report {
  const report = reports.find((r) => r.path === path);
  if (report === undefined) throw new Error(`no report at ${path}`);
  return report;
}
