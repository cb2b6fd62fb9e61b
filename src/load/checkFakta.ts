import { tal } from '../text/tal.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ReadTables } from './readTables.ts';
import { cellProblem } from './table.ts';
import type { RowOf } from './tables.ts';

/** A number that its source also gives the parts of must be their sum, within the rounding of the number as it is written. */
export function checkFakta({ fakta: { sheet, rows } }: ReadTables): Problem[] {
  if (sheet === undefined) return [];
  const hoejst = new Map(rows.map(({ faktum, hoejst }) => [faktum, hoejst]));
  return rows.flatMap((row) => {
    const wrong = (expected: string, suggestion?: string) => [
      cellProblem(sheet, row.row, 'regnestykke', { rule: 'sum', expected, suggestion }),
    ];
    const unknown = row.regnestykke.find(({ id }) => !hoejst.has(id))?.id;
    if (unknown !== undefined)
      return wrong(`»${unknown}« skal være et id fra fakta.csv`, nearest(unknown, hoejst.keys()));
    if (row.regnestykke.length === 0) return [];
    const sum = row.regnestykke.reduce((total, { tegn, id }) => total + tegn * (hoejst.get(id) ?? 0), 0);
    if (Math.abs(sum - row.hoejst) <= rounding(row)) return [];
    return wrong(`regnestykket giver ${tal(Math.round(sum * 100) / 100)}, og i »hoejst« står ${tal(row.hoejst)}`);
  });
}

/** Half of the last digit that is written, or a whole one where the source says «godt» or «omkring». */
function rounding({ hoejst, omtrent }: RowOf<'fakta'>): number {
  const decimals = String(hoejst).split('.')[1]?.length ?? 0;
  return (omtrent === undefined ? 0.5 : 1) * 10 ** -decimals + 1e-9;
}
