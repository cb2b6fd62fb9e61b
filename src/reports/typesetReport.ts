import type { Dataversion } from '../model/study.ts';
import { type Report, type Templates, reportFiles } from './report.ts';
import { type Pdf, type Typeset, openTypesetter } from './typeset.ts';

export interface TypesetParts {
  readonly templates: Templates;
  readonly fonts: readonly Uint8Array[];
  readonly dataversion: Dataversion;
}

/** Typesets reports, each once however often it is asked for. The compiler starts with the first. Throws with template and line on a fault in one. */
export function reportTypesetter({ templates, fonts, dataversion }: TypesetParts): (report: Report) => Pdf {
  const done = new Map<string, Pdf>();
  let typeset: Typeset | undefined;
  return (report) => {
    typeset ??= openTypesetter(fonts);
    const pdf = done.get(report.id) ?? typesetReport(report, typeset, templates, dataversion);
    done.set(report.id, pdf);
    return pdf;
  };
}

function typesetReport(report: Report, typeset: Typeset, templates: Templates, dataversion: Dataversion): Pdf {
  const main = `/${report.id}/main.typ`;
  try {
    return typeset(main, reportFiles(report, templates, dataversion));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.replaceAll(main, `src/reports/${report.template}`), { cause: error });
  }
}
