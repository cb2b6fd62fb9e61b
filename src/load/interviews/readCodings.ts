import type { Citat, Coding, Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { parseCsv } from '../csv.ts';
import { decode } from '../decode.ts';
import { nearest } from '../nearest.ts';
import { type Problem, quote } from '../problem.ts';
import {
  CODING_COLUMNS,
  type Fault,
  type Known,
  type Places,
  type WrittenCitat,
  readCodingRow,
} from './readCodingRow.ts';

export const KODNINGER = 'kodninger.csv';

const REQUIRED = CODING_COLUMNS.slice(0, 4);

/** So many faults are shown one by one; a file gone wrong has thousands. */
const MOST_FAULTS = 50;

/** What the table may point at. */
export interface CodingKeys {
  readonly interviews: readonly Interview[];
  readonly behov: readonly Behov[];
  readonly kodere: readonly string[];
  readonly kommuner: readonly string[];
  readonly erFaktisk: boolean;
}

export interface ReadCodings {
  readonly codings: readonly Coding[];
  /** Those with «ja» in the column `godkendt`. */
  readonly citater: readonly Citat[];
  /** How many quotations nobody has approved yet. They are checked as the others, and go no further. */
  readonly waiting: number;
  readonly problems: readonly Problem[];
}

/** Reads the table of codings: an interview, a need, a segment and a coder in each row, and perhaps a quotation. */
export function readCodings(bytes: Uint8Array, file: string, keys: CodingKeys): ReadCodings {
  const decoded = decode(bytes, file);
  if (!('text' in decoded)) return { ...NOTHING, problems: decoded.problems };
  const { sheet, problems } = parseCsv(decoded.text, file);
  if (problems.length > 0) return { ...NOTHING, problems };
  const header = (sheet.rows[0] ?? []).map((cell) => cell.trim());
  const inHeader = headerFaults(header);
  if (inHeader.length > 0) return { ...NOTHING, problems: toProblems(inHeader, file) };
  const { codings, citater, faults } = readBody(sheet.rows.slice(1), header, lookUp(keys));
  const approved = citater.filter(({ isApproved }) => isApproved).map(({ citat }) => citat);
  return { codings, citater: approved, waiting: citater.length - approved.length, problems: toProblems(faults, file) };
}

const NOTHING = { codings: [], citater: [], waiting: 0 };

function lookUp({ interviews, behov, ...rest }: CodingKeys): Known {
  return {
    interviews: new Map(interviews.map((interview) => [interview.id, interview])),
    behov: new Map(behov.map((one) => [one.kode, one])),
    ...rest,
  };
}

function headerFaults(header: readonly string[]): Fault[] {
  if (header.length === 0)
    return [{ line: 1, found: 'filen er tom', expected: `den skal begynde med ${CODING_COLUMNS.join(',')}` }];
  const missing = REQUIRED.filter((name) => !header.includes(name));
  const strange = header.filter((name) => !(CODING_COLUMNS as readonly string[]).includes(name));
  return [
    ...missing.map((name) => ({
      line: 1,
      found: `overskriften har kolonnerne ${quote(header.join(', '))}`,
      expected: `kolonnen »${name}« skal også være der`,
    })),
    ...strange.map((name) => ({
      line: 1,
      found: `her står kolonnen ${quote(name)}`,
      expected: `tabellen skal have kolonnerne ${CODING_COLUMNS.join(', ')}`,
      meant: { written: name, known: CODING_COLUMNS },
    })),
  ];
}

type Cells = readonly string[];

/** Reads every row that is not empty, in one go, and says where a coding stands twice. */
function readBody(body: readonly Cells[], header: Cells, known: Known) {
  const at = placesOf(header);
  const firstLine = lineFinder();
  const codings: Coding[] = [];
  const citater: WrittenCitat[] = [];
  const faults: Fault[] = [];
  let line = 1;
  for (const cells of body) {
    line += 1;
    if (cells.length !== header.length) faults.push(...cellCount(line, cells, header));
    else {
      const read = readCodingRow({ line, cells, at }, known);
      faults.push(...read.faults);
      if (read.coding !== undefined) {
        codings.push(read.coding);
        const before = firstLine(read.coding, line);
        if (before < line) faults.push(twinFault(line, before));
      }
      if (read.citat !== undefined) citater.push(read.citat);
    }
    line += countBreaks(cells);
  }
  return { codings, citater, faults };
}

/** A quotation may take several lines. */
function countBreaks(cells: Cells): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

function placesOf(header: Cells): Places {
  return Object.fromEntries(CODING_COLUMNS.map((name) => [name, header.indexOf(name)])) as Places;
}

function cellCount(line: number, cells: Cells, header: Cells): Fault[] {
  const isEmpty = cells.length === 1 && cells[0] === '';
  if (isEmpty) return [];
  return [{ line, found: `rækken har ${cells.length} celler`, expected: `den skal have ${header.length}` }];
}

/** Gives the line that a coding first stood in. Maps within maps: one text as key for each coding takes three times as long. */
function lineFinder(): (coding: Coding, line: number) => number {
  const lines = new Map<string, Map<Interview, Map<Behov, Map<number, number>>>>();
  return ({ interview, behov, koder, segment }, line) => {
    const own = within(within(within(lines, koder), interview), behov);
    const before = own.get(segment);
    if (before === undefined) own.set(segment, line);
    return before ?? line;
  };
}

/** The map at a key, made where there is none. */
function within<K, A, B>(maps: Map<K, Map<A, B>>, key: K): Map<A, B> {
  const found = maps.get(key);
  if (found !== undefined) return found;
  const made = new Map<A, B>();
  maps.set(key, made);
  return made;
}

function twinFault(line: number, before: number): Fault {
  const expected = 'samme koder kan kun kode et behov én gang i et segment';
  return { line, found: `kodningen står også i linje ${before}`, expected };
}

/** The first faults, and how many more there are. */
function toProblems(faults: readonly Fault[], file: string): Problem[] {
  const shown = faults.slice(0, MOST_FAULTS).map((fault) => toProblem(fault, file));
  const next = faults[MOST_FAULTS];
  if (next === undefined) return shown;
  const found = `der er ${faults.length - MOST_FAULTS} fejl mere i filen`;
  return [...shown, toProblem({ line: next.line, found, expected: 'de første skal rettes først' }, file)];
}

function toProblem({ line, field, found, expected, meant }: Fault, file: string): Problem {
  const suggestion = meant && nearest(meant.written, meant.known);
  return { rule: 'kodninger', severity: 'fejl', file, line, column: 1, field, found, expected, suggestion };
}
