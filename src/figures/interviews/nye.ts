import { ink } from '../../charts/ink.ts';
import { stackedBars } from '../../charts/stackedBars.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import { maanedNavn } from '../../text/dato.ts';
import { tal, talord } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** More bars than this do not fit a sheet of paper. */
const MOST_MONTHS = 30;

/**
 * How many needs each month is the first to mention; undefined where there are too many months to draw, and where there is one only.
 * By month, since the order of the interviews within one is not known.
 */
export function nye({ saet, novel, kilde }: InterviewFindings): Figure | undefined {
  if (novel.length < 2 || novel.length > MOST_MONTHS) return undefined;
  const rows = novel.map(({ maaned, interviews, novel: fresh, repeated }) => {
    return { maaned: maanedNavn(maaned), interviews: interviews.length, fresh: fresh.length, repeated };
  });
  return markEksempeldata(
    figure({
      id: 'interviewnye',
      title: titleOf(rows.map(({ fresh }) => fresh)),
      alt: `En søjle for hver af ${tal(rows.length)} måneder med interviews: først de behov, ingen tidligere måned nævner, så dem, der er nævnt før.`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        stackedBars(
          {
            rowHead: 'Måned',
            totalHead: 'I alt',
            parts: [
              { name: 'nævnt for første gang', fill: ink.text, on: ink.white },
              { name: 'nævnt før', fill: ink.rule, on: ink.text },
            ],
            rows: rows.map(({ maaned, interviews, fresh, repeated }) => ({
              label: `${maaned}, ${tal(interviews)} ${interviews === 1 ? 'interview' : 'interviews'}`,
              values: [fresh, repeated],
            })),
          },
          { width },
        ),
      table: {
        caption: 'Behov, som interviewene i hver måned nævner for første gang, og behov, der er nævnt i en tidligere',
        columns: [
          { head: 'Måned' },
          { head: 'Interviews', isNumber: true },
          { head: 'Første gang', isNumber: true },
          { head: 'Nævnt før', isNumber: true },
          { head: 'I alt', isNumber: true },
        ],
        rows: rows.map(({ maaned, interviews, fresh, repeated }) => {
          return [maaned, interviews, fresh, repeated, fresh + repeated];
        }),
      },
    }),
    saet,
  );
}

/** What the first month brings, and since when nothing new has come. */
function titleOf(fresh: readonly number[]): string {
  const first = `Den første måned nævner ${tal(fresh[0] ?? 0)} behov`;
  const quiet = fresh.length - 1 - fresh.findLastIndex((n) => n > 0);
  const last = fresh.at(-1) ?? 0;
  if (quiet === 0) return `${first}, den sidste ${talord(last, 'et')} ${last === 1 ? 'nyt' : 'nye'}`;
  return quiet === 1 ? `${first}, den sidste ingen nye` : `${first}, de sidste ${talord(quiet)} ingen nye`;
}
