import { KEBAB } from '../load/columns.ts';
import { nearest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import type { Rolle } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { type Mapping, type MappingRow, problemAtTil, rowOfCode } from './mapping.ts';

/** What becomes of a code: a need by its index, codings left out on purpose, or codings that wait for a new code in the codebook. */
export type CodeFate = { readonly behov: number } | 'ignorer' | { readonly ny: string };

/**
 * What a line of the map means in a role's interviews in the end, since it may name another line's code; undefined where it has no
 * answer yet.
 * @param before the codes of the lines that led here
 */
export function followRow(
  row: MappingRow,
  rolle: Rolle,
  mapping: Mapping,
  behov: readonly Behov[],
  before: readonly string[] = [],
): CodeFate | Problem | undefined {
  if (row.til === undefined || row.til === 'ignorer') return row.til;
  const ny = /^ny:\s*(.+)$/.exec(row.til)?.[1];
  const known = behov.findIndex(({ kode }) => kode === (ny ?? row.til));
  if (known >= 0) return { behov: known };
  if (ny !== undefined && KEBAB.test(ny)) return { ny };
  if (ny !== undefined)
    return problemAtTil(mapping, row, 'efter »ny:« skal der stå en kode af små bogstaver a-z, tal og bindestreger');
  const next = rowOfCode(mapping, row.til, rolle);
  if (next === undefined) return unknownCode(row, row.til, mapping, behov);
  const seen = [...before, row.fra];
  if (seen.includes(next.fra)) return problemAtTil(mapping, row, 'kæden af koder må ikke gå i ring');
  return followRow(next, rolle, mapping, behov, seen);
}

function unknownCode(row: MappingRow, til: string, mapping: Mapping, behov: readonly Behov[]): Problem {
  const expected =
    'der skal stå en kode fra kodebog.csv, »ignorer«, »ny:min-nye-kode« eller en anden kode fra kolonnen fra';
  return problemAtTil(mapping, row, expected, nearest(til, [...behov.map(({ kode }) => kode), 'ignorer']));
}
