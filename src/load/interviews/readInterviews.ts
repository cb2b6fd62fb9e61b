import { OMRAADER, ROLLER } from '../../model/rolle.ts';
import type { Interview } from '../../model/interviews.ts';
import { id, integer, maaned, oneOf, optional } from '../columns.ts';
import { parseCsv } from '../csv.ts';
import { decode } from '../decode.ts';
import type { Problem } from '../problem.ts';
import { readTable, table } from '../table.ts';

export const INTERVIEWS = 'interviews.csv';

/** Never a municipality and never a name: an interview is told by its number, role, area and month. */
const interviews = table({
  name: 'interviews',
  columns: {
    interview: id(),
    rolle: oneOf(ROLLER),
    omraade: oneOf(OMRAADER),
    maaned: maaned(),
    deltagere: optional(integer({ min: 1, max: 100 })),
  },
  key: ['interview'],
});

/** The interviews in true order: by month, and within a month as they are written. */
export function readInterviews(bytes: Uint8Array, file: string): { value: Interview[]; problems: readonly Problem[] } {
  const decoded = decode(bytes, file);
  if (!('text' in decoded)) return { value: [], problems: decoded.problems };
  const { sheet, problems } = parseCsv(decoded.text, file);
  if (problems.length > 0) return { value: [], problems };
  const read = readTable(interviews, sheet);
  const value = read.rows.map(({ interview, rolle, omraade, maaned: month, deltagere }) => {
    return { id: interview, rolle, omraade, maaned: month, deltagere };
  });
  return {
    value: value.sort((a, b) => (a.maaned < b.maaned ? -1 : a.maaned > b.maaned ? 1 : 0)),
    problems: read.problems,
  };
}
