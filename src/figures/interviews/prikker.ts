import { laneInk } from '../../charts/ink.ts';
import { unitPairs } from '../../charts/unitPairs.ts';
import type { InterviewFindings } from '../../findings/interviewFindings.ts';
import { ROLLER, type Rolle, rolleNavn } from '../../model/rolle.ts';
import { interviewOrd, tal } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';
import { behovPath } from '../../model/paths.ts';
import { markEksempeldata } from './markEksempeldata.ts';

/** In how many interviews of each role a need is mentioned: a dot an interview, those with the largest difference first. */
export function prikker({ saet, study, perRolle, kilde }: InterviewFindings): Figure {
  const { myndighed, udfoerer } = perRolle;
  const k = (rolle: Rolle, b: number) => perRolle[rolle].k[b] ?? 0;
  const share = (rolle: Rolle, b: number) => k(rolle, b) / Math.max(1, perRolle[rolle].n);
  const rows = study.behov
    .map((behov, b) => ({ behov, b, difference: Math.abs(share('myndighed', b) - share('udfoerer', b)) }))
    .sort((a, b) => b.difference - a.difference || a.b - b.b);
  const told = (rolle: Rolle, b: number) => `${tal(k(rolle, b))} af ${tal(perRolle[rolle].n)}`;
  return markEksempeldata(
    figure({
      id: 'interviewprikker',
      title: `Hvert behov i ${tal(myndighed.n)} ${interviewOrd(myndighed.n)} med myndighed og ${tal(udfoerer.n)} med udfører, største forskel øverst`,
      alt: `En række for hvert af ${tal(rows.length)} behov: en fyldt prik for hvert interview, der nævner det, en tom for hvert, der ikke gør. Myndighed til venstre, udfører til højre.`,
      kilder: [kilde],
      widths: [320, 720],
      draw: ({ width }) =>
        unitPairs(
          {
            sides: [
              { name: rolleNavn.myndighed, fill: laneInk.myndighed.area },
              { name: rolleNavn.udfoerer, fill: laneInk.udfoerer.area },
            ],
            rows: rows.map(({ behov, b }) => ({
              label: behov.navn,
              units: [
                { k: k('myndighed', b), n: myndighed.n },
                { k: k('udfoerer', b), n: udfoerer.n },
              ],
            })),
          },
          { width },
        ),
      table: {
        caption: 'Interviews, der nævner behovet, og segmenter i alt',
        columns: [
          { head: 'Behov' },
          ...ROLLER.map((rolle) => ({ head: `${rolleNavn[rolle]}, interviews` })),
          ...ROLLER.map((rolle) => ({ head: `${rolleNavn[rolle]}, segmenter`, isNumber: true })),
        ],
        rows: rows.map(({ behov, b }) => [
          { text: behov.navn, path: behovPath(behov) },
          ...ROLLER.map((rolle) => told(rolle, b)),
          ...ROLLER.map((rolle) => perRolle[rolle].segments[b] ?? 0),
        ]),
      },
    }),
    saet,
  );
}
