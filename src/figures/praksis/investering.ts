import { ink } from '../../charts/ink.ts';
import { stackedBars } from '../../charts/stackedBars.ts';
import type { Praksis } from '../../model/study.ts';
import { amount, describeFaktum, tid } from '../../text/kilder.ts';
import { saetninger } from '../../text/liste.ts';
import { type Figure, figure } from '../figure.ts';

/** What an example expected to spend and to save, and the difference, where it tells all three. */
export function investering({ id, kommune, fakta, kilde }: Praksis): Figure | undefined {
  const find = (name: string) => fakta.find((faktum) => faktum.id === `${id}-${name}`);
  const [spent, saved, net] = [find('investering'), find('besparelse'), find('netto')];
  if (spent === undefined || saved === undefined || net === undefined) return undefined;
  const rows = [spent, saved, net];
  const rest = Math.round((saved.hoejst - spent.hoejst) * 100) / 100;
  return figure({
    id: `investering-${id}`,
    title: `${kommune}: ${describeFaktum(spent)} ventedes at give ${describeFaktum(saved)} i besparelser`,
    alt: `To liggende søjler i ${saved.enhed.replace(/\.$/, '')}. ${saetninger(rows.map((row) => `${row.navn}: ${describeFaktum(row)}`))}`,
    kilder: [kilde],
    widths: [320, 720],
    draw: ({ width }) =>
      stackedBars(
        {
          rowHead: `Forventet, ${tid(saved)}`,
          totalHead: saved.enhed,
          parts: [
            { name: 'svarer til investeringen', fill: ink.text, on: ink.white },
            { name: `gevinst, i kilden ${describeFaktum(net)}`, fill: ink.paper, on: ink.text, line: ink.text },
          ],
          rows: [
            { label: 'Investering', values: [spent.hoejst, 0] },
            { label: 'Besparelse', values: [spent.hoejst, rest], labels: [undefined, amount(net)] },
          ],
        },
        { width },
      ),
    table: {
      caption: `Forventet investering og besparelse, ${kommune}`,
      columns: [{ head: 'Hvad' }, { head: 'Beløb' }, { head: 'Tid' }],
      rows: rows.map((row) => [row.navn, describeFaktum(row), tid(row)]),
    },
  });
}
