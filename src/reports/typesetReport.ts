import type { Dataversion } from '../model/study.ts';
import type { Json } from './printable.ts';
import { type Report, type Templates, reportFiles } from './report.ts';
import { type Pdf, type Typeset, openTypesetter } from './typeset.ts';

export interface TypesetParts {
  readonly templates: Templates;
  readonly fonts: readonly Uint8Array[];
  readonly dataversion: Dataversion;
}

/** A report's PDF, and in which of its sizes it is set. */
export interface SizedPdf extends Pdf {
  readonly stoerrelse: Json | undefined;
}

/** Typesets reports, each once however often it is asked for. The compiler starts with the first. Throws with template and line on a fault in one. */
export function reportTypesetter({ templates, fonts, dataversion }: TypesetParts): (report: Report) => SizedPdf {
  const done = new Map<string, SizedPdf>();
  let typeset: Typeset | undefined;
  return (report) => {
    typeset ??= openTypesetter(fonts);
    const pdf = done.get(report.id) ?? typesetReport(report, typeset, templates, dataversion);
    done.set(report.id, pdf);
    return pdf;
  };
}

function typesetReport(report: Report, typeset: Typeset, templates: Templates, dataversion: Dataversion): SizedPdf {
  const main = `/${report.id}/main.typ`;
  const set = (stoerrelse?: Json) => ({
    ...typeset(main, reportFiles(report, templates, dataversion, stoerrelse)),
    stoerrelse,
  });
  try {
    return largest(report.stoerrelser, set);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(message.replaceAll(main, `src/reports/${report.template}`), { cause: error });
  }
}

/** What `set` makes in the largest size that one page holds, or in the smallest. Setting once more costs less than measuring each. */
function largest([first, ...smaller]: readonly Json[] = [], set: (size?: Json) => SizedPdf): SizedPdf {
  const pdf = set(first);
  return pdf.pages > 1 && smaller.length > 0 ? largest(smaller, set) : pdf;
}
