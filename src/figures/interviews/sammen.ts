import type { BehovPair } from '../../analysis/interviews/cooccurrence.ts';
import { pairBars } from '../../charts/pairBars.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import type { Behov } from '../../model/study.ts';
import { tal, talord } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { behovPath } from '../../model/paths.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** The pairs of needs that come together most often: in one place, and in one interview. Undefined where none does. */
export function sammen({ saet, pairs, kilde }: InterviewFindings): Figure | undefined {
  const { bySegment, byInterview } = pairs;
  const groups = [
    { label: 'Oftest samme sted', pairs: bySegment },
    { label: 'Oftest i samme interview', pairs: byInterview },
  ].filter((group) => group.pairs.length > 0);
  if (groups.length === 0) return undefined;
  const n = saet.interviews.length;
  const all = [...bySegment, ...byInterview.filter((pair) => !bySegment.some((other) => isSame(pair, other)))];
  const cell = (behov: Behov) => ({ text: behov.navn, path: behovPath(behov) });
  return markEksempeldata(
    figure({
      id: 'interviewsammen',
      title: titleOf(bySegment),
      alt: `En række for hvert par af behov med to søjler: hvor mange steder og hvor mange af ${tal(n)} interviews der nævner begge behov. Først de par, der oftest står samme sted, så dem, der oftest nævnes i samme interview.`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        pairBars(
          {
            measures: [
              { name: 'Samme sted', of: undefined },
              { name: 'Samme interview', of: n },
            ],
            groups: groups.map((group) => ({
              label: group.label,
              rows: group.pairs.map(({ a, b, segments, interviews }) => ({
                label: `${a.navn} – ${b.navn}`,
                values: [segments.both, interviews.both],
              })),
            })),
          },
          { width },
        ),
      table: {
        caption: `Steder og interviews, ud af ${tal(n)}, der nævner begge behov`,
        columns: [
          { head: 'Behov' },
          { head: 'Behov' },
          { head: 'Samme sted', isNumber: true },
          { head: 'Samme interview', isNumber: true },
        ],
        rows: all.map(({ a, b, segments, interviews }) => [cell(a), cell(b), segments.both, interviews.both]),
      },
    }),
    saet,
  );
}

function isSame(one: BehovPair, other: BehovPair): boolean {
  return one.a === other.a && one.b === other.b;
}

/** The pair that comes together most often; where several do equally often, how many do. */
function titleOf([first, second]: readonly BehovPair[]): string {
  const isClear = first !== undefined && first.segments.both > (second?.segments.both ?? 0);
  if (!isClear) return 'De behov, der oftest nævnes sammen';
  const { a, b, segments } = first;
  const often = segments.both === 1 ? 'ét sted' : `${talord(segments.both)} steder`;
  return `»${a.navn}« og »${b.navn}« nævnes oftest sammen: ${often}`;
}
