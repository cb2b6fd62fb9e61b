import Papa from 'papaparse';
import { Readable } from 'node:stream';
import type { Citat, Codings, Interview } from '../../model/interviews.ts';
import { delimiterOf } from '../csv.ts';
import { nearest } from '../nearest.ts';
import { type Problem, quote } from '../problem.ts';
import { columnsOf, grown } from './codingColumns.ts';
import { findPersonalData } from './personalData.ts';
import { MARKED } from './readInterviews.ts';
import { digits, memory, recall, recallAt } from './recall.ts';

export const KODNINGER = 'kodninger.csv';

const COLUMNS = ['interview', 'kode', 'segment', 'koder', 'citat', 'godkendt', 'eksempeldata'] as const;

type Field = (typeof COLUMNS)[number];

/** So many faults are told one by one; a file gone wrong has a million. */
const TOLD = 50;
const MOST_SEGMENTS = 0xffff_ffff;
const [BREAK, RETURN, QUOTE] = [0x0a, 0x0d, 0x22] as const;

/** What the columns may point at. */
export interface CodingKeys {
  readonly interviews: readonly Interview[];
  /** The codes of the needs, in the order of the study. */
  readonly koder: readonly string[];
  readonly kodere: readonly string[];
  /** In a real set no row may be marked as made up. */
  readonly erFaktisk: boolean;
}

export interface ReadCodings {
  readonly codings: Codings;
  readonly citater: readonly Citat[];
  /** How many quotations nobody has approved yet. They are checked as the others, and go no further. */
  readonly waiting: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads codings from a stream into columns, without an object a row, so that ten million fit in memory.
 * A quotation is kept only where `godkendt` is «ja» and waits where it is empty; one with anything in it that may lead to a person is a fault.
 */
export async function readCodings(stream: Readable, file: string, keys: CodingKeys): Promise<ReadCodings> {
  const reader = new CodingReader(file, keys);
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);
  for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
    const bytes = piece.value;
    if (!isPlain(bytes)) return parseRest(Buffer.concat([rest, bytes]), pieces, reader);
    const first = bytes.indexOf(BREAK) + 1;
    const last = bytes.lastIndexOf(BREAK) + 1;
    reader.takeLines(Buffer.concat([rest, bytes.subarray(0, first)]));
    reader.takeLines(bytes.subarray(first, last));
    rest = bytes.subarray(last);
  }
  if (rest.length > 0) reader.takeLines(Buffer.concat([rest, Buffer.of(BREAK)]));
  return reader.done();
}

/** Short cells and no quotation mark need no parser: each line is read where it stands, in a fraction of PapaParse's time. */
function isPlain(piece: Buffer): boolean {
  return !piece.includes(QUOTE) && piece.includes(BREAK);
}

/** From the first quotation mark on, PapaParse reads. */
function parseRest(bytes: Buffer, pieces: AsyncIterator<Buffer>, reader: CodingReader): Promise<ReadCodings> {
  async function* all() {
    yield bytes;
    for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) yield piece.value;
  }
  const text = Readable.from(all(), { objectMode: false }).setEncoding('utf8');
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: reader.delimiter ?? delimiterOf(bytes.toString('utf8', 0, 1 + bytes.indexOf(BREAK))),
      chunk: ({ data, errors }) => reader.take(data, errors),
      complete: () => resolve(reader.done()),
      error: reject,
    });
  });
}

/** The state of one reading: rows so far, and the places of the columns once the head is read. */
class CodingReader {
  readonly #file: string;
  readonly #keys: CodingKeys;
  readonly #interview: ReadonlyMap<string, number>;
  readonly #behov: ReadonlyMap<string, number>;
  readonly #koder: ReadonlyMap<string, number>;
  readonly #citater: Citat[] = [];
  #waiting = 0;
  readonly #problems: Problem[] = [];
  #more = 0;
  #line = 1;
  #at: Readonly<Record<Field, number>> | undefined;
  #cells = 0;
  /** Where the cells of a line end. */
  #ends = new Int32Array(0);
  #delimiter: string | undefined;
  #count = 0;
  #columns = columnsOf(1 << 12);
  readonly #last = { interview: memory(), behov: memory(), koder: memory() };

  constructor(file: string, keys: CodingKeys) {
    this.#file = file;
    this.#keys = keys;
    this.#interview = indexOf(keys.interviews.map(({ id }) => id));
    this.#behov = indexOf(keys.koder);
    this.#koder = indexOf(keys.kodere);
  }

