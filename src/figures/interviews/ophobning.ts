import type { Accumulation } from '../../analysis/interviews/accumulation.ts';
import { ink } from '../../charts/ink.ts';
import { stepCurves } from '../../charts/stepCurves.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import { ROLLER, rolleNavn } from '../../model/rolle.ts';
import { interviewOrd, tal } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** How many needs have been mentioned when each month has ended, of all and of each role, and on average over all orders of the interviews. */
export function ophobning(findings: InterviewFindings): Figure | undefined {
  const { saet, study, accumulation, accumulationPerRolle, kilde } = findings;
  const { seen, mean } = accumulation;
  if (seen.length === 0) return undefined;
  const fill = { myndighed: ink.myndighedText, udfoerer: ink.udfoererText };
  const roller = ROLLER.filter((rolle) => accumulationPerRolle[rolle].seen.length > 0);
  const ofRole = (rolle: (typeof ROLLER)[number]) => {
    const own = accumulationPerRolle[rolle];
    return `${rolleNavn[rolle]}: ${tal(own.seen.at(-1)?.needs ?? 0)} behov i ${tal(own.mean.length)} ${interviewOrd(own.mean.length)}.`;
  };
  const [first, last] = [seen[0]?.needs ?? 0, seen.at(-1)?.needs ?? 0];
  return markEksempeldata(
    figure({
      id: 'interviewophobning',
      title: `Efter ${tal(mean.length)} ${interviewOrd(mean.length)} er ${tal(last)} af ${tal(study.behov.length)} behov nævnt`,
      alt: `Kurver, der stiger: behov nævnt, når hver måned er slut, fra ${tal(first)} til ${tal(last)}, og gennemsnittet over alle rækkefølger af interviewene som en stiplet linje. Under dem en kurve for hver rolle. ${roller.map(ofRole).join(' ')}`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        stepCurves(
          {
            curves: [
              { name: 'Alle interviews', fill: ink.text, ...curveOf(accumulation) },
              ...roller.map((rolle) => ({
                name: rolleNavn[rolle],
                fill: fill[rolle],
                ...curveOf(accumulationPerRolle[rolle]),
              })),
            ],
            most: study.behov.length,
            words: {
              seen: 'behov nævnt, når en måned er slut',
              mean: 'gennemsnit over alle rækkefølger af interviewene',
              steps: 'interviews',
            },
          },
          { width },
        ),
      table: {
        caption:
          'Behov nævnt efter så mange interviews, i alle og i rollens egne. Et antal står kun, hvor en måned slutter, for rækkefølgen inden for den kendes ikke. Snit er over alle rækkefølger.',
        columns: [
          { head: 'Interviews', isNumber: true },
          ...['Alle', ...ROLLER.map((rolle) => rolleNavn[rolle])].flatMap((name) => [
            { head: name, isNumber: true },
            { head: `${name}, snit`, isNumber: true },
          ]),
        ],
        rows: rowsOf(findings),
      },
    }),
    saet,
  );
}

function curveOf({ seen, mean }: Accumulation) {
  return { seen: seen.map(({ interviews, needs }) => ({ steps: interviews, value: needs })), mean };
}

/** One row for each number of interviews, of all and of each role. */
function rowsOf({ accumulation, accumulationPerRolle }: InterviewFindings) {
  const all = [accumulation, ...ROLLER.map((rolle) => accumulationPerRolle[rolle])];
  return accumulation.mean.map((_, i) => [
    i + 1,
    ...all.flatMap(({ seen, mean }) => {
      const needs = seen.find(({ interviews }) => interviews === i + 1)?.needs;
      return [needs === undefined ? '–' : tal(needs), mean[i] === undefined ? '–' : decimal(mean[i])];
    }),
  ]);
}

function decimal(n: number): string {
  return tal(Math.round(n * 10) / 10);
}
