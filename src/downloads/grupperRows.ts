import type { Cell } from '../analysis/coverPairs.ts';
import { omraadeOf, rolleOf } from '../model/rolle.ts';

/** What covers each need in each group that it counts for, as a table, its head first. Proposals are parted by semicolons. */
export function grupperRows(cells: readonly Cell[]): (string | number)[][] {
  return [
    ['kode', 'rolle', 'omraade', 'daekning', 'forslag'],
    ...cells.map(({ behov, gruppe, status, links }) => [
      behov.kode,
      rolleOf(gruppe),
      omraadeOf(gruppe),
      status === 'hul' ? 'ingen' : status,
      links.map(({ forslag }) => forslag.id).join(';'),
    ]),
  ];
}
