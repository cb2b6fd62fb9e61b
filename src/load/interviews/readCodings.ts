import type { Coding, Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import { at, newMap } from '../at.ts';
import { type Sheet, readSheet } from '../csv.ts';
import { countBreaks } from '../decode.ts';
import { nearest } from '../nearest.ts';
import { type Problem, faultIn, quote } from '../problem.ts';
import { headerOf } from '../table.ts';
import {
  CODING_COLUMNS,
  type Fault,
  type Known,
  type Quotation,
  type WrittenRow,
  NO_FAULTS,
  readCodingRow,
} from './readCodingRow.ts';

export const KODNINGER = 'kodninger.csv';

/** So many faults are shown one by one; a file gone wrong has thousands. */
const MOST_FAULTS = 50;

/** What the table may point at. */
type CodingKeys = Omit<Known, 'interviews' | 'behov'> & {
  readonly interviews: readonly Interview[];
  readonly behov: readonly Behov[];
};

interface ReadCodings {
  readonly codings: readonly Coding[];
  /** Those that wait for approval too: they are checked as the others. */
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
}

/** Reads the table of codings: an interview, a need, a segment and a coder in each row, and perhaps a quotation. */
export function readCodings(bytes: Uint8Array, file: string, { interviews, behov, ...keys }: CodingKeys): ReadCodings {
  const nothing = { codings: [], quotations: [] };
  const { sheet, problems } = readSheet(bytes, file);
  if (sheet === undefined) return { ...nothing, problems };
  const header = headerOf(sheet);
  const inHeader = headerFaults(header);
  if (inHeader.length > 0) return { ...nothing, problems: toProblems(inHeader, file) };
  const interviewOf = new Map(interviews.map((interview) => [interview.id, interview]));
  const behovOf = new Map(behov.map((one) => [one.kode, one]));
  const { faults, ...rows } = readRows(sheet, header, { ...keys, interviews: interviewOf, behov: behovOf });
  return { ...rows, problems: toProblems(faults, file) };
}

function headerFaults(header: readonly string[]): Fault[] {
  const columns: readonly string[] = CODING_COLUMNS;
  const fault = (found: string, expected: string): Fault => ({ line: 1, found, expected });
  if (header.length === 0) return [fault('filen er tom', `den skal begynde med ${columns.join(',')}`)];
  const missing = columns.slice(0, 4).filter((name) => !header.includes(name));
  const strange = header.filter((name) => !columns.includes(name));
  const all = `overskriften har kolonnerne ${quote(header.join(', '))}`;
  return [
    ...missing.map((name) => fault(all, `kolonnen »${name}« skal også være der`)),
    ...strange.map((name) => ({
      ...fault(`her står kolonnen ${quote(name)}`, `tabellen skal have kolonnerne ${columns.join(', ')}`),
      meant: { written: name, known: columns },
    })),
  ];
}

type Cells = readonly string[];
type Places = Readonly<Record<(typeof CODING_COLUMNS)[number], number>>;

/** Reads every row that is not empty, and says where a coding stands twice. */
function readRows({ rows, text }: Sheet, header: Cells, known: Known) {
  const toRow = rowReader(header);
  const seen: Seen = new Map();
  const [codings, quotations, faults]: [Coding[], Quotation[], Fault[]] = [[], [], []];
  // Without quotation marks no cell goes on over a line break.
  const hasQuotes = text.includes('"');
  let next = 2;
  for (const cells of rows.slice(1)) {
    const line = next;
    next += hasQuotes ? linesIn(cells) : 1;
    const row =
      cells.length === header.length
        ? readCodingRow(toRow(cells, line), known)
        : { faults: cellCount(line, cells, header) };
    faults.push(...row.faults);
    if (row.quotation !== undefined) quotations.push(row.quotation);
    if (row.coding === undefined) continue;
    codings.push(row.coding);
    faults.push(...twinFaults(row.coding, line, seen));
  }
  return { codings, quotations, faults };
}

/** Cells by the names of their columns. A column that is not there has the place after the last, where no row has a cell. */
function rowReader(header: Cells): (cells: Cells, line: number) => WrittenRow {
  const placeOf = (name: string) => (header.includes(name) ? header.indexOf(name) : header.length);
  const places = Object.fromEntries(CODING_COLUMNS.map((name) => [name, placeOf(name)])) as Places;
  return (cells, line) => ({
    line,
    interview: cells[places.interview] ?? '',
    kode: cells[places.kode] ?? '',
    segment: cells[places.segment] ?? '',
    koder: cells[places.koder] ?? '',
    fra: cells[places.fra] ?? '',
    til: cells[places.til] ?? '',
    citat: cells[places.citat] ?? '',
    se_efter: cells[places.se_efter] ?? '',
    godkendt: cells[places.godkendt] ?? '',
    eksempeldata: cells[places.eksempeldata] ?? '',
  });
}

function linesIn(cells: Cells): number {
  let lines = 1;
  for (const cell of cells) lines += countBreaks(cell);
  return lines;
}

function cellCount(line: number, cells: Cells, header: Cells): Fault[] {
  if (cells.length === 1 && cells[0] === '') return [];
  return [{ line, found: `rækken har ${cells.length} celler`, expected: `den skal have ${header.length}` }];
}

/** The line of each coding by its interview, its need, and its segment and coder. */
type Seen = Map<Interview, Map<Behov, Map<string, number>>>;

/** The fault of a coding that has stood before: the same coder, need and segment of an interview. */
function twinFaults({ interview, behov, segment, koder }: Coding, line: number, seen: Seen): readonly Fault[] {
  const ofInterview = at(seen, interview, newMap<Behov, Map<string, number>>);
  const before = at(at(ofInterview, behov, newMap<string, number>), `${segment} ${koder}`, () => line);
  const expected = 'samme koder kan kun kode et behov én gang i et segment';
  return before === line ? NO_FAULTS : [{ line, found: `kodningen står også i linje ${before}`, expected }];
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
  return faultIn(file, 'kodninger', found, expected, { line, field, suggestion });
}
