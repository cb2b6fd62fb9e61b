import { findPersonalData } from '../load/interviews/personalData.ts';
import { KEBAB } from '../load/columns.ts';
import { nearest } from '../load/nearest.ts';
import { type Problem, quote } from '../load/problem.ts';
import { ROLLER, type Rolle } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { importProblem } from './fault.ts';
import { rolleOrd } from './mapWords.ts';
import { type DraftRow, type Mapping, type MappingRow, problemAtTil, rowOfCode } from './mapping.ts';
import { type Material, nameOf } from './material.ts';
import { type WhoOf, rollerOfCodes } from './who.ts';

/** What becomes of a code: a need by its index, codings left out on purpose, or codings that wait for a new code in the codebook. */
export type CodeFate = { readonly behov: number } | 'ignorer' | { readonly ny: string };

/** A code may be one need where myndighed says it and another where udfører does. A role that never says it has none. */
export type CodeFates = ReadonlyMap<Rolle, CodeFate>;

/** What is decided of the names of one kind, what is wrong, and the lines that a person has to complete, or may. */
export interface DecidedNames<T> {
  readonly value: ReadonlyMap<string, T>;
  readonly problems: readonly Problem[];
  readonly drafts: readonly DraftRow[];
}

/**
 * Each code of the materials, by its name in the mapping: as the mapping says, else by what fits a need's code or name letter
 * for letter; nothing else is guessed. `matched`: how many fit so, without the mapping.
 * @param whoOf who each source is, as far as it is decided
 */
export function decideCodes(
  materials: readonly Material[],
  mapping: Mapping,
  behov: readonly Behov[],
  whoOf: WhoOf,
): DecidedNames<CodeFates> & { readonly matched: number } {
  const used = usedCodes(materials, whoOf);
  const isNeed = exactNeeds(behov, used.keys());
  const value = new Map<string, CodeFates>();
  const drafts: DraftRow[] = [];
  const problems = new Set<Problem>(personalNames(materials));
  const followed = followRows(mapping, behov);
  let matched = 0;
  for (const [name, { codings, roller }] of used) {
    const rows = mapping.kodeRows.get(name) ?? [];
    const byName = isNeed(name);
    const fates = rollerOf(roller, rows).map((rolle) => {
      const row = rowOfCode(mapping, name, rolle);
      return [rolle, (row && followed(row, rolle)) ?? byName] as const;
    });
    for (const [, fate] of fates) if (typeof fate === 'object' && 'rule' in fate) problems.add(fate);
    const lacking = fates.filter(([, fate]) => fate === undefined).map(([rolle]) => rolle);
    drafts.push(...codeDrafts(name, codings, lacking, rows, behov));
    value.set(name, new Map(fates.filter((pair): pair is [Rolle, CodeFate] => isFate(pair[1]))));
    if (byName !== undefined && rows.every(({ til }) => til === undefined)) matched += 1;
  }
  if (drafts.length > 0) problems.add(undecided(materials, drafts));
  return { value, problems: [...problems], drafts, matched };
}

function isFate(fate: CodeFate | Problem | undefined): fate is CodeFate {
  return fate === 'ignorer' || (fate !== undefined && !('rule' in fate));
}

/** A code that codings point at: how many, and the roles whose interviews they are in. */
interface Used {
  readonly codings: number;
  readonly roller: ReadonlySet<Rolle>;
}

/** The codes that codings point at; a codebook's codes all count. */
function usedCodes(materials: readonly Material[], whoOf: WhoOf): Map<string, Used> {
  const used = new Map<string, Used>();
  for (const { codes, codings } of materials) {
    const roller = rollerOfCodes(codings, whoOf);
    for (const code of codes)
      if (!code.isCase && (code.codings > 0 || codings.length === 0)) {
        const { codings: before, roller: others } = used.get(nameOf(code)) ?? { codings: 0, roller: new Set<Rolle>() };
        used.set(nameOf(code), { codings: before + code.codings, roller: others.union(roller.get(code) ?? new Set()) });
      }
  }
  return used;
}

