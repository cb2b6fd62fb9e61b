import type { Dataversion } from '../model/study.ts';
import { type Report, type Templates, reportFiles } from './report.ts';
import type { Pdf, Typesetter } from './typesetter.ts';

/** Sets reports, each once, however often it is asked for. */
export type Press = (report: Report) => Promise<Pdf>;

/** A press over a typesetter, which starts, like the reading of the templates, with the first report. */
export function openPress(
  start: () => Promise<Typesetter>,
  readTemplates: () => Promise<Templates>,
  dataversion: Dataversion,
): Press {
  let parts: Promise<[Typesetter, Templates]> | undefined;
  const done = new Map<string, Promise<Pdf>>();
  const set = async (report: Report): Promise<Pdf> => {
    const [typeset, templates] = await (parts ??= Promise.all([start(), readTemplates()]));
    const main = `/${report.id}/main.typ`;
    return typeset(main, reportFiles(report, templates, dataversion)).catch((error: Error) => {
      throw new Error(error.message.replaceAll(main, `src/reports/typst/${report.template}`));
    });
  };
  return (report) => {
    const pdf = done.get(report.id) ?? set(report);
    done.set(report.id, pdf);
    return pdf;
  };
}
