import { stepCurve } from '../../charts/stepCurve.ts';
import type { InterviewFindings } from '../../interviewFindings.ts';
import { tal } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { markEksempeldata } from './eksempeldata.ts';

/** How many needs have been mentioned after each interview, in true order and on average over all orders. */
export function ophobning({ saet, study, accumulation: { seen, mean }, kilde }: InterviewFindings): Figure {
  const last = seen.at(-1) ?? 0;
  return markEksempeldata(
    figure({
      id: 'interviewophobning',
      title: `Efter ${tal(seen.length)} interviews er ${tal(last)} af ${tal(study.behov.length)} behov nævnt`,
      alt: `En trappe op: behov nævnt efter hvert interview i den rækkefølge, de blev holdt, fra ${tal(seen[0] ?? 0)} til ${tal(last)}, og gennemsnittet over alle rækkefølger som en stiplet linje.`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        stepCurve(
          {
            seen: [...seen],
            mean: [...mean],
            most: study.behov.length,
            words: {
              seen: 'behov nævnt, i den rækkefølge interviewene blev holdt',
              mean: 'gennemsnit over alle rækkefølger',
              steps: 'interviews',
            },
          },
          { width },
        ),
      table: {
        caption: 'Behov nævnt efter hvert interview',
        columns: [
          { head: 'Efter interview' },
          { head: 'Behov nævnt', isNumber: true },
          { head: 'Gennemsnit over alle rækkefølger' },
        ],
        rows: saet.interviews.map(({ id }, i) => [id, seen[i] ?? 0, tal(Math.round((mean[i] ?? 0) * 10) / 10)]),
      },
    }),
    saet,
  );
}
