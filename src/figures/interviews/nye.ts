import { ink } from '../../charts/ink.ts';
import { stackedBars } from '../../charts/stackedBars.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import { rolleNavn } from '../../model/rolle.ts';
import { tal, talord } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** More bars than this do not fit a sheet of paper. */
const MOST_INTERVIEWS = 30;

/** How many needs each interview is the first to mention, in the order they were held; undefined where there are too many to draw. */
export function nye({ saet, novel, kilde }: InterviewFindings): Figure | undefined {
  if (novel.length === 0 || novel.length > MOST_INTERVIEWS) return undefined;
  const rows = novel.map(({ interview: { id, rolle }, novel: fresh, repeated }) => {
    return { id, rolle: rolleNavn[rolle], fresh: fresh.length, repeated };
  });
  return markEksempeldata(
    figure({
      id: 'interviewnye',
      title: titleOf(rows.map(({ fresh }) => fresh)),
      alt: `En søjle for hvert af ${tal(rows.length)} interviews i den rækkefølge, de blev holdt: først de behov, ingen tidligere interviews nævner, så dem, der er nævnt før.`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        stackedBars(
          {
            rowHead: 'Interview',
            totalHead: 'I alt',
            parts: [
              { name: 'nævnt for første gang', fill: ink.faelles, on: ink.white },
              { name: 'nævnt før', fill: ink.rule, on: ink.text },
            ],
            rows: rows.map(({ id, rolle, fresh, repeated }) => ({
              label: `${id}, ${rolle.toLowerCase()}`,
              values: [fresh, repeated],
            })),
          },
          { width },
        ),
      table: {
        caption: 'Behov, som hvert interview nævner for første gang, og behov, der er nævnt før',
        columns: [
          { head: 'Interview' },
          { head: 'Rolle' },
          { head: 'Første gang', isNumber: true },
          { head: 'Nævnt før', isNumber: true },
          { head: 'I alt', isNumber: true },
        ],
        rows: rows.map(({ id, rolle, fresh, repeated }) => [id, rolle, fresh, repeated, fresh + repeated]),
      },
    }),
    saet,
  );
}

/** What the first interview brings, and since when nothing new has come. */
function titleOf(fresh: readonly number[]): string {
  const first = `Det første interview nævner ${tal(fresh[0] ?? 0)} behov`;
  const quiet = fresh.length - 1 - fresh.findLastIndex((n) => n > 0);
  const last = fresh.at(-1) ?? 0;
  if (fresh.length < 2) return first;
  if (quiet === 0) return `${first}, det sidste ${talord(last, 'et')} ${last === 1 ? 'nyt' : 'nye'}`;
  return quiet === 1 ? `${first}, det sidste ingen nye` : `${first}, de sidste ${talord(quiet)} ingen nye`;
}
