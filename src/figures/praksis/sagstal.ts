import { rangeBars } from '../../charts/rangeBars.ts';
import type { Praksis } from '../../model/study.ts';
import { amount, describeFaktum, tid } from '../../text/kilder.ts';
import { liste, saetninger } from '../../text/liste.ts';
import { type Figure, figure } from '../figure.ts';

/** Cases a caseworker before and after, where an example tells both. The sources give no guiding numbers to set beside them. */
export function sagstal({ id, kommune, fakta, kilde }: Praksis): Figure | undefined {
  const rows = fakta.filter(({ enhed }) => enhed === 'sager pr. medarbejder');
  const of = (time: 'før' | 'nu') => [...new Set(rows.filter(({ fra }) => fra === time).map(amount))];
  const [before, after] = [of('før'), of('nu')];
  if (before.length === 0 || after.length === 0) return undefined;
  return figure({
    id: `sagstal-${id}`,
    title: `${kommune}: sagstallet gik fra ${liste(before)} til ${liste(after)} sager pr. medarbejder`,
    alt: saetninger(rows.map((row) => `${row.navn}: ${describeFaktum(row)}`)),
    kilder: [kilde],
    widths: [320, 720],
    draw: ({ width }) =>
      rangeBars(
        {
          rows: rows.map(({ navn }) => navn),
          panels: [
            {
              title: 'Sager pr. medarbejder',
              unit: 'sager',
              ranges: rows.map(({ mindst, hoejst, omtrent }) => ({ mindst, hoejst, about: omtrent })),
            },
          ],
          missing: '',
        },
        { width },
      ),
    table: {
      caption: `Sager pr. medarbejder, ${kommune}`,
      columns: [{ head: 'Hvor og hvornår' }, { head: 'Sager pr. medarbejder' }, { head: 'Tid' }],
      rows: rows.map((row) => [row.navn, amount(row), tid(row)]),
    },
  });
}
