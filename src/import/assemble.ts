import { findPersonalData } from '../load/interviews/personalData.ts';
import type { Interview } from '../model/interviews.ts';
import type { Decisions } from './decide.ts';
import type { CodeFate } from './decideCodes.ts';
import type { Who } from './decideInterviews.ts';
import { type Coding, type Dropped, type Material, drop, nameOf } from './material.ts';
import { numberSegments } from './numberSegments.ts';

/** A row of kodninger.csv. */
export interface CodingRow {
  readonly interview: string;
  readonly kode: string;
  readonly segment: number;
  readonly koder: string;
  readonly citat: string;
}

/** Read = kept + ignored + refused, for one file. */
export interface Account {
  readonly file: string;
  readonly kind: string;
  readonly notes: readonly string[];
  readonly sources: { readonly read: number; readonly kept: number; readonly ignored: number };
  readonly codes: {
    readonly read: number;
    readonly kept: number;
    readonly ignored: number;
    readonly unused: number;
    readonly fresh: number;
  };
  readonly codings: {
    readonly read: number;
    readonly kept: number;
    readonly ignored: readonly Dropped[];
    readonly refused: readonly Dropped[];
  };
  readonly quotations: { readonly waiting: number; readonly withheld: readonly Dropped[] };
}

export interface Assembled {
  /** In order of time, then as met. */
  readonly interviews: readonly Interview[];
  /** Where each interview's role, area and month were read, in words, by its id. */
  readonly from: ReadonlyMap<string, readonly string[]>;
  readonly codings: readonly CodingRow[];
  readonly kodere: readonly string[];
  readonly accounts: readonly Account[];
  /** Codes that a person wants and the codebook has not got, with the names of the export that they come from. */
  readonly freshCodes: ReadonlyMap<string, readonly string[]>;
}

