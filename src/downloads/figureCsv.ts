import { type Figure, cellText } from '../figures/figure.ts';
import { csv } from './csv.ts';

/** A figure's numbers as CSV, its column heads first; what marks the table stands on each row, since rows are copied one by one. */
export function figureCsv({ table: { columns, rows, mark } }: Figure): string {
  const [head, own] = mark === undefined ? [[], []] : [['Data'], [mark]];
  return csv([
    [...columns.map((column) => column.head), ...head],
    ...rows.map((row) => [...row.map(cellText), ...own]),
  ]);
}
