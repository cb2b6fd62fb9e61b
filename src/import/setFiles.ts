import Papa from 'papaparse';
import type { Assembled, CodingRow } from './assemble.ts';

/** What the set says of itself. */
export interface SetHead {
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
  const rows = interviews.map(({ id, rolle, omraade, maaned, deltagere }) => [
    id,
    rolle,
    omraade,
    maaned,
    deltagere ?? '',
  ]);
  return lines([['interview', 'rolle', 'omraade', 'maaned', 'deltagere'], ...rows]);
}

/** Rows at a time, so that a long table is never one string. */
const AT_A_TIME = 10_000;

/** `kodninger.csv` piece by piece. Quotations have columns only where they are wanted, and none is approved here. */
export function* kodningerCsv(codings: readonly CodingRow[], withQuotations: boolean): Generator<string> {
  yield lines([['interview', 'kode', 'segment', 'koder', ...(withQuotations ? ['citat', 'godkendt'] : [])]]);
  for (let from = 0; from < codings.length; from += AT_A_TIME) {
    const some = codings.slice(from, from + AT_A_TIME);
    yield lines(
      some.map(({ interview, kode, segment, koder, citat }) => [
        interview,
        kode,
        segment,
        koder,
        ...(withQuotations ? [citat, ''] : []),
      ]),
    );
  }
}

/** A quotation may begin with a sign that a spreadsheet would run: people approve them in one. */
function lines(rows: readonly (readonly (string | number)[])[]): string {
  return `${Papa.unparse(rows as (string | number)[][], { newline: '\n', escapeFormulae: true })}\n`;
}
