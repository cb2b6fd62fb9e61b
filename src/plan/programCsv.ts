import type { Plan, PlanData } from './plan.ts';

/**
 * A programme as CSV: its proposals, then every need in the chosen groups with how it is covered.
 * `words` says that for each, by number. Cells that a spreadsheet would run as a formula are defused.
 */
export function programCsv(
  { forslag, cells }: PlanData,
  { valgt, rolle, omraade }: Plan,
  words: readonly string[],
): string {
  const chosen = forslag.filter(({ id }) => valgt.includes(id));
  const rows = [
    ['Forslag', 'Format', 'Dage, færrest', 'Dage, flest'],
    ...chosen.map(({ titel, format, dage }) => [titel, format, ...dage.map(String)]),
    [],
    ['Behov', 'Rolle', 'Område', 'Dækning'],
    ...cells.flatMap((cell, i) =>
      (rolle === '' || cell.rolle === rolle) && (omraade === '' || cell.omraade === omraade)
        ? [[cell.behov, cell.rolle, cell.omraade, words[i] ?? '']]
        : [],
    ),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
