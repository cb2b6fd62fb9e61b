import { overlapChart } from '../charts/overlapChart.ts';
import type { Findings } from '../findings/findings.ts';
import { DELINGER, delingNavn } from '../model/rolle.ts';
import { Talord, tal, talord } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';

/** The two-ink figure: how many needs myndighed and udfører have alone, and how many they share. */
export function overlap({ lanes, tal: counts, kilder }: Findings): Figure {
  const [left, both, right] = [lanes.myndighed.length, lanes.faelles.length, lanes.udfoerer.length];
  return figure({
    id: 'overlap',
    title: titleOf(both, left + right),
    alt: `To cirkler, der overlapper: ${tal(left)} behov nævnes kun for myndighed, ${tal(right)} kun for udfører og ${talord(both)} for begge. Arealerne svarer til tallene.`,
    kilder: kilder.kodning,
    widths: [320, 560],
    draw: ({ width }) =>
      overlapChart(
        {
          myndighed: { count: left, label: 'kun myndighed' },
          faelles: { count: both, label: 'fælles' },
          udfoerer: { count: right, label: 'kun udfører' },
        },
        { width },
      ),
    table: {
      caption: 'Behov efter, hvem de nævnes for',
      columns: [{ head: 'Nævnes for' }, { head: 'Behov', isNumber: true }],
      rows: [...DELINGER.map((d) => [delingNavn[d], lanes[d].length]), ['I alt', counts.behov]],
    },
  });
}

function titleOf(both: number, one: number): string {
  const shared = both === 0 ? 'ingen' : talord(both);
  if (one === 0) return `Myndighed og udfører har alle ${talord(both)} behov til fælles`;
  return `Myndighed og udfører har ${shared} behov til fælles. ${Talord(one)} nævnes kun for den ene.`;
}
