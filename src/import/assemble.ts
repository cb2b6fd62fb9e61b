import { ascending } from 'd3';
import { type Knows, findPersonalData, knowledgeOf } from '../load/interviews/guard/findPersonalData.ts';
import { isHard, kindName } from '../load/interviews/guard/found.ts';
import type { Interview, Sted } from '../model/interviews.ts';
import { type Account, newAccount } from './account.ts';
import type { Decisions, ImportStudy } from './decide.ts';
import { type Coding, type Material, type Span, drop, nameOf } from './material.ts';
import { nameInterviews } from './nameInterviews.ts';
import { numberSegments } from './numberSegments.ts';
import { placeSpans } from './places.ts';
import { rolleOfCoding } from './who.ts';

/** A row of kodninger.csv. */
export interface CodingRow {
  readonly interview: string;
  readonly kode: string;
  readonly segment: number;
  readonly koder: string;
  readonly sted: Sted | undefined;
  readonly citat: string;
  /** Words of the quotation that a person has to look at. */
  readonly seEfter: string;
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

/** A coding on its way to be a row, and the account of the file that it comes from. */
interface Kept extends Omit<CodingRow, 'citat' | 'seEfter'> {
  readonly coding: Coding;
  readonly account: Account;
}

/** Makes the set's rows of what was read and decided, and accounts for every coding. */
export function assemble(materials: readonly Material[], decisions: Decisions, study: ImportStudy): Assembled {
  const { interviews, idOf, from } = nameInterviews(materials, decisions.interviews);
  const segments = numberSegments(materials, idOf);
  const places = placeSpans(materials, idOf);
  const accounts = materials.map((material) => newAccount(material, decisions));
  const kept = materials.flatMap(({ codings }, m) =>
    codings.flatMap((coding): Kept | [] => {
      const account = accounts[m]!;
      const row = rowOf(coding, decisions, study, idOf);
      if (!('ignored' in row || 'refused' in row))
        return { ...row, ...whereIs(coding, segments, places), coding, account };
      if ('ignored' in row) drop(account.codings.ignored, row.ignored, coding.line);
      else drop(account.codings.refused, row.refused, coding.line);
      return [];
    }),
  );
  const place = new Map(interviews.map(({ id }, i) => [id, i]));
  kept.sort((a, b) => place.get(a.interview)! - place.get(b.interview)! || compareRows(a, b));
  const knows = knowledgeOf(study);
  const codings = withoutTwins(kept).map((row) => toRow(row, knows));
  const kodere = [...new Set(codings.map(({ koder }) => koder))];
  kodere.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const withLengths = interviews.map((one) => ({ ...one, laengde: places.laengdeOf.get(one.id) }));
  return { interviews: withLengths, from, codings, kodere, accounts, freshCodes: freshCodes(decisions) };
}

function whereIs({ span }: Coding, segments: ReadonlyMap<Span, number>, places: ReturnType<typeof placeSpans>) {
  return { segment: segments.get(span) ?? 0, sted: places.stedOf.get(span) };
}

function rowOf(
  coding: Coding,
  { codes, coders, interviews }: Decisions,
  { behov }: ImportStudy,
  idOf: ReadonlyMap<string, string>,
): Pick<CodingRow, 'interview' | 'kode' | 'koder'> | { ignored: string } | { refused: string } {
  const interview = idOf.get(coding.source.name);
  const rolle = rolleOfCoding(coding, interviews);
  if (interview === undefined || rolle === undefined) return { ignored: 'kilden er sat til »ignorer« i kortet' };
  const fate = codes.get(nameOf(coding.code))?.get(rolle);
  if (fate === 'ignorer' || fate === undefined) return { ignored: 'koden er sat til »ignorer« i kortet' };
  if ('ny' in fate) return { refused: `koden »${fate.ny}« skal først ind i kodebog.csv` };
  return { interview, kode: behov[fate.behov]?.kode ?? '', koder: coders.get(coding.coder) ?? 'K1' };
}

/** Within one interview. */
function compareRows(a: Kept, b: Kept): number {
  return a.segment - b.segment || ascending(a.kode, b.kode) || ascending(a.koder, b.koder);
}

/** Of sorted rows, the first of each that are alike; the others are refused. */
function withoutTwins(rows: readonly Kept[]): Kept[] {
  return rows.filter((row, i) => {
    const before = rows[i - 1];
    if (before?.interview !== row.interview || compareRows(before, row) !== 0) return true;
    const reason = 'samme koder har allerede kodet behovet i samme segment';
    drop(row.account.codings.refused, reason, row.coding.line);
    return false;
  });
}

/** Counts a row as kept, with its quotation. */
function toRow({ interview, kode, segment, koder, sted, coding, account }: Kept, knows: Knows): CodingRow {
  account.codings.kept += 1;
  return { interview, kode, segment, koder, sted, ...quotationOf(coding, account, knows) };
}

/** Empty where there is no text, or one that holds what never leaves the export: a telephone number, an address. */
function quotationOf({ span, line }: Coding, { quotations }: Account, knows: Knows) {
  const citat = (span.text ?? '').replace(/\s+/g, ' ').trim();
  if (citat === '') return { citat, seEfter: '' };
  const found = findPersonalData(citat, knows);
  const hard = found.find(isHard);
  if (hard !== undefined) {
    drop(quotations.withheld, kindName(hard), line);
    return { citat: '', seEfter: '' };
  }
  quotations.waiting += 1;
  if (found.length > 0) quotations.toLookAt += 1;
  return { citat, seEfter: [...new Set(found.map(({ text }) => text))].join('; ') };
}

function freshCodes({ codes }: Decisions): Map<string, string[]> {
  const fresh = new Map<string, string[]>();
  for (const [name, fates] of codes)
    for (const ny of new Set(
      [...fates.values()].flatMap((fate) => (typeof fate === 'object' && 'ny' in fate ? fate.ny : [])),
    ))
      fresh.set(ny, [...(fresh.get(ny) ?? []), name]);
  return fresh;
}
