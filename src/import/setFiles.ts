import type { Interview } from '../model/interviews.ts';
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
  const hasLength = interviews.some(({ laengde }) => laengde !== undefined);
  const header = ['interview', 'rolle', 'omraade', 'maaned', 'deltagere', ...(hasLength ? ['laengde'] : [])];
  const lengthOf = ({ laengde }: Interview) => (hasLength ? [laengde ?? ''] : []);
  const rows = interviews.map((i) => [i.id, i.rolle, i.omraade, i.maaned, i.deltagere ?? '', ...lengthOf(i)]);
  return guardedCsv([header, ...rows]);
}

/** Rows at a time, so that a long table is never one string. */
const AT_A_TIME = 10_000;

/** `kodninger.csv` piece by piece. Places have columns only where a coding has one, quotations only where they are wanted, and none is approved here. */
export function* kodningerCsv(codings: readonly CodingRow[], withQuotations: boolean): Generator<string> {
  const hasPlaces = codings.some(({ sted }) => sted !== undefined);
  const places = hasPlaces ? ['fra', 'til'] : [];
  yield guardedCsv([
    ['interview', 'kode', 'segment', 'koder', ...places, ...(withQuotations ? ['citat', 'se_efter', 'godkendt'] : [])],
  ]);
  const placeOf = ({ sted }: CodingRow) => (hasPlaces ? [sted?.fra ?? '', sted?.til ?? ''] : []);
  const cellsOf = (row: CodingRow) => {
    const { interview, kode, segment, koder, citat, seEfter } = row;
    return [interview, kode, segment, koder, ...placeOf(row), ...(withQuotations ? [citat, seEfter, ''] : [])];
  };
  for (let from = 0; from < codings.length; from += AT_A_TIME)
    yield guardedCsv(codings.slice(from, from + AT_A_TIME).map(cellsOf));
}
