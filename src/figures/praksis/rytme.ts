import { yearTicks } from '../../charts/yearTicks.ts';
import type { Faktum, Praksis } from '../../model/study.ts';
import { describeFaktum } from '../../text/kilder.ts';
import { talord } from '../../text/tal.ts';
import { type Figure, figure } from '../figure.ts';

const WEEKS = 52;

/** What recurs through a year of an example: how often, which is what the source tells; not when. */
export function rytme({ id, kommune, fakta, kilde }: Praksis): Figure | undefined {
  const rows = fakta.flatMap((faktum) => {
    const times = timesAYear(faktum);
    return times === undefined ? [] : [{ faktum, times }];
  });
  if (rows.length < 2) return undefined;
  return figure({
    id: `rytme-${id}`,
    title: `${kommune}: ${talord(rows.length, 'en')} faste aftaler går igen i løbet af året`,
    alt: `${rows.map(({ faktum }) => `${faktum.navn}: ${describeFaktum(faktum)}`).join('. ')}. Mærkerne er fordelt jævnt over året; kilden siger hvor tit, ikke hvornår.`,
    kilder: [kilde],
    widths: [320, 720],
    draw: ({ width }) =>
      yearTicks(
        {
          rows: rows.map(({ faktum, times }) => ({ label: faktum.navn, note: describeFaktum(faktum), times })),
          ends: ['Årets begyndelse', 'Årets slutning'],
        },
        { width },
      ),
    table: {
      caption: `Det, der går igen i løbet af et år, ${kommune}`,
      columns: [{ head: 'Hvad' }, { head: 'Hvor tit' }],
      rows: rows.map(({ faktum }) => [faktum.navn, describeFaktum(faktum)]),
    },
  });
}

/** How many whole times it comes round; undefined for what is over, or is no rhythm. */
function timesAYear({ hoejst, enhed, fra }: Faktum): number | undefined {
  if (fra === 'før') return undefined;
  if (enhed === 'gange om året') return hoejst;
  return enhed === 'uger imellem' ? Math.floor(WEEKS / hoejst) : undefined;
}
