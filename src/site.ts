import { drawFigures, drawPraksisFigures } from './figures.ts';
import { findFindings } from './findings.ts';
import { dataFolder } from './load/dataFolder.ts';
import { loadProject } from './load/loadProject.ts';
import { formatProblem } from './load/problem.ts';

/** What pages and downloads show, computed once for a whole build. Faults in the data end here, in the editor's words. */
const { value, problems } = await loadProject(dataFolder());
if (value === undefined) throw new Error(['Fejl i data:', ...problems.map(formatProblem)].join('\n'));

export const { study, descriptor, descriptorText, tables, texts } = value;
export const findings = findFindings(study);
export const figures = drawFigures(findings);
export const praksisFigures = drawPraksisFigures(findings);

/** Every figure that is offered for download. */
export const allFigures = [...Object.values(figures), ...[...praksisFigures.values()].flat()];
