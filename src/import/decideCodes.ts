import { findNumbers } from '../load/interviews/guard/findPersonalData.ts';
import { kindName } from '../load/interviews/guard/found.ts';
import { type Problem, quote } from '../load/problem.ts';
import { ROLLER, type Rolle } from '../model/rolle.ts';
import type { Behov } from '../model/study.ts';
import { importProblem } from './fault.ts';
import { type CodeFate, followRow } from './followRow.ts';
import { rolleOrd } from './mapWords.ts';
import { type DraftRow, type Mapping, type MappingRow, rowOfCode } from './mapping.ts';
import { type Material, nameOf } from './material.ts';
import { suggestKode } from './suggestKode.ts';
import { type WhoOf, rollerOfCodes } from './who.ts';

/** A code may be one need in interviews with myndighed and another in those with udfører. A role whose interviews lack it has none. */
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
  const needNamed = exactNeeds(behov, used.keys());
  const decided = [...used].map(([name, use]) => decideCode(name, use, mapping, behov, needNamed(name)));
  const drafts = decided.flatMap((one) => codeDrafts(one, behov));
  // Several codes may lead to one line with a fault.
  const inRows = new Map(decided.flatMap(({ problems }) => problems).map((one) => [`${one.line}:${one.column}`, one]));
  const lack = drafts.length > 0 ? [undecided(materials, drafts)] : [];
  return {
    value: new Map(decided.map(({ name, fates }) => [name, fates])),
    problems: [...personalNames(materials), ...inRows.values(), ...lack],
    drafts,
    matched: decided.filter(({ isMatched }) => isMatched).length,
  };
}

/** What is decided of one code: what it is for each role, the faults in its lines, and the roles that it lacks a decision for. */
interface DecidedCode extends Pick<Used, 'codings'> {
  readonly name: string;
  readonly fates: CodeFates;
  readonly problems: readonly Problem[];
  readonly lacking: readonly Rolle[];
  /** Whether the map has a line for one role alone. */
  readonly isByRole: boolean;
  readonly isMatched: boolean;
}

/** @param byName the need that fits the code's name */
function decideCode(
  name: string,
  { codings, roller }: Used,
  mapping: Mapping,
  behov: readonly Behov[],
  byName: CodeFate | undefined,
): DecidedCode {
  const rows = mapping.kodeRows.get(name) ?? [];
  const found = rollerOf(roller, rows).map((rolle) => {
    const row = rowOfCode(mapping, name, rolle);
    return { rolle, fate: (row && followRow(row, rolle, mapping, behov)) ?? byName };
  });
  return {
    ...{ name, codings },
    fates: new Map(found.flatMap(({ rolle, fate }) => (isFate(fate) ? [[rolle, fate] as const] : []))),
    problems: found.flatMap(({ fate }) => (isProblem(fate) ? [fate] : [])),
    lacking: found.filter(({ fate }) => fate === undefined).map(({ rolle }) => rolle),
    isByRole: rows.some((row) => row.rolle !== undefined),
    isMatched: byName !== undefined && rows.every(({ til }) => til === undefined),
  };
}

function isProblem(fate: CodeFate | Problem | undefined): fate is Problem {
  return typeof fate === 'object' && 'rule' in fate;
}

function isFate(fate: CodeFate | Problem | undefined): fate is CodeFate {
  return fate !== undefined && !isProblem(fate);
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

/** The roles that must have a decision: those whose interviews have it; where none is known yet, those that the map names, else both. */
function rollerOf(known: ReadonlySet<Rolle>, rows: readonly MappingRow[]): readonly Rolle[] {
  if (known.size > 0) return ROLLER.filter((rolle) => known.has(rolle));
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

function undecided(materials: readonly Material[], drafts: readonly DraftRow[]): Problem {
  const [first] = drafts;
  const one = first?.rolle === undefined ? '1 kode' : `koden ${quote(first.fra)} for ${rolleOrd(first.rolle)}`;
  const found = `${drafts.length === 1 ? one : `${drafts.length} koder`} har ingen afgørelse`;
  const expected = 'hver skal i kortets kolonne til have en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«';
  return importProblem(materials[0]?.file ?? '', found, expected);
}

/** One line for both roles, or, where the map has one for the other role already, a line for the role that lacks it. */
function codeDrafts({ name, codings, lacking, isByRole }: DecidedCode, behov: readonly Behov[]): DraftRow[] {
  if (lacking.length === 0) return [];
  const forslag = suggestKode(leafOf(name), behov);
  const draft = { slags: 'kode', fra: name, antal: String(codings), forslag } as const;
  return isByRole ? lacking.map((rolle) => ({ ...draft, rolle })) : [draft];
}
