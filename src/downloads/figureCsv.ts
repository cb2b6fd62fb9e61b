import { type Figure, cellText } from '../figures/figure.ts';
import { csv } from './csv.ts';

/** A figure's numbers as CSV, its column heads first. */
export function figureCsv({ table }: Figure): string {
  return csv([table.columns.map(({ head }) => head), ...table.rows.map((row) => row.map(cellText))]);
}
