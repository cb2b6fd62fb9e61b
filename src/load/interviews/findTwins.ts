import Papa from 'papaparse';
import type { Readable } from 'node:stream';
import type { Codings } from '../../model/interviews.ts';
import type { Problem } from '../problem.ts';

/** What the numbers of codings stand for. */
export interface CodingNames {
  readonly interviews: readonly string[];
  readonly koder: readonly string[];
  readonly kodere: readonly string[];
}

/** So many are told; the count is of all. */
const TOLD = 50;

/** Codings that stand more than once, as `interview,kode,segment,koder`, at most 50 of them. In: codings sorted by interview, segment and need. */
export function findTwins({ count, interview, behov, segment, koder }: Codings, names: CodingNames): Set<string> {
  const twins = new Set<string>();
  const isSame = (a: number, b: number) =>
    segment[a] === segment[b] && behov[a] === behov[b] && interview[a] === interview[b];
  for (let row = 1; row < count && twins.size < TOLD; row++) {
    for (let before = row - 1; before >= 0 && isSame(before, row); before--) {
      if (koder[before] !== koder[row]) continue;
      const [i, b, k] = [interview[row] ?? 0, behov[row] ?? 0, koder[row] ?? 0];
      twins.add([names.interviews[i], names.koder[b], segment[row], names.kodere[k]].join());
      break;
    }
  }
  return twins;
}

/** One fault for each row that repeats an earlier one. Reads the table again: only a fault asks for lines. */
export function locateTwins(stream: Readable, file: string, twins: ReadonlySet<string>): Promise<Problem[]> {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  let at: number[] | undefined;
  let line = 1;
  const take = (cells: readonly string[]) => {
    if (at === undefined) {
      const names = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
      at = ['interview', 'kode', 'segment', 'koder'].map((name) => names.indexOf(name));
    } else {
      const [interview, kode, segment, koder] = at.map((cell) => cells[cell] ?? '');
      const key = [interview, kode, Number(segment), koder].join();
      const before = first.get(key);
      if (before !== undefined) problems.push(twin(file, line, before));
      else if (twins.has(key)) first.set(key, line);
    }
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  };
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(stream.setEncoding('utf8'), {
      chunk: ({ data }) => data.forEach(take),
      complete: () => resolve(problems.slice(0, TOLD)),
      error: reject,
    });
  });
}

function twin(file: string, line: number, before: number): Problem {
  const found = `kodningen står også i linje ${before}`;
  const expected = 'samme koder kan kun kode et behov én gang i et segment';
  return { rule: 'kodninger', severity: 'fejl', file, line, column: 1, found, expected };
}
