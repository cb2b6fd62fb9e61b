import type { Citat, Coding, Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { withoutGuard } from '../csv.ts';
import { foundIn } from '../table.ts';
import { type Knows, findPersonalData } from './guard/findPersonalData.ts';
import { isHard, kindName } from './guard/found.ts';
import { MARKED } from './readInterviews.ts';
import { wrongSted } from './wrongSted.ts';

/** The columns of `kodninger.csv`; only the first four must be there. */
export const CODING_COLUMNS = [
  ...(['interview', 'kode', 'segment', 'koder', 'fra', 'til'] as const),
  ...(['citat', 'se_efter', 'godkendt', 'eksempeldata'] as const),
] as const;

type Field = (typeof CODING_COLUMNS)[number];

/** One row's cells as written, the empty text for a column that the file lacks, and the line that it begins on. */
export type WrittenRow = Readonly<Record<Field, string>> & { readonly line: number };

/** What the cells may point at. */
export interface Known {
  readonly interviews: ReadonlyMap<string, Interview>;
  readonly behov: ReadonlyMap<string, Behov>;
  readonly kodere: readonly string[];
  /** What tells personal data in a quotation. */
  readonly knows: Knows;
  /** In a real set no row may be marked as made up. */
  readonly erFaktisk: boolean;
}

/** What is wrong in a line; `meant` is for «mente du …?»: what stands there, and what could have. */
export interface Fault {
  readonly line: number;
  readonly field?: Field;
  readonly found: string;
  readonly expected: string;
  readonly meant?: { readonly written: string; readonly known: readonly string[] };
}

/** A quotation as it stands in the table. */
export interface Quotation {
  readonly citat: Citat;
  readonly line: number;
  /** Whether a person has approved it. */
  readonly isApproved: boolean;
  /** What a person has to look at in it, in words: «et navn». */
  readonly lookAt: readonly string[];
}

export interface ReadRow {
  readonly coding?: Coding;
  readonly quotation?: Quotation;
  readonly faults: readonly Fault[];
}

/** Made once for the many rows that have none. */
export const NO_FAULTS: readonly Fault[] = [];

/** Checks one row. A row that points at something unknown is no coding. */
export function readCodingRow(row: WrittenRow, known: Known): ReadRow {
  const { line, fra, til } = row;
  const interview = known.interviews.get(row.interview);
  const behov = known.behov.get(row.kode);
  const segment = Number(row.segment);
  const koder = known.kodere[known.kodere.indexOf(row.koder)];
  if (interview === undefined || behov === undefined || !isSegment(segment) || koder === undefined)
    return { faults: keyFaults(row, known) };
  if (known.erFaktisk && row.eksempeldata !== '') return { faults: [faultAt(row, 'eksempeldata', MARKED)] };
  const hasSted = fra !== '' || til !== '';
  const wrong = hasSted ? wrongSted(fra, til, interview.laengde) : undefined;
  const faults = wrong === undefined ? NO_FAULTS : [faultAt(row, wrong.field, wrong.expected)];
  const sted = hasSted ? { fra: Number(fra), til: Number(til) } : undefined;
  const coding = { interview, behov, segment, koder, sted };
  if (row.citat === '') return { coding, faults };
  const citat = { rolle: interview.rolle, behov, tekst: withoutGuard(row.citat) };
  const found = findPersonalData(citat.tekst, known.knows);
  const lookAt = [...new Set(found.filter((one) => !isHard(one)).map(kindName))];
  const quotation = { citat, line, isApproved: row.godkendt === 'ja', lookAt };
  return {
    coding,
    quotation,
    faults: [...faults, ...citatFaults(row, citat.tekst, found.filter(isHard).map(kindName))],
  };
}

function isSegment(segment: number): boolean {
  return Number.isSafeInteger(segment) && segment >= 1;
}

function faultAt(row: WrittenRow, field: Field, expected: string): Fault {
  return { line: row.line, field, found: foundIn(row[field]), expected };
}

function keyFaults(row: WrittenRow, { interviews, behov, kodere }: Known): Fault[] {
  const unless = (isRight: boolean, field: Field, expected: string, known: Iterable<string> = []): Fault[] => {
    const meant = { written: row[field], known: [...known] };
    return isRight ? [] : [{ ...faultAt(row, field, `der skal stå ${expected}`), meant }];
  };
  const number = 'segmentets nummer i interviewet, et helt tal fra 1';
  const names = `en af koderne ${kodere.join(', ')} fra datasaet.json`;
  return [
    ...unless(interviews.has(row.interview), 'interview', 'et id fra interviews.csv', interviews.keys()),
    ...unless(behov.has(row.kode), 'kode', 'en kode fra kodebog.csv', behov.keys()),
    ...unless(isSegment(Number(row.segment)), 'segment', number),
    ...unless(kodere.includes(row.koder), 'koder', names, kodere),
  ];
}

const APPROVAL = 'der skal stå »ja«, når citatet må udgives, og intet, mens det venter; et afvist citat skal slettes';
const ANONYMOUS = 'et citat må ikke kunne føre til en person, så det skal rettes eller slettes';

/** The first that is wrong with a quotation. */
function citatFaults(row: WrittenRow, tekst: string, hardKinds: readonly string[]): Fault[] {
  const inCitat = (found: string, expected: string): Fault => ({ line: row.line, field: 'citat', found, expected });
  if (!['ja', ''].includes(row.godkendt)) return [faultAt(row, 'godkendt', APPROVAL)];
  if (tekst.includes('\uFFFD')) return [inCitat('her står et tegn, der ikke er UTF-8', 'filen skal gemmes som UTF-8')];
  return hardKinds.slice(0, 1).map((what) => inCitat(`her står ${what}`, ANONYMOUS));
}
