import { join } from 'node:path';
import { countingGroups } from './analysis/grundlag.ts';
import { notedKilder } from './analysis/notedKilder.ts';
import { daekningGrupper } from './figures/daekningGrupper.ts';
import type { Block } from './model/prose.ts';
import { indexEntries } from './search/indexEntries.ts';
import { keyNumbers } from './analysis/keyNumbers.ts';
import {
  type Figures,
  drawEnglishFigures,
  drawFigures,
  drawInterviewFigures,
  drawPraksisFigures,
} from './figures/drawFigures.ts';
import type { Figure } from './figures/figure.ts';
import { type Findings, findFindings } from './findings/findings.ts';
import { type InterviewFindings, findInterviewFindings } from './findings/interviewFindings.ts';
import { type Project, loadProject } from './load/loadProject.ts';
import type { Problem } from './load/problem.ts';
import { readFonts, readTemplates } from './load/readDrawingFiles.ts';
import type { Interviewsaet } from './model/interviews.ts';
import { GRUPPER, ROLLER, gruppeOf, rolleNavn, rolleOf } from './model/rolle.ts';
import type { Behov, Kilde, Study } from './model/study.ts';
import type { KeyNumbers } from './model/udgivet.ts';
import { drawReports } from './reports/drawReports.ts';
import type { Report } from './reports/report.ts';
import { type SizedPdf, reportTypesetter } from './reports/typesetReport.ts';

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
export interface OpenProject extends Omit<Project, 'interviews' | 'restOn'> {
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
  readonly englishFigures: readonly Figure[];
  /** The map of groups with what lacks a proposal first. */
  readonly hulFoerst: Figure;
  /** The index from A to Å. */
  readonly letters: ReturnType<typeof indexEntries>;
  /** The sources whose notes a text shows. */
  readonly notedKilder: (blocks: readonly Block[]) => readonly Kilde[];
  readonly interviewFigures: ReturnType<typeof drawInterviewFigures> | undefined;
  /** The figures outside the interview layer, whose own are listed on its own pages only. */
  readonly allFigures: readonly Figure[];
  /** Every figure that has files of its own. */
  readonly figureFiles: readonly Figure[];
  /** Every figure that may be found and shared: those of made-up interviews may not. */
  readonly foundFigures: readonly Figure[];
  readonly reports: readonly Report[];
  /** A report as PDF. Throws with template and line on a fault in a template. */
  readonly pdf: (report: Report) => SizedPdf;
}

/** Reads a study and computes all that may be shown of it; undefined where anything is a fault. The one way in for pages, scripts and tests. */
export async function openProject({ data, content }: Folders): Promise<{
  readonly value: OpenProject | undefined;
  readonly problems: readonly Problem[];
}> {
  const { value, problems } = await loadProject(data, content);
  if (value === undefined) return { value, problems };
  const silent = silentRoles(value, join(data, 'interviews', 'datasaet.json'));
  if (silent.length > 0) return { value: undefined, problems: [...problems, ...silent] };
  const opened = openLoaded(value, { templates: await readTemplates(), fonts: readFonts() });
  return {
    value: opened,
    problems: [...problems, ...deviationNotices(opened, join(data, 'interviews', 'kodninger.csv'))],
  };
}

/** A study rests on a real set of interviews where there is one, and on the report otherwise; the set then points to its needs. */
function restOnInterviews(
  { study: reported, restOn }: Pick<Project, 'study' | 'restOn'>,
  saet: Interviewsaet | undefined,
): { study: Study; saet: Interviewsaet | undefined } {
  if (saet?.type !== 'faktisk') return { study: reported, saet };
  const interviewede = GRUPPER.filter((gruppe) =>
    saet.interviews.some((one) => gruppeOf(one.rolle, one.omraade) === gruppe),
  );
  const study = restOn({
    grundlag: { art: 'interviews', taerskel: saet.taerskel, interviewede },
    grupper: countingGroups(saet),
  });
  const own = new Map(study.behov.map((behov) => [behov.kode, behov]));
  const moved = <T extends { readonly behov: Behov }>(one: T): T => ({
    ...one,
    behov: own.get(one.behov.kode) ?? one.behov,
  });
  return { study, saet: { ...saet, codings: saet.codings.map(moved), citater: saet.citater.map(moved) } };
}

/** A role for which no need counts leaves nothing to show: the set is not ready, or its threshold is too high. */
function silentRoles({ interviews }: Project, file: string): Problem[] {
  if (interviews?.type !== 'faktisk') return [];
  const counting = new Set([...countingGroups(interviews).values()].flat().map(rolleOf));
  const expected = `sitet hviler på interviewene, så mindst ét behov skal nævnes i ${interviews.taerskel} af en gruppes interviews`;
  return ROLLER.filter((rolle) => !counting.has(rolle)).map((rolle) => {
    const found = `intet behov tæller for ${rolleNavn[rolle].toLowerCase()}`;
    return { rule: 'nothing-counts', severity: 'fejl', file, line: 1, column: 1, found, expected };
  });
}

/** Where a real set and the report differ, and what no interview mentions: a line each with a number, since they are findings and no faults. */
function deviationNotices({ findings: { deviations, study } }: OpenProject, file: string): Problem[] {
  const silent = study.behov.filter(({ deling }) => deling === undefined).length;
  const notices: [count: number, rule: string, found: string, expected: string][] = [
    [
      deviations.length,
      'deviations',
      `interviewene afviger ${deviations.length} steder fra afrapporteringen`,
      'det er fund og ikke fejl; de står på siden interviews/afvigelser',
    ],
    [silent, 'counts-nowhere', `${silent} behov i kodebogen tæller ikke i nogen gruppe`, 'deres sider siger det'],
  ];
  return notices
    .filter(([count]) => count > 0)
    .map(([, rule, found, expected]) => ({ rule, severity: 'advarsel', file, line: 1, column: 1, found, expected }));
}

function openLoaded(
  { interviews, ...project }: Project,
  files: { readonly templates: ReadonlyMap<string, Uint8Array>; readonly fonts: readonly Uint8Array[] },
): OpenProject {
  const { texts } = project;
  const { study, saet } = restOnInterviews(project, interviews);
  const real = saet?.type === 'faktisk' ? saet : undefined;
  const findings = findFindings(study, real);
  const figures = drawFigures(findings);
  const praksisFigures = drawPraksisFigures(findings);
  const interviewFindings = saet && findInterviewFindings(saet, study);
  const realInterviews = real && interviewFindings;
  const interviewFigures = interviewFindings && drawInterviewFigures(interviewFindings);
  const drawnInterviews = Object.values(interviewFigures ?? {}).filter((figure) => figure !== undefined);
  const allFigures = [...Object.values(figures), ...[...praksisFigures.values()].flat()];
  const figureFiles = [...allFigures, ...drawnInterviews];
  return {
    ...project,
    ...{ study, findings, interviewFindings, realInterviews },
    noegletal: keyNumbers(study, findings.daekning.pairs),
    interviewKilder: realInterviews ? [realInterviews.kilde] : [],
    ...{ figures, praksisFigures, interviewFigures, allFigures, figureFiles },
    englishFigures: drawEnglishFigures(findings),
    hulFoerst: daekningGrupper(findings, 'uden-forslag'),
    letters: indexEntries(study),
    notedKilder: (blocks) => notedKilder(blocks, study.kilder),
    foundFigures: realInterviews ? figureFiles : allFigures,
    reports: drawReports({ siteName: project.descriptor.title, findings, figures, texts, interviews: realInterviews }),
    pdf: reportTypesetter({ ...files, dataversion: study.dataversion }),
  };
}