/** The roles that must have a decision: those that say it; where none is known yet, those that the map names, else both. */
function rollerOf(said: ReadonlySet<Rolle>, rows: readonly MappingRow[]): readonly Rolle[] {
  if (said.size > 0) return ROLLER.filter((rolle) => said.has(rolle));
  const named = rows.flatMap(({ rolle }) => rolle ?? []);
  return named.length > 0 ? named : ROLLER;
}

/** Which need a code's own name is, letter for letter; none where two codes of different parents end in that name. */
function exactNeeds(behov: readonly Behov[], names: Iterable<string>): (name: string) => CodeFate | undefined {
  const exact = new Map(behov.flatMap(({ kode, navn }, i) => [[kode, i] as const, [navn.toLowerCase(), i] as const]));
  const leaves = Map.groupBy(names, leafOf);
  return (name) => {
    const found = leaves.get(leafOf(name))?.length === 1 ? exact.get(leafOf(name)) : undefined;
    return found === undefined ? undefined : { behov: found };
  };
}

function leafOf(name: string): string {
  return (name.split(' > ').at(-1) ?? '').toLowerCase();
}

/** Follows the mapping's lines to what they mean in the end. A fault in a line is the same fault however often it is met. */
function followRows(mapping: Mapping, behov: readonly Behov[]) {
  const kodeOf = new Map(behov.map(({ kode }, i) => [kode, i]));
  const faults = new Map<string, Problem>();
  return (row: MappingRow, rolle: Rolle): CodeFate | Problem | undefined => {
    const fate = follow(row, rolle, mapping, kodeOf);
    if (typeof fate !== 'object' || !('rule' in fate)) return fate;
    const place = `${fate.line}:${fate.column}`;
    if (!faults.has(place)) faults.set(place, fate);
    return faults.get(place);
  };
}

/** Follows a line, which may name another line's code, to what it means where this role says it. */
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

/** The rule that a code's name breaks by holding what may lead to a person. */
export const CODE_NAME = 'kodenavn';

/** A code's name is no place for a person's number or address. What stands there is not repeated. */
function personalNames(materials: readonly Material[]): Problem[] {
  const expected = 'koden skal have et andet navn, før den kan læses ind';
  const all = materials.flatMap(({ file, codes }) => codes.map(({ path }) => ({ file, name: path.join(' ') })));
  return all.flatMap(({ file, name }) => {
    const found = findPersonalData(name, []).find(({ what }) => what !== 'en adresse');
    if (found === undefined) return [];
    return [importProblem(file, `navnet på en kode rummer ${found.what}`, expected, { rule: CODE_NAME })];
  });
}

function undecided(materials: readonly Material[], drafts: readonly DraftRow[]): Problem {
  const [first] = drafts;
  const one = first?.rolle === undefined ? '1 kode' : `koden ${quote(first.fra)} for ${rolleOrd(first.rolle)}`;
  const found = `${drafts.length === 1 ? one : `${drafts.length} koder`} har ingen afgørelse`;
  const expected = 'hver skal i kortets kolonne til have en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«';
  return importProblem(materials[0]?.file ?? '', found, expected);
}

/** One line for both roles, or, where the map has one for the other role already, a line for the role that lacks it. */
function codeDrafts(
  name: string,
  codings: number,
  lacking: readonly Rolle[],
  rows: readonly MappingRow[],
  behov: readonly Behov[],
): DraftRow[] {
  if (lacking.length === 0) return [];
  const draft = {
    slags: 'kode',
    fra: name,
    antal: String(codings),
    forslag: suggestKode(leafOf(name), behov),
  } as const;
  const isByRole = rows.some((row) => row.rolle !== undefined);
  return isByRole ? lacking.map((rolle) => ({ ...draft, rolle })) : [draft];
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
