import { findPersonalData } from '../load/interviews/personalData.ts';
import type { Interview } from '../model/interviews.ts';
import { type Account, type Tally, accountOf, newTally } from './account.ts';
import type { Decisions, ImportStudy } from './decide.ts';
import { type Coding, type Material, drop, nameOf } from './material.ts';
import { nameInterviews } from './nameInterviews.ts';
import { numberSegments } from './numberSegments.ts';

/** A row of kodninger.csv. */
export interface CodingRow {
  readonly interview: string;
  readonly kode: string;
  readonly segment: number;
  readonly koder: string;
  readonly citat: string;
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

/** Makes the set's rows of what was read and decided, and accounts for every coding. */
export function assemble(materials: readonly Material[], decisions: Decisions, study: ImportStudy): Assembled {
  const koder = study.behov.map(({ kode }) => kode);
  const { interviews, idOf, from } = nameInterviews(materials, decisions.interviews);
  const place = new Map(interviews.map(({ id }, i) => [id, i]));
  const segments = numberSegments(materials, (name) => place.get(idOf.get(name) ?? ''));
  const tallies = materials.map(newTally);
  const rows: ReadRow[] = [];
  materials.forEach((material, m) => {
    const tally = tallies[m]!;
    for (const coding of material.codings) {
      const row = rowOf(material, coding, decisions, koder, idOf);
      const segment = segments[m]?.[coding.source]?.[coding.span] ?? 0;
      if ('ignored' in row) drop(tally.ignored, row.ignored, coding.line);
      else if ('refused' in row) drop(tally.refused, row.refused, coding.line);
      else rows.push({ ...row, segment, citat: '', material, tally, coding });
    }
  });
  const sorted = rows.sort((a, b) => place.get(a.interview)! - place.get(b.interview)! || compareRows(a, b));
  const codings = withoutTwins(sorted);
  for (const row of codings) row.citat = keep(row, study.kommuner);
  const coders = [...new Set(codings.map((row) => row.koder))];
  return {
    interviews,
    from,
    codings,
    kodere: coders.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    accounts: materials.map((material, m) => accountOf(material, decisions, tallies[m]!)),
    freshCodes: freshCodes(decisions),
  };
}

/** A row while it is made, and where it comes from. */
interface ReadRow extends Omit<CodingRow, 'citat'> {
  citat: string;
  readonly material: Material;
  readonly tally: Tally;
  readonly coding: Coding;
}

type Row = Omit<CodingRow, 'segment' | 'citat'>;

function rowOf(
  { sources, codes, coders }: Material,
  { source, code, coder }: Coding,
  decisions: Decisions,
  koder: readonly string[],
  idOf: ReadonlyMap<string, string>,
): Row | { ignored: string } | { refused: string } {
  const interview = idOf.get(sources[source]?.name ?? '');
  if (interview === undefined) return { ignored: 'kilden er sat til »ignorer« i kortet' };
  const fate = decisions.codes.get(nameOf(codes[code]!));
  if (fate === 'ignorer' || fate === undefined) return { ignored: 'koden er sat til »ignorer« i kortet' };
  if ('ny' in fate) return { refused: `koden »${fate.ny}« skal først ind i kodebog.csv` };
  return { interview, kode: koder[fate.behov] ?? '', koder: decisions.coders.get(coders[coder] ?? '') ?? 'K1' };
}

/** Within one interview. */
function compareRows(a: Row & { segment: number }, b: Row & { segment: number }): number {
  return a.segment - b.segment || compare(a.kode, b.kode) || compare(a.koder, b.koder);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Of sorted rows, the first of each that are alike; the others are refused. */
function withoutTwins(rows: readonly ReadRow[]): ReadRow[] {
  return rows.filter((row, i) => {
    const before = rows[i - 1];
    if (before?.interview !== row.interview || compareRows(before, row) !== 0) return true;
    drop(row.tally.refused, 'samme koder har allerede kodet behovet i samme segment', row.coding.line);
    return false;
  });
}

/** Counts a row as kept. Out: its quotation, empty where there is none or where it may lead to a person. */
function keep({ material, tally, coding: { source, span, line } }: ReadRow, kommuner: readonly string[]): string {
  tally.kept += 1;
  const text = (material.sources[source]?.spans[span]?.text ?? '').replace(/\s+/g, ' ').trim();
  const [found] = findPersonalData(text, kommuner);
  if (found !== undefined) drop(tally.withheld, found.what, line);
  else if (text !== '') tally.waiting += 1;
  return found === undefined ? text : '';
}

function freshCodes({ codes }: Decisions): Map<string, string[]> {
  const fresh = [...codes].flatMap(([name, fate]) =>
    typeof fate === 'object' && 'ny' in fate ? [{ name, ny: fate.ny }] : [],
  );
  const groups = Map.groupBy(fresh, ({ ny }) => ny);
  return new Map([...groups].map(([ny, all]) => [ny, all.map(({ name }) => name)]));
}
