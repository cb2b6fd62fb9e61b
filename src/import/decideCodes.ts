import { findNumbers } from '../load/interviews/guard/findPersonalData.ts';
import { kindName } from '../load/interviews/guard/found.ts';
import { KEBAB } from '../load/columns.ts';
import { nearest } from '../load/nearest.ts';
import type { Problem } from '../load/problem.ts';
import type { Behov } from '../model/study.ts';
import { importProblem } from './fault.ts';
import { type DraftRow, type Mapping, type MappingRow, problemAtTil } from './mapping.ts';
import { type Material, nameOf } from './material.ts';

/** What becomes of a code: a need by its index, codings left out on purpose, or codings that wait for a new code in the codebook. */
export type CodeFate = { readonly behov: number } | 'ignorer' | { readonly ny: string };

/** What is decided of the names of one kind, what is wrong, and the lines that a person has to complete, or may. */
export interface DecidedNames<T> {
  readonly value: ReadonlyMap<string, T>;
  readonly problems: readonly Problem[];
  readonly drafts: readonly DraftRow[];
}

/**
 * Each code of the materials, by its name in the mapping: as the mapping says, else by what fits a need's code or name letter
 * for letter; nothing else is guessed. `matched`: how many fit so, without the mapping.
 */
export function decideCodes(
  materials: readonly Material[],
  mapping: Mapping,
  behov: readonly Behov[],
): DecidedNames<CodeFate> & { readonly matched: number } {
  const used = usedCodes(materials);
  const kodeOf = new Map(behov.map(({ kode }, i) => [kode, i]));
  const exact = new Map(behov.flatMap(({ kode, navn }, i) => [[kode, i] as const, [navn.toLowerCase(), i] as const]));
  const leaves = Map.groupBy(used.keys(), leafOf);
  const value = new Map<string, CodeFate>();
  const drafts: DraftRow[] = [];
  const problems: Problem[] = personalNames(materials);
  let matched = 0;
  for (const [name, codings] of used) {
    const row = mapping.of.kode.get(name);
    const fate = row && follow(row, mapping, kodeOf);
    const isAlone = leaves.get(leafOf(name))?.length === 1;
    const byName = isAlone ? exact.get(leafOf(name)) : undefined;
    if (typeof fate === 'object' && 'rule' in fate) problems.push(fate);
    else if (fate !== undefined) value.set(name, fate);
    else if (byName === undefined) drafts.push(codeDraft(name, codings, behov));
    else {
      value.set(name, { behov: byName });
      matched += 1;
    }
  }
  if (drafts.length > 0) problems.push(undecided(materials, drafts.length));
  return { value, problems, drafts, matched };
}

/** The codes that codings point at, each with how many; a codebook's codes all count. */
function usedCodes(materials: readonly Material[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { codes, codings } of materials)
    for (const code of codes)
      if (!code.isCase && (code.codings > 0 || codings.length === 0))
        used.set(nameOf(code), (used.get(nameOf(code)) ?? 0) + code.codings);
  return used;
}

function leafOf(name: string): string {
  return (name.split(' > ').at(-1) ?? '').toLowerCase();
}

/** Follows a line of the mapping, which may name another line's code, to what it means in the end. */
function follow(
  row: MappingRow,
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
  const next = mapping.of.kode.get(row.til);
  if (next === undefined) return unknownCode(row, mapping, kodeOf);
  const seen = [...before, row.fra];
  if (seen.includes(next.fra)) return problemAtTil(mapping, row, 'kæden af koder må ikke gå i ring');
  return follow(next, mapping, kodeOf, seen);
}

function unknownCode(row: MappingRow, mapping: Mapping, kodeOf: ReadonlyMap<string, number>): Problem {
  const expected =
    'der skal stå en kode fra kodebog.csv, »ignorer«, »ny:min-nye-kode« eller en anden kode fra kolonnen fra';
  return problemAtTil(mapping, row, expected, nearest(row.til ?? '', [...kodeOf.keys(), 'ignorer']));
}

/** The rule that a code's name breaks by holding what may lead to a person. */
export const CODE_NAME = 'kodenavn';

/** A code's name is no place for a person's number or address. What stands there is not repeated. */
function personalNames(materials: readonly Material[]): Problem[] {
  const expected = 'koden skal have et andet navn, før den kan læses ind';
  const all = materials.flatMap(({ file, codes }) => codes.map(({ path }) => ({ file, name: path.join(' ') })));
  return all.flatMap(({ file, name }) => {
    const [found] = findNumbers(name);
    if (found === undefined) return [];
    return [importProblem(file, `navnet på en kode rummer ${kindName(found)}`, expected, { rule: CODE_NAME })];
  });
}

function undecided(materials: readonly Material[], count: number): Problem {
  const found = count === 1 ? '1 kode har ingen afgørelse' : `${count} koder har ingen afgørelse`;
  const expected = 'hver skal i kortets kolonne til have en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«';
  return importProblem(materials[0]?.file ?? '', found, expected);
}

function codeDraft(name: string, codings: number, behov: readonly Behov[]): DraftRow {
  const forslag = suggestKode(leafOf(name), behov);
  return { slags: 'kode', fra: name, antal: String(codings), forslag };
}

/** The need whose code or name is nearest, or stands in the name, or shares its longest word. */
function suggestKode(leaf: string, behov: readonly Behov[]): string | undefined {
  const names = behov.flatMap(({ kode, navn }) => [kode, navn]);
  const near = nearest(leaf, names);
  const isNear = ({ kode, navn }: Behov) => kode === near || navn === near;
  const isWithin = ({ navn }: Behov) => leaf.includes(navn.toLowerCase());
  return (behov.find(isNear) ?? behov.find(isWithin) ?? sharesWord(leaf, behov))?.kode;
}

const LEAST_WORD = 6;

function sharesWord(leaf: string, behov: readonly Behov[]): Behov | undefined {
  const words = leaf.split(/[^\p{L}]+/u).filter((word) => word.length >= LEAST_WORD);
  const longest = words.sort((a, b) => b.length - a.length);
  return longest.flatMap((word) => behov.find(({ navn }) => navn.toLowerCase().includes(word)) ?? [])[0];
}
