import { drawFigures } from '../figures/drawFigures.ts';
import { findFindings } from '../findings/findings.ts';
import { readFonts, readTemplates } from '../load/readDrawingFiles.ts';
import type { Study } from '../model/study.ts';
import { drawReports } from '../reports/drawReports.ts';
import type { Report } from '../reports/report.ts';
import { reportTypesetter } from '../reports/typesetReport.ts';
import { openStudy } from './openStudy.ts';
import { type ReadPdf, readPdf } from './readPdf.ts';

const { texts, descriptor } = await openStudy();
const [templates, fonts] = [await readTemplates(), readFonts()];

/** Every report of a study, with the invented study's texts. */
export function reportsOf(study: Study): Report[] {
  const found = findFindings(study);
  return drawReports({ siteName: descriptor.title, findings: found, figures: drawFigures(found), texts });
}

/** A study's typesetter, new each time. */
export const typesetterOf = ({ dataversion }: Pick<Study, 'dataversion'>) =>
  reportTypesetter({ templates, fonts, dataversion });

/** Every PDF of a study, read back, by the name of its report. */
export async function setStudy(study: Study): Promise<ReadonlyMap<string, ReadPdf>> {
  const pdf = typesetterOf(study);
  const read = new Map<string, ReadPdf>();
  for (const report of reportsOf(study)) read.set(report.id, await readPdf(pdf(report).bytes));
  return read;
}
