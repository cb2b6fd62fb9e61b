import { drawFigures, drawInterviewFigures, drawPraksisFigures } from './figures.ts';
import { findInterviewFindings } from './interviewFindings.ts';
import { findFindings } from './findings.ts';
import { dataFolder } from './load/dataFolder.ts';
import { loadProject } from './load/loadProject.ts';
import { formatProblem } from './load/problem.ts';

/** What pages and downloads show, computed once for a whole build. Faults in the data end here, in the editor's words. */
const { value, problems } = await loadProject(dataFolder());
if (value === undefined) throw new Error(['Fejl i data:', ...problems.map(formatProblem)].join('\n'));

export const { study, descriptor, descriptorText, tables, texts, udgaver } = value;
export const findings = findFindings(study);
export const figures = drawFigures(findings);
export const praksisFigures = drawPraksisFigures(findings);

/** The interview layer, where `data/interviews/` holds a set. Nothing of a made-up set may reach another page. */
export const interviewFindings = value.interviews && findInterviewFindings(value.interviews, study);
/** What may be told on other pages: real interviews only. */
export const realInterviews = interviewFindings?.saet.type === 'faktisk' ? interviewFindings : undefined;
/** The set as a source, for the pages that tell of it. */
export const interviewKilder = realInterviews ? [realInterviews.kilde] : [];
export const interviewFigures = interviewFindings && drawInterviewFigures(interviewFindings);

const drawnInterviews = Object.values(interviewFigures ?? {}).filter((figure) => figure !== undefined);

/** The figures outside the interview layer, whose own are listed on its own pages only. */
export const allFigures = [...Object.values(figures), ...[...praksisFigures.values()].flat()];
/** Every figure that has files of its own. */
export const figureFiles = [...allFigures, ...drawnInterviews];
/** Every figure that may be found and shared: those of made-up interviews may not. */
export const foundFigures = realInterviews ? figureFiles : allFigures;
