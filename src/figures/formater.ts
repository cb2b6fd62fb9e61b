import { rangeBars } from '../charts/rangeBars.ts';
import type { Findings } from '../findings/findings.ts';
import { Talord, spaend, tal } from '../text/tal.ts';
import { type Figure, figure } from './figure.ts';

const MISSING = 'timer er ikke oplyst';

/** The formats as ranges of days and hours. */
export function formater({ study, kilder }: Findings): Figure {
  const { formater: all } = study;
  const dage = {
    mindst: Math.min(...all.map(({ dage: d }) => d.mindst)),
    hoejst: Math.max(...all.map(({ dage: d }) => d.hoejst)),
  };
  return figure({
    id: 'formater',
    title: `${Talord(all.length)} ${all.length === 1 ? 'format' : 'formater'} spænder fra ${tal(dage.mindst)} til ${tal(dage.hoejst)} dage`,
    alt:
      all
        .map(
          (f) => `${f.navn}: ${spaend(f.dage)} dage, ${f.timer === undefined ? MISSING : `${spaend(f.timer)} timer`}`,
        )
        .join('. ') + '.',
    kilder: kilder.formater,
    widths: [320, 720],
    draw: ({ width }) =>
      rangeBars(
        {
          rows: all.map(({ navn }) => navn),
          panels: [
            { title: 'Dage', unit: 'dage', ranges: all.map((f) => f.dage) },
            { title: 'Timer', unit: 'timer', ranges: all.map((f) => f.timer) },
          ],
          missing: MISSING,
        },
        { width },
      ),
    table: {
      caption: 'Formaternes varighed',
      columns: [{ head: 'Format' }, { head: 'Dage' }, { head: 'Timer' }],
      rows: all.map((f) => [f.navn, spaend(f.dage), f.timer === undefined ? 'ikke oplyst' : spaend(f.timer)]),
    },
  });
}