  /** Undefined until the header is read. */
  get delimiter(): string | undefined {
    return this.#delimiter;
  }

  /** Takes whole lines without a quotation mark. */
  takeLines(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; this.#line += 1) {
      const to = bytes.indexOf(BREAK, from);
      const last = bytes[to - 1] === RETURN ? to - 1 : to;
      if (this.#at === undefined) this.#firstLine(bytes.toString('utf8', from, last));
      else if (last > from && !this.#plainLine(bytes, from, last, this.#at))
        this.#row(bytes.toString('utf8', from, last).split(this.#delimiter ?? ','), this.#at);
      from = to + 1;
    }
  }

  #firstLine(line: string): void {
    this.#delimiter = delimiterOf(`${line}\n`);
    this.#head(line.split(this.#delimiter));
    this.#ends = new Int32Array(Math.max(0, this.#cells));
  }

  /** Reads a line where it stands, without a string of its own. False where anything in it wants a closer look. */
  #plainLine(bytes: Buffer, from: number, to: number, at: Readonly<Record<Field, number>>): boolean {
    const ends = this.#ends;
    const cells = this.#cells;
    const mark = this.#delimiter?.charCodeAt(0);
    let cell = 0;
    for (let i = from; i < to; i++) {
      if (bytes[i] !== mark) continue;
      if (cell >= cells) return false;
      ends[cell++] = i;
    }
    if (cell !== cells - 1) return false;
    ends[cell] = to;
    const start = (c: number) => (c === 0 ? from : ends[c - 1]! + 1);
    const { interview: i, kode, segment: s, koder: k, citat, eksempeldata: e } = at;
    if (citat >= 0 && start(citat) < ends[citat]!) return false;
    if (this.#keys.erFaktisk && e >= 0 && start(e) < ends[e]!) return false;
    const segment = digits(bytes, start(s), ends[s]!);
    if (segment === 0) return false;
    const last = this.#last;
    const interview = recallAt(last.interview, bytes, start(i), ends[i]!, this.#interview);
    const behov = recallAt(last.behov, bytes, start(kode), ends[kode]!, this.#behov);
    const koder = recallAt(last.koder, bytes, start(k), ends[k]!, this.#koder);
    if (interview === undefined || behov === undefined || koder === undefined) return false;
    this.#add(interview, behov, segment, koder);
    return true;
  }

  take(rows: readonly string[][], errors: readonly Papa.ParseError[]): void {
    const broken = errors.find(({ type }) => type === 'Quotes');
    if (broken !== undefined)
      this.#tell(
        this.#line + (broken.row ?? 0),
        undefined,
        'her er et anførselstegn for meget eller for lidt',
        'hvert " skal have sit par',
      );
    for (const row of rows) {
      if (this.#at === undefined) this.#head(row);
      else if (row.length > 1 || row[0] !== '') this.#row(row, this.#at);
      this.#line += (this.#at?.citat ?? -1) < 0 ? 1 : 1 + breaksIn(row);
    }
  }

  done(): ReadCodings {
    if (this.#at === undefined) this.#tell(1, undefined, 'filen er tom', `den skal begynde med ${COLUMNS.join(',')}`);
    if (this.#more > 0)
      this.#tell(this.#line, undefined, `der er ${this.#more} fejl mere i filen`, 'de første skal rettes først');
    const count = this.#count;
    const { interview, behov, segment, koder } = this.#columns;
    const cut = {
      interview: interview.subarray(0, count),
      behov: behov.subarray(0, count),
      segment: segment.subarray(0, count),
      koder: koder.subarray(0, count),
    };
    return { codings: { count, ...cut }, citater: this.#citater, waiting: this.#waiting, problems: this.#problems };
  }

  #head(row: readonly string[]): void {
    const names = row.map((cell) => cell.replace(/^\uFEFF/, '').trim());
    const missing = COLUMNS.slice(0, 4).filter((name) => !names.includes(name));
    const strange = names.filter((name) => !(COLUMNS as readonly string[]).includes(name));
    this.#at = Object.fromEntries(COLUMNS.map((name) => [name, names.indexOf(name)])) as Record<Field, number>;
    this.#cells = missing.length + strange.length === 0 ? names.length : -1;
    for (const name of missing)
      this.#tell(
        1,
        undefined,
        `overskriften har kolonnerne ${quote(names.join(', '))}`,
        `kolonnen »${name}« skal også være der`,
      );
    for (const name of strange)
      this.#tell(
        1,
        undefined,
        `her står kolonnen ${quote(name)}`,
        `tabellen skal have kolonnerne ${COLUMNS.join(', ')}`,
        nearest(name, COLUMNS),
      );
  }

  #row(row: readonly string[], at: Readonly<Record<Field, number>>): void {
    if (this.#cells < 0) return;
    if (row.length !== this.#cells)
      return this.#tell(this.#line, undefined, `rækken har ${row.length} celler`, `den skal have ${this.#cells}`);
    const last = this.#last;
    const interview = recall(last.interview, row[at.interview] ?? '', this.#interview);
    const behov = recall(last.behov, row[at.kode] ?? '', this.#behov);
    const koder = recall(last.koder, row[at.koder] ?? '', this.#koder);
    const segment = Number(row[at.segment]);
    const isSegment = Number.isInteger(segment) && segment >= 1 && segment <= MOST_SEGMENTS;
    if (interview === undefined || behov === undefined || koder === undefined || !isSegment)
      return this.#faults(row, at, { interview, behov, koder, isSegment });
    if (this.#keys.erFaktisk && (row[at.eksempeldata] ?? '') !== '')
      return this.#tell(this.#line, 'eksempeldata', `her står ${quote(row[at.eksempeldata] ?? '')}`, MARKED);
    this.#add(interview, behov, segment, koder);
    // An apostrophe keeps a spreadsheet from running a quotation.
    const citat = at.citat < 0 ? '' : (row[at.citat] ?? '').replace(/^'(?=[=+\-@])/, '');
    if (citat !== '') this.#quote(citat, row[at.godkendt] ?? '', interview, behov);
  }

  #add(interview: number, behov: number, segment: number, koder: number): void {
    if (this.#count === this.#columns.interview.length) this.#columns = grown(this.#columns);
    const { interview: i, behov: b, segment: s, koder: k } = this.#columns;
    i[this.#count] = interview;
    b[this.#count] = behov;
    s[this.#count] = segment;
    k[this.#count] = koder;
    this.#count += 1;
  }

  #quote(citat: string, godkendt: string, interview: number, behov: number): void {
    if (godkendt !== 'ja' && godkendt !== '')
      return this.#tell(
        this.#line,
        'godkendt',
        `her står ${quote(godkendt)}`,
        'der skal stå »ja«, når citatet må udgives, og intet, mens det venter; et afvist citat skal slettes',
      );
    if (citat.includes('\uFFFD'))
      return this.#tell(this.#line, 'citat', 'her står et tegn, der ikke er UTF-8', 'filen skal gemmes som UTF-8');
    const [first] = findPersonalData(citat);
    if (first !== undefined)
      return this.#tell(
        this.#line,
        'citat',
        `her står ${first.what}`,
        'et citat må ikke kunne føre til en person, så det skal rettes eller slettes',
      );
    const rolle = this.#keys.interviews[interview]?.rolle;
    if (godkendt === '' || rolle === undefined) this.#waiting += 1;
    else this.#citater.push({ rolle, behov, tekst: citat });
  }

  #faults(
    row: readonly string[],
    at: Readonly<Record<Field, number>>,
    read: { interview: number | undefined; behov: number | undefined; koder: number | undefined; isSegment: boolean },
  ): void {
    const wrong = (field: Field, expected: string, known: Iterable<string> = []) => {
      const value = row[at[field]] ?? '';
      this.#tell(
        this.#line,
        field,
        value === '' ? 'cellen er tom' : `her står ${quote(value)}`,
        `der skal stå ${expected}`,
        nearest(value, [...known]),
      );
    };
    if (read.interview === undefined) wrong('interview', 'et id fra interviews.csv', this.#interview.keys());
    if (read.behov === undefined) wrong('kode', 'en kode fra kodebog.csv', this.#behov.keys());
    if (!read.isSegment) wrong('segment', 'segmentets nummer i interviewet, et helt tal fra 1');
    if (read.koder === undefined)
      wrong('koder', `en af koderne ${this.#keys.kodere.join(', ')} fra datasaet.json`, this.#koder.keys());
  }

  #tell(line: number, field: string | undefined, found: string, expected: string, suggestion?: string): void {
    if (this.#problems.length === TOLD && !found.startsWith('der er ')) this.#more += 1;
    else
      this.#problems.push({
        rule: 'kodninger',
        severity: 'fejl',
        file: this.#file,
        line,
        column: 1,
        field,
        found,
        expected,
        suggestion,
      });
  }
}

function indexOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, i) => [name, i]));
}

/** Line breaks inside a row's cells, so that the next row's line is right. */
function breaksIn(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}
