import type { Assembled, CodingRow } from './assemble.ts';
import { guardedCsv } from './guardedCsv.ts';

/** What the set says of itself. */
interface SetHead {
  readonly version: string;
  /** ISO date. */
  readonly dato: string;
  readonly kodningsenhed: string;
}

/** `datasaet.json` of a real set. */
export function saetJson({ version, dato, kodningsenhed }: SetHead, kodere: readonly string[]): string {
  return `${JSON.stringify({ type: 'faktisk', version, dato, kodere, kodningsenhed }, undefined, 2)}\n`;
}

export function interviewsCsv({ interviews }: Assembled): string {
  const header = ['interview', 'rolle', 'omraade', 'maaned', 'deltagere'];
  const rows = interviews.map((i) => [i.id, i.rolle, i.omraade, i.maaned, i.deltagere ?? '']);
  return guardedCsv([header, ...rows]);
}

/** Rows at a time, so that a long table is never one string. */
const AT_A_TIME = 10_000;

/** `kodninger.csv` piece by piece. Quotations have columns only where they are wanted, and none is approved here. */
export function* kodningerCsv(codings: readonly CodingRow[], withQuotations: boolean): Generator<string> {
  yield guardedCsv([
    ['interview', 'kode', 'segment', 'koder', ...(withQuotations ? ['citat', 'se_efter', 'godkendt'] : [])],
  ]);
  const cellsOf = ({ interview, kode, segment, koder, citat, seEfter }: CodingRow) => {
    return [interview, kode, segment, koder, ...(withQuotations ? [citat, seEfter, ''] : [])];
  };
  for (let from = 0; from < codings.length; from += AT_A_TIME)
    yield guardedCsv(codings.slice(from, from + AT_A_TIME).map(cellsOf));
}