/** Makes the set's rows of what was read and decided, and accounts for what became of every coding. */
export function assemble(materials: readonly Material[], decisions: Decisions, koder: readonly string[]): Assembled {
  const { interviews, idOf, from } = nameInterviews(materials, decisions);
  const place = new Map(interviews.map(({ id }, i) => [id, i]));
  const segments = numberSegments(materials, (name) => place.get(idOf.get(name) ?? ''));
  const tallies = materials.map(() => new Tally());
  const rows: ReadRow[] = [];
  materials.forEach((material, m) => {
    const tally = tallies[m]!;
    for (const coding of material.codings) {
      const row = rowOf(material, coding, decisions, koder, idOf);
      if ('ignored' in row) drop(tally.ignored, row.ignored, coding.line);
      else if ('refused' in row) drop(tally.refused, row.refused, coding.line);
      else
        rows.push({
          ...row,
          segment: segments[m]?.[coding.source]?.[coding.span] ?? 0,
          citat: '',
          material: m,
          coding,
        });
    }
  });
  const codings = withoutTwins(sortRows(rows, place), tallies);
  for (const row of codings)
    row.citat = tallies[row.material]!.keep(textOf(materials[row.material]!, row.coding), row.coding.line);
  const kodere = [...new Set(codings.map((row) => row.koder))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const accounts = materials.map((material, m) => accountOf(material, decisions, tallies[m]!));
  return { interviews, from, codings, kodere, accounts, freshCodes: freshCodes(decisions) };
}

/** A row while it is made, and the coding of which material it is. */
interface ReadRow extends Omit<CodingRow, 'citat'> {
  citat: string;
  readonly material: number;
  readonly coding: Coding;
}

const TWICE = 'samme koder har allerede kodet behovet i samme segment';

/** Of sorted rows, the first of each that are alike; the others are refused. */
function withoutTwins(rows: readonly ReadRow[], tallies: readonly Tally[]): ReadRow[] {
  return rows.filter((row, i) => {
    const before = rows[i - 1];
    if (before === undefined || compareRows(before, row) !== 0 || before.interview !== row.interview) return true;
    drop(tallies[row.material]!.refused, TWICE, row.coding.line);
    return false;
  });
}

/** What has become of the codings so far. */
class Tally {
  readonly ignored = new Map<string, Dropped>();
  readonly refused = new Map<string, Dropped>();
  readonly withheld = new Map<string, Dropped>();
  kept = 0;
  waiting = 0;

  /** Counts a coding as kept. Out: its quotation, empty where there is none or where it may lead to a person. */
  keep(text: string, line: number): string {
    this.kept += 1;
    if (text === '') return '';
    const [found] = findPersonalData(text);
    if (found === undefined) this.waiting += 1;
    else drop(this.withheld, found.what, line);
    return found === undefined ? text : '';
  }
}

type Row = Omit<CodingRow, 'segment' | 'citat'>;

function rowOf(
  { sources, codes, coders }: Material,
  { source, code, coder }: Coding,
  decisions: Decisions,
  koder: readonly string[],
  idOf: ReadonlyMap<string, string>,
): Row | { ignored: string } | { refused: string } {
  const name = sources[source]?.name ?? '';
  const interview = idOf.get(name);
  if (interview === undefined) return { ignored: 'kilden er sat til »ignorer« i kortet' };
  const fate = decisions.codes.get(nameOf(codes[code]!));
  if (fate === 'ignorer' || fate === undefined) return { ignored: 'koden er sat til »ignorer« i kortet' };
  if ('ny' in fate) return { refused: `koden »${fate.ny}« skal først ind i kodebog.csv` };
  return { interview, kode: koder[fate.behov] ?? '', koder: decisions.coders.get(coders[coder] ?? '') ?? 'K1' };
}

function textOf({ sources }: Material, { source, span }: Coding): string {
  return (sources[source]?.spans[span]?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** Ids i01, i02 … in order of time, unless the mapping gives them. Never a name of the export. */
function nameInterviews(materials: readonly Material[], { interviews: whoOf }: Decisions) {
  const names = new Set(materials.flatMap(({ sources }) => sources.map(({ name }) => name)));
  const groups = new Map<string, { who: Who; names: string[] }>();
  for (const name of names) {
    const who = whoOf.get(name);
    if (who === undefined || who === 'ignorer') continue;
    const key = who.id === undefined ? `navn ${name}` : `id ${who.id}`;
    const group = groups.get(key) ?? { who, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort((a, b) =>
    a.who.maaned < b.who.maaned ? -1 : Number(a.who.maaned > b.who.maaned),
  );
  const given = new Set(ordered.map(({ who }) => who.id));
  const width = Math.max(2, String(ordered.length).length);
  const free = numbered(width, given);
  const idOf = new Map<string, string>();
  const from = new Map<string, readonly string[]>();
  const interviews = ordered.map(({ who: { id: wanted, from: where, ...rest }, names: own }) => {
    const id = wanted ?? free.next().value;
    for (const name of own) idOf.set(name, id);
    from.set(id, where);
    return { id, ...rest };
  });
  return { interviews, idOf, from };
}

function* numbered(width: number, taken: ReadonlySet<string | undefined>): Generator<string, never> {
  for (let n = 1; ; n++) {
    const id = `i${String(n).padStart(width, '0')}`;
    if (!taken.has(id)) yield id;
  }
}

/** In place. Rows that are alike stand as they were met. */
function sortRows(rows: ReadRow[], place: ReadonlyMap<string, number>): ReadRow[] {
  return rows.sort((a, b) => (place.get(a.interview) ?? 0) - (place.get(b.interview) ?? 0) || compareRows(a, b));
}

/** Within one interview. */
function compareRows(a: ReadRow, b: ReadRow): number {
  return a.segment - b.segment || compare(a.kode, b.kode) || compare(a.koder, b.koder);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function accountOf(
  { file, kind, notes, sources, codes, codings, refused }: Material,
  decisions: Decisions,
  tally: Tally,
): Account {
  const own = codes.filter(({ isCase }) => !isCase);
  const used = own.filter((code) => code.codings > 0);
  const fates = used.map((code): CodeFate | undefined => decisions.codes.get(nameOf(code)));
  const kept = sources.filter(({ name }) => decisions.interviews.get(name) !== 'ignorer').length;
  const lost = refused.reduce((sum, { count }) => sum + count, 0);
  return {
    file,
    kind,
    notes,
    sources: { read: sources.length, kept, ignored: sources.length - kept },
    codes: {
      read: own.length,
      kept: fates.filter((fate) => typeof fate === 'object' && 'behov' in fate).length,
      ignored: fates.filter((fate) => fate === 'ignorer').length,
      fresh: fates.filter((fate) => typeof fate === 'object' && 'ny' in fate).length,
      unused: own.length - used.length,
    },
    codings: {
      read: codings.length + lost,
      kept: tally.kept,
      ignored: [...tally.ignored.values()],
      refused: [...refused, ...tally.refused.values()],
    },
    quotations: { waiting: tally.waiting, withheld: [...tally.withheld.values()] },
  };
}

function freshCodes({ codes }: Decisions): Map<string, string[]> {
  const fresh = new Map<string, string[]>();
  for (const [name, fate] of codes) {
    if (typeof fate === 'object' && 'ny' in fate) fresh.set(fate.ny, [...(fresh.get(fate.ny) ?? []), name]);
  }
  return fresh;
}
