import type { Citat, Coding, Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { quote } from '../problem.ts';
import { findPersonalData } from './personalData.ts';
import { MARKED } from './readInterviews.ts';

export const CODING_COLUMNS = ['interview', 'kode', 'segment', 'koder', 'citat', 'godkendt', 'eksempeldata'] as const;

type Field = (typeof CODING_COLUMNS)[number];

/** Which cell holds each column; -1 where the file lacks it. */
export type Places = Readonly<Record<Field, number>>;

/** One row as written, and the line that it begins on. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly at: Places;
}

/** What the cells may point at. */
export interface Known {
  readonly interviews: ReadonlyMap<string, Interview>;
  readonly behov: ReadonlyMap<string, Behov>;
  readonly kodere: readonly string[];
  readonly kommuner: readonly string[];
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

/** A quotation, and whether a person has approved it. */
export interface WrittenCitat {
  readonly citat: Citat;
  readonly isApproved: boolean;
}

export interface ReadRow {
  readonly coding?: Coding;
  readonly citat?: WrittenCitat;
  readonly faults: readonly Fault[];
}

const NONE: readonly Fault[] = [];

/** Checks one row. A row that points at something unknown is no coding. */
export function readCodingRow(row: WrittenRow, known: Known): ReadRow {
  const interview = known.interviews.get(cellOf(row, 'interview'));
  const behov = known.behov.get(cellOf(row, 'kode'));
  const segment = Number(cellOf(row, 'segment'));
  const koder = known.kodere.find((name) => name === cellOf(row, 'koder'));
  if (interview === undefined || behov === undefined || !isSegment(segment) || koder === undefined)
    return { faults: keyFaults(row, known) };
  if (known.erFaktisk && cellOf(row, 'eksempeldata') !== '') return { faults: [faultAt(row, 'eksempeldata', MARKED)] };
  const coding = { interview, behov, segment, koder };
  if (cellOf(row, 'citat') === '') return { coding, faults: NONE };
  // Spreadsheets run a cell that begins with one of these marks, unless it has an apostrophe before it.
  const tekst = cellOf(row, 'citat').replace(/^'(?=[=+\-@])/, '');
  const citat = { rolle: interview.rolle, behov, tekst };
  const isApproved = cellOf(row, 'godkendt') === 'ja';
  return { coding, citat: { citat, isApproved }, faults: citatFaults(row, tekst, known.kommuner) };
}

function cellOf({ cells, at }: WrittenRow, field: Field): string {
  return cells[at[field]] ?? '';
}

function isSegment(segment: number): boolean {
  return Number.isSafeInteger(segment) && segment >= 1;
}

function faultAt(row: WrittenRow, field: Field, expected: string): Fault {
  const value = cellOf(row, field);
  return { line: row.line, field, found: value === '' ? 'cellen er tom' : `her står ${quote(value)}`, expected };
}

function keyFaults(row: WrittenRow, { interviews, behov, kodere }: Known): Fault[] {
  const unless = (isRight: boolean, field: Field, expected: string, known: Iterable<string> = []): Fault[] => {
    const meant = { written: cellOf(row, field), known: [...known] };
    return isRight ? [] : [{ ...faultAt(row, field, `der skal stå ${expected}`), meant }];
  };
  const has = (names: ReadonlyMap<string, unknown>, field: Field) => names.has(cellOf(row, field));
  const isKoder = kodere.includes(cellOf(row, 'koder'));
  const number = 'segmentets nummer i interviewet, et helt tal fra 1';
  return [
    ...unless(has(interviews, 'interview'), 'interview', 'et id fra interviews.csv', interviews.keys()),
    ...unless(has(behov, 'kode'), 'kode', 'en kode fra kodebog.csv', behov.keys()),
    ...unless(isSegment(Number(cellOf(row, 'segment'))), 'segment', number),
    ...unless(isKoder, 'koder', `en af koderne ${kodere.join(', ')} fra datasaet.json`, kodere),
  ];
}

const APPROVAL = 'der skal stå »ja«, når citatet må udgives, og intet, mens det venter; et afvist citat skal slettes';
const ANONYMOUS = 'et citat må ikke kunne føre til en person, så det skal rettes eller slettes';

/** The first that is wrong with a quotation. */
function citatFaults(row: WrittenRow, tekst: string, kommuner: readonly string[]): Fault[] {
  const { line } = row;
  if (!['ja', ''].includes(cellOf(row, 'godkendt'))) return [faultAt(row, 'godkendt', APPROVAL)];
  if (tekst.includes('\uFFFD'))
    return [
      { line, field: 'citat', found: 'her står et tegn, der ikke er UTF-8', expected: 'filen skal gemmes som UTF-8' },
    ];
  const personal = findPersonalData(tekst, kommuner).slice(0, 1);
  return personal.map(({ what }) => ({ line, field: 'citat', found: `her står ${what}`, expected: ANONYMOUS }));
}
