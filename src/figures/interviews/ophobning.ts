import { ink } from '../../charts/ink.ts';
import { stepCurves } from '../../charts/stepCurves.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import { ROLLER, rolleNavn } from '../../model/rolle.ts';
import { tal } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** How many needs have been mentioned after each interview, of all and of each role, in true order and on average over all orders. */
export function ophobning(findings: InterviewFindings): Figure | undefined {
  const { saet, study, accumulation, accumulationPerRolle, kilde } = findings;
  const { seen } = accumulation;
  if (seen.length === 0) return undefined;
  const fill = { myndighed: ink.myndighedText, udfoerer: ink.udfoererText };
  const roller = ROLLER.filter((rolle) => accumulationPerRolle[rolle].seen.length > 0);
  const ofRole = (rolle: (typeof ROLLER)[number]) => {
    const own = accumulationPerRolle[rolle].seen;
    return `${rolleNavn[rolle]}: ${tal(own.at(-1) ?? 0)} behov i ${tal(own.length)} interviews.`;
  };
  return markEksempeldata(
    figure({
      id: 'interviewophobning',
      title: `Efter ${tal(seen.length)} interviews er ${tal(seen.at(-1) ?? 0)} af ${tal(study.behov.length)} behov nævnt`,
      alt: `Trapper op: behov nævnt efter hvert interview i den rækkefølge, de blev holdt, fra ${tal(seen[0] ?? 0)} til ${tal(seen.at(-1) ?? 0)}, og gennemsnittet over alle rækkefølger som en stiplet linje. Under den en trappe for hver rolle. ${roller.map(ofRole).join(' ')}`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        stepCurves(
          {
            curves: [
              { name: 'Alle interviews', fill: ink.faelles, ...accumulation },
              ...roller.map((rolle) => ({
                name: rolleNavn[rolle],
                fill: fill[rolle],
                ...accumulationPerRolle[rolle],
              })),
            ],
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
        caption: 'Behov nævnt efter hvert interview, i alle og i rollens egne; snit er over alle rækkefølger',
        columns: [
          { head: 'Efter interview' },
          { head: 'Rolle' },
          { head: 'Alle', isNumber: true },
          { head: 'Alle, snit', isNumber: true },
          { head: 'Rollen', isNumber: true },
          { head: 'Rollen, snit', isNumber: true },
        ],
        rows: rowsOf(findings),
      },
    }),
    saet,
  );
}

/** One row an interview: it adds to all, and to its own role. */
function rowsOf({ saet, accumulation: all, accumulationPerRolle }: InterviewFindings) {
  const before = { myndighed: 0, udfoerer: 0 };
  return saet.interviews.map(({ id, rolle }, i) => {
    const own = accumulationPerRolle[rolle];
    const k = before[rolle]++;
    return [id, rolleNavn[rolle], all.seen[i] ?? 0, decimal(all.mean[i]), own.seen[k] ?? 0, decimal(own.mean[k])];
  });
}

function decimal(n = 0): string {
  return tal(Math.round(n * 10) / 10);
}
