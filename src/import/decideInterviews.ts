import { type Problem, quote } from '../load/problem.ts';
import type { Interview } from '../model/interviews.ts';
import { type Omraade, type Rolle, omraadeNavn, rolleNavn } from '../model/rolle.ts';
import { liste } from '../text/liste.ts';
import { type Found, type Facts, namesKommune, readEvidence } from './evidence.ts';
import { importProblem } from './fault.ts';
import { type DraftRow, EMPTY_ROW, type Mapping, type MappingRow, problemAtTil } from './mapping.ts';
import type { Material, Source } from './material.ts';

/** Who an interview is, before it gets its id. */
export type Who = Omit<Interview, 'id'> & { readonly id: string | undefined; readonly from: readonly string[] };

export interface DecidedInterviews {
  /** By the source's name; `ignorer` where it is no interview. */
  readonly value: ReadonlyMap<string, Who | 'ignorer'>;
  readonly problems: readonly Problem[];
  readonly drafts: readonly DraftRow[];
}

/** Who each source is: by the mapping, else by what its file tells plainly and without contradiction. */
export function decideInterviews(
  materials: readonly Material[],
  mapping: Mapping,
  kommuner: readonly string[],
): DecidedInterviews {
  const value = new Map<string, Who | 'ignorer'>();
  const drafts: DraftRow[] = [];
  const problems: Problem[] = [];
  for (const [name, { file, source, codings }] of sourcesByName(materials)) {
    const row = mapping.of.interview.get(name);
    if (row?.til === 'ignorer') {
      value.set(name, 'ignorer');
      continue;
    }
    const facts = readEvidence(source);
    const who = whoIs(row, facts);
    const wrong = [...wrongId(row, mapping, kommuner), ...(who === undefined ? missing(file, name, row, facts) : [])];
    problems.push(...wrong);
    if (who !== undefined && wrong.length === 0) value.set(name, who);
    else drafts.push(interviewDraft(name, codings, facts));
  }
  return { value, drafts, problems: [...problems, ...disagreeing(value, materials)] };
}

/** One source may stand in several files, one a coder: what each tells of it counts. */
function sourcesByName(materials: readonly Material[]) {
  const found = new Map<string, { file: string; source: Source; codings: number }>();
  for (const { file, sources, codings } of materials) {
    const counts = new Uint32Array(sources.length);
    for (const { source } of codings) counts[source]! += 1;
    sources.forEach((source, i) => {
      const before = found.get(source.name);
      const evidence = [...(before?.source.evidence ?? []), ...source.evidence];
      found.set(source.name, {
        file: before?.file ?? file,
        source: { ...source, evidence },
        codings: (before?.codings ?? 0) + (counts[i] ?? 0),
      });
    });
  }
  return found;
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
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.til) && !namesKommune(row.til, kommuner)) return [];
  return [problemAtTil(mapping, row, 'der skal stå »ignorer« eller et id som »i03«, som ikke nævner en kommune')];
}

/** One sentence for what an interview lacks, and one for each thing that it has two of. */
function missing(file: string, name: string, row: MappingRow | undefined, facts: Facts): Problem[] {
  const things = [
    { word: 'rolle', given: row?.rolle, found: facts.rolle, nameOf: (rolle: string) => rolleNavn[rolle as Rolle] },
    { word: 'område', given: row?.omraade, found: facts.omraade, nameOf: (o: string) => omraadeNavn[o as Omraade] },
    { word: 'måned', given: row?.maaned, found: facts.maaned, nameOf: (month: string) => month },
  ].filter(({ given }) => given === undefined);
  const lacks = things.filter(({ found }) => found.values.length === 0).map(({ word }) => word);
  const ambiguous = lacks.includes('måned') ? facts.ambiguous : undefined;
  const date = ambiguous === undefined ? '' : ` (datoen ${quote(ambiguous)} kan læses på to måder)`;
  const two = things
    .filter(({ found }) => found.values.length > 1)
    .map(({ found, nameOf }) => ({ from: found.from, names: found.values.map((v) => nameOf(v).toLowerCase()) }));
  return [
    ...(lacks.length > 0 ? [`mangler ${liste(lacks)}${date}`] : []),
    ...two.map(({ names, from }) => `er både ${liste(names)} (læst i ${liste(from)})`),
  ].map((found) => importProblem(file, `interviewet ${quote(name)} ${found}`, 'kortet skal sige, hvad det er'));
}

function interviewDraft(name: string, codings: number, facts: Facts): DraftRow {
  const maybe = [facts.rolle.suggestion, facts.omraade.suggestion].filter((word) => word !== undefined);
  const forslag = [
    ...(maybe.length > 0 ? [`måske ${maybe.join(', ')}`] : []),
    ...(whereFound(facts).length > 0 ? [`læst fra ${whereFound(facts).join(', ')}`] : []),
  ];
  return {
    ...EMPTY_ROW,
    slags: 'interview',
    fra: name,
    rolle: only(facts.rolle),
    omraade: only(facts.omraade),
    maaned: only(facts.maaned),
    deltagere: only(facts.deltagere),
    antal: String(codings),
    forslag: forslag.join('; ') || undefined,
  };
}

/** Sources that the mapping gives one id are one interview, so they must have the same role, area and month. */
function disagreeing(value: ReadonlyMap<string, Who | 'ignorer'>, materials: readonly Material[]): Problem[] {
  const byId = Map.groupBy(
    [...value.values()].filter((who): who is Who => who !== 'ignorer' && who.id !== undefined),
    ({ id }) => id,
  );
  return [...byId].flatMap(([id, all]) => {
    const kinds = new Set(all.map(({ rolle, omraade, maaned }) => [rolle, omraade, maaned].join(' ')));
    if (kinds.size === 1) return [];
    const found = `interviewet ${quote(id ?? '')} har i kortet både ${[...kinds].join(' og ')}`;
    return [importProblem(materials[0]?.file ?? '', found, 'det skal have én rolle, ét område og én måned')];
  });
}
