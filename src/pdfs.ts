import { pressFiles, thread } from './load/readPress.ts';
import { drawReports } from './reports.ts';
import { openPress } from './reports/press.ts';
import type { Report } from './reports/report.ts';
import { sharedThread } from './reports/threadTypesetter.ts';
import { figures, findings, realInterviews, study, texts } from './site.ts';

/** Every PDF of the site, and the press that sets each; `npm run build` has begun them all before the pages ask. */
export const reports = drawReports({ findings, figures, texts, interviews: realInterviews });
export const setPdf = openPress(async () => sharedThread(thread()), pressFiles.templates, study.dataversion);

/** The report at an address. Throws where there is none. */
export function reportAt(path: string): Report {
  const report = reports.find((r) => r.path === path);
  if (report === undefined) throw new Error(`no report at ${path}`);
  return report;
}
