import { KEBAB } from '../load/columns.ts';
import { nearest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import type { Rolle } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { type Mapping, type MappingRow, problemAtTil, rowOfCode } from './mapping.ts';

/** What becomes of a code: a need by its index, codings left out on purpose, or codings that wait for a new code in the codebook. */
export type CodeFate = { readonly behov: number } | 'ignorer' | { readonly ny: string };

/** What a line of the map means in a role's interviews; undefined where the line has no answer yet. */
export type FollowRow = (row: MappingRow, rolle: Rolle) => CodeFate | Problem | undefined;

/** Follows the mapping's lines to what they mean in the end. A fault in a line is the same fault however often it is met. */
export function followRows(mapping: Mapping, behov: readonly Behov[]): FollowRow {
  const kodeOf = new Map(behov.map(({ kode }, i) => [kode, i]));
  const faults = new Map<string, Problem>();
  return (row, rolle) => {
    const fate = follow(row, rolle, mapping, kodeOf);
    if (typeof fate !== 'object' || !('rule' in fate)) return fate;
    const place = `${fate.line}:${fate.column}`;
    if (!faults.has(place)) faults.set(place, fate);
    return faults.get(place);
  };
}

/** Follows a line, which may name another line's code, to what it means in this role's interviews. */
function follow(
  row: MappingRow,
  rolle: Rolle,
  mapping: Mapping,
  kodeOf: ReadonlyMap<string, number>,
  before: readonly string[] = [],
): CodeFate | Problem | undefined {
  if (row.til === undefined || row.til === 'ignorer') return row.til;
  const ny = /^ny:\s*(.+)$/.exec(row.til)?.[1];
  const behov = kodeOf.get(ny ?? row.til);
  if (behov !== undefined) return { behov };
  if (ny !== undefined && KEBAB.test(ny)) return { ny };
  if (ny !== undefined)
    return problemAtTil(mapping, row, 'efter »ny:« skal der stå en kode af små bogstaver a-z, tal og bindestreger');
  const next = rowOfCode(mapping, row.til, rolle);
  if (next === undefined) return unknownCode(row, mapping, kodeOf);
  const seen = [...before, row.fra];
  if (seen.includes(next.fra)) return problemAtTil(mapping, row, 'kæden af koder må ikke gå i ring');
  return follow(next, rolle, mapping, kodeOf, seen);
}

function unknownCode(row: MappingRow, mapping: Mapping, kodeOf: ReadonlyMap<string, number>): Problem {
  const expected =
    'der skal stå en kode fra kodebog.csv, »ignorer«, »ny:min-nye-kode« eller en anden kode fra kolonnen fra';
  return problemAtTil(mapping, row, expected, nearest(row.til ?? '', [...kodeOf.keys(), 'ignorer']));
}
