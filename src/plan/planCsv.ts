import { type Plan, type PlanData, kvartalNavn } from './plan.ts';
import type { Status } from './program.ts';
import { type PlanRow, priceOfAll } from './schedule.ts';

export const statusOrd: Readonly<Record<Status, string>> = {
  direkte: 'direkte',
  delvis: 'delvist',
  hul: 'ikke dækket',
};

/**
 * A plan as CSV: its proposals by quarter, then every need in the chosen groups with how it is covered. What is not told stays
 * empty. Cells that a spreadsheet would run as a formula are defused.
 */
export function planCsv(
  { grupper, cells, forslag }: PlanData,
  plan: Plan,
  rows: readonly PlanRow[],
  cover: readonly (Status | undefined)[],
): string {
  const { pris } = priceOfAll(rows);
  const names = (of: readonly number[]) => of.map((g) => grupper[g]?.navn ?? '').join('; ');
  const range = (of: readonly [number, number] | undefined) => (of ?? ['', '']).map(String);
  const table = [
    ...(plan.navn.trim() === '' ? [] : [['Kommune (jeres)', plan.navn.trim()], []]),
    [
      ...['Kvartal (jeres)', 'Rækkefølge (jeres)', 'Kode', 'Forslag', 'Format', 'For', 'Dage, færrest', 'Dage, flest'],
      ...['Deltagere (jeres)', 'Hold', 'Pris, lavest (kr.)', 'Pris, højest (kr.)'],
    ],
    ...rows.map(({ forslag: f, kvartal, nr, deltagere, hold, pris: own }) => [
      ...[kvartal === '' ? '' : kvartalNavn(kvartal), nr === 0 ? '' : String(nr), f.kode, f.titel, f.format],
      ...[names(f.grupper), ...range(f.dage), String(deltagere ?? ''), String(hold ?? ''), ...range(own)],
    ]),
    ...(pris === undefined ? [] : [['I alt', '', '', '', '', '', '', '', '', '', ...range(pris)]]),
    [],
    ['Behov', 'Gruppe', 'Dækning', 'Dækket af'],
    ...cells.flatMap(({ behov, gruppe }, i) => {
      const status = cover[i];
      if (status === undefined) return [];
      const by = rows.filter((row) => row.forslag.links.some(({ cell }) => cell === i));
      const koder = forslag.filter((f) => by.some((row) => row.forslag === f)).map(({ kode }) => kode);
      return [[behov, grupper[gruppe]?.navn ?? '', statusOrd[status], koder.join(' ')]];
    }),
  ];
  return table.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
