import { type Sheet, locate, withoutGuard } from '../load/csv.ts';
import { type Problem, quote } from '../load/problem.ts';
import { cellProblem } from '../load/table.ts';
import type { Omraade, Rolle } from '../model/rolle.ts';
import { omraadeOrd, rolleOrd } from './mapWords.ts';

interface NamedRow {
  readonly slags: string;
  readonly fra: string;
  readonly rolle: Rolle | undefined;
  readonly omraade: Omraade | undefined;
  readonly til: string | undefined;
  readonly row: number;
}

/**
 * What is wrong where a name stands in several rows of the map. A code may have a row for each role, and then none for both; a coder,
 * a column or an interview has one, and an interview is of one group.
 */
export function rowsTwice(sheet: Sheet, rows: readonly NamedRow[]): Problem[] {
  const alike = Map.groupBy(rows, ({ slags, fra }) => `${slags}\n${withoutGuard(fra)}`);
  return [...alike.values()].flatMap((same) =>
    same.flatMap((row, i) => {
      const before = same.slice(0, i).find((other) => doClash(other, row));
      return before === undefined ? [] : [clash(sheet, before, row)];
    }),
  );
}

function doClash(before: NamedRow, row: NamedRow): boolean {
  const isRoleEach = before.rolle !== undefined && row.rolle !== undefined && before.rolle !== row.rolle;
  return row.slags !== 'kode' || !isRoleEach;
}

/** The sentence points at the cell that contradicts: another group, need or role; else at the name that stands twice. */
function clash(sheet: Sheet, before: NamedRow, row: NamedRow): Problem {
  const { line } = locate(sheet, before.row, 0);
  const name = quote(withoutGuard(row.fra));
  const at = (field: string, found: string, expected: string) =>
    cellProblem(sheet, row.row, field, { rule: 'kort', found, expected });
  if (row.slags === 'kode' && before.rolle !== row.rolle) return at('rolle', ...mixedRoles(name, before, row, line));
  if (row.slags === 'kode' && before.til !== row.til) {
    const who = row.rolle === undefined ? 'begge roller' : rolleOrd(row.rolle);
    const found = `for ${who} er koden ${name} her ${fateOf(row)} og i linje ${line} ${fateOf(before)}`;
    return at('til', found, 'en kode kan kun være ét behov for hver rolle');
  }
  if (row.slags === 'interview' && groupOf(before) !== groupOf(row)) {
    const found = `interviewet ${name} er her ${groupOf(row)} og i linje ${line} ${groupOf(before)}`;
    return at(before.rolle === row.rolle ? 'omraade' : 'rolle', found, 'et interview hører til én gruppe');
  }
  return at('fra', `${name} står også i linje ${line}`, 'det må kun stå én gang');
}

function fateOf({ til }: NamedRow): string {
  return til === undefined ? 'uden afgørelse' : quote(til);
}

function mixedRoles(name: string, before: NamedRow, row: NamedRow, line: number): [found: string, expected: string] {
  const words = (rolle: Rolle | undefined) => (rolle === undefined ? 'begge roller' : rolleOrd(rolle));
  const found = `rækken afgør koden ${name} for ${words(row.rolle)}, og linje ${line} afgør den for ${words(before.rolle)}`;
  return [found, 'en kode har enten én række uden rolle eller en række for hver rolle'];
}

function groupOf({ rolle, omraade }: NamedRow): string {
  const words = [rolle && rolleOrd(rolle), omraade && omraadeOrd(omraade)].filter((word) => word !== undefined);
  return words.length === 0 ? 'uden rolle og område' : words.join(', ');
}
