import { type Rolle, rolleNavn } from '../model/rolle.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ReadTables } from './readTables.ts';
import { cellProblem, rawColumn } from './table.ts';
import type { RowOf } from './tables.ts';

type Row = RowOf<'opfoelgning'>;

/** A decision must be about a need or a proposal that is there; a need's also says for which role. `dato`: the data's own date. */
export function checkOpfoelgning(
  { opfoelgning: { sheet, rows }, kodebog }: ReadTables,
  forslag: ReadonlySet<string> | undefined,
  dato: string,
): Problem[] {
  if (sheet === undefined || kodebog.sheet === undefined || forslag === undefined) return [];
  const behov = rawColumn(kodebog.sheet, 'kode');
  return rows.flatMap((row) => {
    const wrong = wrongEmne(row, behov, [...forslag]) ?? wrongRolle(row, behov) ?? overdue(row, dato);
    return wrong === undefined ? [] : [cellProblem(sheet, row.row, wrong.field, wrong)];
  });
}

function wrongEmne({ emne }: Row, behov: readonly string[], forslag: readonly string[]) {
  const known = [...behov, ...forslag];
  if (known.includes(emne)) return undefined;
  const expected = 'der skal stå koden på et behov fra kodebog.csv eller id’et på et forslag';
  return { field: 'emne', rule: 'unknown-subject', expected, suggestion: nearest(emne, known) };
}

function wrongRolle({ emne, rolle }: Row, behov: readonly string[]) {
  const isNeed = behov.includes(emne);
  if (isNeed && rolle === undefined)
    return {
      field: 'rolle',
      rule: 'subject-role',
      expected: `en beslutning om et behov skal sige, om den gælder ${either('eller')}`,
    };
  if (!isNeed && rolle !== undefined)
    return { field: 'rolle', rule: 'subject-role', expected: 'cellen skal være tom, når emnet er et forslag' };
  return undefined;
}

const either = (word: string) =>
  (['myndighed', 'udfoerer'] satisfies Rolle[]).map((rolle) => rolleNavn[rolle].toLowerCase()).join(` ${word} `);

/** A deadline that is over while something is still to be done: a notice. */
function overdue({ status, frist }: Row, dato: string) {
  if (frist === undefined || frist >= dato || (status !== 'nyt' && status !== 'udvid')) return undefined;
  const expected = `fristen er overskredet, for dataene er fra ${dato}; er det gjort, kan rækken ændres`;
  return { field: 'frist', rule: 'overdue', severity: 'advarsel' as const, expected };
}
