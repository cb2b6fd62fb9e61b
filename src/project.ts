import { keyNumbers } from './analysis/keyNumbers.ts';
import { type Figures, drawFigures, drawInterviewFigures, drawPraksisFigures } from './figures/drawFigures.ts';
import type { Figure } from './figures/figure.ts';
import { type Findings, findFindings } from './findings/findings.ts';
import { type InterviewFindings, findInterviewFindings } from './findings/interviewFindings.ts';
import { type Project, loadProject } from './load/loadProject.ts';
import type { Problem } from './load/problem.ts';
import { readFonts, readTemplates } from './load/readDrawingFiles.ts';
import type { Kilde } from './model/study.ts';
import type { KeyNumbers } from './model/udgivet.ts';
import { drawReports } from './reports/drawReports.ts';
import type { Report } from './reports/report.ts';
import type { Pdf } from './reports/typeset.ts';
import { reportTypesetter } from './reports/typesetReport.ts';

/** Where a study's tables and texts lie. */
export interface Folders {
  readonly data: string;
  readonly content: string;
}

/** The folders of this run: SURVEY_DATA and SURVEY_CONTENT, or `data` and `content` in the project, from where npm runs every script. */
export function projectFolders(): Folders {
  return { data: process.env['SURVEY_DATA'] || 'data', content: process.env['SURVEY_CONTENT'] || 'content' };
}

/** A study with everything that follows from it, each computed once. */
export interface OpenProject extends Omit<Project, 'interviews'> {
  readonly findings: Findings;
  readonly noegletal: KeyNumbers;
  /** The interview layer, where there is a set. Nothing of a made-up set may reach another page. */
  readonly interviewFindings: InterviewFindings | undefined;
  /** What may be told outside the interviews' own pages: real interviews only. */
  readonly realInterviews: InterviewFindings | undefined;
  /** A real set as a source, for the pages that tell of it. */
  readonly interviewKilder: readonly Kilde[];
  readonly figures: Figures;
  readonly praksisFigures: ReadonlyMap<string, readonly Figure[]>;
  readonly interviewFigures: ReturnType<typeof drawInterviewFigures> | undefined;
  /** The figures outside the interview layer, whose own are listed on its own pages only. */
  readonly allFigures: readonly Figure[];
  /** Every figure that has files of its own. */
  readonly figureFiles: readonly Figure[];
  /** Every figure that may be found and shared: those of made-up interviews may not. */
  readonly foundFigures: readonly Figure[];
  readonly reports: readonly Report[];
  /** A report as PDF. Throws with template and line on a fault in a template. */
  readonly pdf: (report: Report) => Pdf;
}

/** Reads a study and computes all that may be shown of it; undefined where anything is a fault. The one way in for pages, scripts and tests. */
export async function openProject({ data, content }: Folders): Promise<{
  readonly value: OpenProject | undefined;
  readonly problems: readonly Problem[];
}> {
  const { value, problems } = await loadProject(data, content);
  if (value === undefined) return { value, problems };
  const [templates, fonts] = await Promise.all([readTemplates(), readFonts()]);
  return { value: openLoaded(value, { templates, fonts }), problems };
}

function openLoaded(
  { interviews, ...project }: Project,
  files: { readonly templates: ReadonlyMap<string, Uint8Array>; readonly fonts: readonly Uint8Array[] },
): OpenProject {
  const { study, texts } = project;
  const findings = findFindings(study);
  const figures = drawFigures(findings);
  const praksisFigures = drawPraksisFigures(findings);
  const interviewFindings = interviews && findInterviewFindings(interviews, study);
  const realInterviews = interviewFindings?.saet.type === 'faktisk' ? interviewFindings : undefined;
  const interviewFigures = interviewFindings && drawInterviewFigures(interviewFindings);
  const drawnInterviews = Object.values(interviewFigures ?? {}).filter((figure) => figure !== undefined);
  const allFigures = [...Object.values(figures), ...[...praksisFigures.values()].flat()];
  const figureFiles = [...allFigures, ...drawnInterviews];
  return {
    ...project,
    ...{ findings, interviewFindings, realInterviews },
    noegletal: keyNumbers(study, findings.daekning.pairs),
    interviewKilder: realInterviews ? [realInterviews.kilde] : [],
    ...{ figures, praksisFigures, interviewFigures, allFigures, figureFiles },
    foundFigures: realInterviews ? figureFiles : allFigures,
    reports: drawReports({ siteName: project.descriptor.title, findings, figures, texts, interviews: realInterviews }),
    pdf: reportTypesetter({ ...files, dataversion: study.dataversion }),
  };
}
