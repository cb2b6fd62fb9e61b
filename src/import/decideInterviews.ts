import { KEBAB } from '../load/columns.ts';
import { type Problem, quote } from '../load/problem.ts';
import { omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { liste } from '../text/liste.ts';
import type { DecidedNames } from './decideCodes.ts';
import { type Found, type Facts, namesKommune, readEvidence } from './evidence.ts';
import { importProblem } from './fault.ts';
import { omraadeOrd, rolleOrd } from './mapWords.ts';
import { type DraftRow, type Mapping, type MappingRow, problemAtTil } from './mapping.ts';
import type { Material } from './material.ts';
import type { Who } from './who.ts';

/** Who each source is, by its name: by the mapping, else by what its file tells plainly and without contradiction; `ignorer` where it is no interview. */
export function decideInterviews(
  materials: readonly Material[],
  mapping: Mapping,
  kommuner: readonly string[],
): DecidedNames<Who | 'ignorer'> {
  const value = new Map<string, Who | 'ignorer'>();
  const drafts: DraftRow[] = [];
  const problems: Problem[] = [];
  for (const { name, file, evidence, codings } of sourcesByName(materials)) {
    const row = mapping.of.interview.get(name);
    const facts = readEvidence({ name, evidence });
    const who = row?.til === 'ignorer' ? row.til : whoIs(row, facts);
    const wrongs = who === 'ignorer' ? [] : wrongId(row, mapping, kommuner);
    if (who === undefined) wrongs.push(...missing(file, name, row, facts));
    problems.push(...wrongs);
    if (who !== undefined && wrongs.length === 0) value.set(name, who);
    else drafts.push(interviewDraft(name, codings, facts));
  }
  return { value, drafts, problems: [...problems, ...disagreeing(value, materials)] };
}

/** One source may stand in several files, one a coder: what each tells of it counts. */
function sourcesByName(materials: readonly Material[]) {
  const all = materials.flatMap(({ file, sources, codings }) => {
    const own = Map.groupBy(codings, ({ source }) => source);
    return sources.map((source) => ({ file, source, codings: own.get(source)?.length ?? 0 }));
  });
  return [...Map.groupBy(all, ({ source }) => source.name)].map(([name, same]) => ({
    name,
    file: same[0]?.file ?? '',
    evidence: same.flatMap(({ source }) => source.evidence),
    codings: same.reduce((sum, one) => sum + one.codings, 0),
  }));
}

function whoIs(row: MappingRow | undefined, facts: Facts): Who | undefined {
  const rolle = row?.rolle ?? only(facts.rolle);
  const omraade = row?.omraade ?? only(facts.omraade);
  const maaned = row?.maaned ?? only(facts.maaned);
  if (rolle === undefined || omraade === undefined || maaned === undefined) return undefined;
  const from = row === undefined ? whereFound(facts) : ['kortet'];
  const deltagere = row?.deltagere ?? only(facts.deltagere);
  return { id: row?.til, rolle, omraade, maaned, deltagere, from };
}

function whereFound({ rolle, omraade, maaned }: Facts): string[] {
  return [...new Set([...rolle.from, ...omraade.from, ...maaned.from])];
}

function only<T>({ values }: Found<T>): T | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function wrongId(row: MappingRow | undefined, mapping: Mapping, kommuner: readonly string[]): Problem[] {
  if (row?.til === undefined) return [];
  if (KEBAB.test(row.til) && !namesKommune(row.til, kommuner)) return [];
  return [problemAtTil(mapping, row, 'der skal stå »ignorer« eller et id som »i03«, som ikke nævner en kommune')];
}

/** One sentence for what an interview lacks, and one for each thing that it has two of. */
function missing(file: string, name: string, row: MappingRow | undefined, facts: Facts): Problem[] {
  const lower = (found: Found<string>, names: Readonly<Record<string, string>> = {}) => ({
    from: found.from,
    values: found.values.map((value) => (names[value] ?? value).toLowerCase()),
  });
  const things = [
    { word: 'rolle', given: row?.rolle, ...lower(facts.rolle, rolleNavn) },
    { word: 'område', given: row?.omraade, ...lower(facts.omraade, omraadeNavn) },
    { word: 'måned', given: row?.maaned, ...lower(facts.maaned) },
  ].filter(({ given }) => given === undefined);
  const lacks = things.filter(({ values }) => values.length === 0).map(({ word }) => word);
  const ambiguous = lacks.includes('måned') ? facts.ambiguous : undefined;
  const date = ambiguous === undefined ? '' : ` (datoen ${quote(ambiguous)} kan læses på to måder)`;
  const two = things.filter(({ values }) => values.length > 1);
  return [
    ...(lacks.length > 0 ? [`mangler ${liste(lacks)}${date}`] : []),
    ...two.map(({ values, from }) => `er både ${liste(values)} (læst i ${liste(from)})`),
  ].map((found) => importProblem(file, `interviewet ${quote(name)} ${found}`, 'kortet skal sige, hvad det er'));
}

function interviewDraft(name: string, codings: number, facts: Facts): DraftRow {
  const maybe = [facts.rolle.suggestion, facts.omraade.suggestion].filter((word) => word !== undefined);
  const from = whereFound(facts);
  const forslag = [
    ...(maybe.length > 0 ? [`måske ${maybe.join(', ')}`] : []),
    ...(from.length > 0 ? [`læst fra ${from.join(', ')}`] : []),
  ];
  const [rolle, omraade, maaned] = [only(facts.rolle), only(facts.omraade), only(facts.maaned)];
  const found = { rolle, omraade, maaned, deltagere: only(facts.deltagere), antal: String(codings) };
  return { slags: 'interview', fra: name, ...found, forslag: forslag.join('; ') || undefined };
}

/** Sources that the mapping gives one id are one interview, so they must have the same role, area and month. */
function disagreeing(value: ReadonlyMap<string, Who | 'ignorer'>, materials: readonly Material[]): Problem[] {
  const known = [...value.values()].filter((who) => who !== 'ignorer');
  return [...Map.groupBy(known, ({ id }) => id)].flatMap(([id, all]) => {
    const kinds = new Set(all.map((who) => [rolleOrd(who.rolle), omraadeOrd(who.omraade), who.maaned].join(', ')));
    if (id === undefined || kinds.size === 1) return [];
    const found = `interviewet ${quote(id)} har i kortet både ${[...kinds].join(' og ')}`;
    return [importProblem(materials[0]?.file ?? '', found, 'det skal have én rolle, ét område og én måned')];
  });
}
