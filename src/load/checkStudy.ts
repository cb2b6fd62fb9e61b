import { DELTAGELSE_MAAL, OM_FELTER, UDGIVER_FELTER } from '../model/study.ts';
import { type Problem, faultIn, quote } from './problem.ts';
import type { Read, ReadTables } from './readTables.ts';
import { cellProblem, rawColumn, writtenOrMeant } from './table.ts';
import type { RowOf, TableName } from './tables.ts';

/** What must hold between tables beyond that ids exist. A rule is silent where a table it needs could not be read. */
export function checkStudy(tables: ReadTables): Problem[] {
  return [
    ...needsWithoutRole(tables),
    ...emptyThemes(tables),
    ...missingRows(tables.deltagelse, 'maal', DELTAGELSE_MAAL, 'missing-participation', 'siderne bruger tallet'),
    ...missingRows(tables.om, 'felt', OM_FELTER, 'missing-about', 'siderne bruger den'),
    ...unknownAbout(tables.om),
    ...groupCount(tables),
    ...partsOfParts(tables.kilder),
  ];
}

function needsWithoutRole({ kodebog, naevnelser }: ReadTables): Problem[] {
  if (naevnelser.sheet === undefined || naevnelser.rows.length === 0 || kodebog.sheet === undefined) return [];
  const mentioned = new Set(writtenOrMeant(naevnelser.sheet, 'kode', rawColumn(kodebog.sheet, 'kode')));
  return faults(kodebog, 'kode', ({ kode }) => !mentioned.has(kode), {
    rule: 'need-without-role',
    expected: 'behovet skal også have mindst én række i naevnelser.csv med rollen »myndighed« eller »udfoerer«',
  });
}

function emptyThemes({ temaer, kodebog }: ReadTables): Problem[] {
  if (kodebog.sheet === undefined) return [];
  const used = new Set(kodebog.rows.map(({ tema }) => tema));
  return faults(temaer, 'tema', ({ tema }) => !used.has(tema), {
    rule: 'empty-theme',
    severity: 'advarsel',
    expected: 'intet behov i kodebog.csv hører til temaet',
  });
}

/** One problem for each row that a table must have and has not. */
function missingRows(
  { sheet }: Read<TableName>,
  field: string,
  names: readonly string[],
  rule: string,
  why: string,
): Problem[] {
  if (sheet === undefined) return [];
  const present = new Set(writtenOrMeant(sheet, field, names));
  const missing = names.filter((name) => !present.has(name));
  return missing.map((name) =>
    faultIn(sheet.file, rule, `rækken ${quote(name)} mangler`, `${why}, så den skal være der`, { field }),
  );
}

/** A publisher may build without a name, but is told each time; whose survey it is must be known. */
function unknownAbout(om: Read<'om'>): Problem[] {
  const isPublisher = (felt: string) => (UDGIVER_FELTER as readonly string[]).includes(felt);
  return [
    ...faults(om, 'vaerdi', ({ felt, vaerdi }) => vaerdi === undefined && isPublisher(felt), {
      rule: 'unknown-publisher',
      severity: 'advarsel',
      expected: 'siderne skriver »ikke oplyst«, indtil den, der udgiver sitet, har skrevet det her',
    }),
    ...faults(om, 'vaerdi', ({ felt, vaerdi }) => vaerdi === undefined && !isPublisher(felt), {
      rule: 'unknown-survey',
      expected: 'siderne bruger det i overskrifter, så det skal stå her',
    }),
  ];
}

function groupCount({ deltagelse, grupper }: ReadTables): Problem[] {
  const count = grupper.rows.length;
  if (grupper.sheet === undefined) return [];
  const isOther = ({ maal, mindst, hoejst }: RowOf<'deltagelse'>) =>
    maal === 'grupper' && (mindst !== count || hoejst !== count);
  const expected = `grupper.csv har ${count} grupper, og tallet skal være det samme`;
  return faults(deltagelse, 'mindst', isOther, { rule: 'group-count', expected });
}

function partsOfParts(kilder: Read<'kilder'>): Problem[] {
  const parts = new Set(kilder.rows.filter(({ del_af }) => del_af !== undefined).map(({ kilde }) => kilde));
  return faults(kilder, 'del_af', ({ del_af }) => del_af !== undefined && parts.has(del_af), {
    rule: 'part-of-part',
    expected: 'der skal stå en kilde, som ikke selv er en del af en anden',
  });
}

/** One problem for each row that breaks a rule. */
function faults<N extends TableName>(
  { sheet, rows }: Read<N>,
  field: string,
  isBroken: (row: RowOf<N>) => boolean,
  fault: Parameters<typeof cellProblem>[3],
): Problem[] {
  return sheet === undefined ? [] : rows.filter(isBroken).map((row) => cellProblem(sheet, row.row, field, fault));
}
