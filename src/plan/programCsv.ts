import type { Plan, PlanData } from './plan.ts';

/**
 * A programme as CSV: its proposals, then every pair of the chosen roles with how it is met.
 * `words` says that for each pair, by number. Cells that a spreadsheet would run as a formula are defused.
 */
export function programCsv({ forslag, pairs }: PlanData, { valgt, rolle }: Plan, words: readonly string[]): string {
  const chosen = forslag.filter(({ id }) => valgt.includes(id));
  const rows = [
    ['Forslag', 'Format', 'Dage, færrest', 'Dage, flest'],
    ...chosen.map(({ titel, format, dage }) => [titel, format, ...dage.map(String)]),
    [],
    ['Behov', 'Rolle', 'Dækning'],
    ...pairs.flatMap((pair, i) =>
      rolle === '' || pair.rolle === rolle ? [[pair.behov, pair.rolle, words[i] ?? '']] : [],
    ),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
