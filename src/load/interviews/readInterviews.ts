import { ascending } from 'd3';
import { OMRAADER, ROLLER } from '../../model/rolle.ts';
import type { Interview, Interviewsaet } from '../../model/interviews.ts';
import { id, integer, maaned, oneOf, optional } from '../columns.ts';
import { readSheet } from '../csv.ts';
import type { Problem } from '../problem.ts';
import { type ReadTable, cellProblem, readTable, table } from '../table.ts';

export const INTERVIEWS = 'interviews.csv';

/** Never a municipality and never a name: an interview is known by its number, role, area and month. */
const interviews = table({
  name: 'interviews',
  columns: {
    interview: id(),
    rolle: oneOf(ROLLER),
    omraade: oneOf(OMRAADER),
    maaned: maaned(),
    deltagere: optional(integer({ min: 1, max: 100 })),
    laengde: optional(integer({ min: 1, max: 100_000_000 })),
    eksempeldata: optional(oneOf(['EKSEMPELDATA'])),
  },
  key: ['interview'],
  mayLack: ['laengde', 'eksempeldata'],
});

/** The interviews by month, and within a month as they are written. A row marked as made up has no place in a real set. */
export function readInterviews(
  bytes: Uint8Array,
  file: string,
  type: Interviewsaet['type'],
): { value: Interview[]; problems: readonly Problem[] } {
  const { sheet, problems } = readSheet(bytes, file);
  if (sheet === undefined) return { value: [], problems };
  const read = readTable(interviews, sheet);
  const value = read.rows.map(({ interview: id, row: _, eksempeldata: __, ...rest }) => ({ id, ...rest }));
  return {
    value: value.sort((a, b) => ascending(a.maaned, b.maaned)),
    problems: [...read.problems, ...(type === 'faktisk' ? markedRows(read) : [])],
  };
}

/** What must not stand in a real set. */
export const MARKED = 'et faktisk sæt må ikke rumme rækker, der er mærket som eksempeldata';

function markedRows({ sheet, rows }: ReadTable<typeof interviews.columns>): Problem[] {
  return rows
    .filter(({ eksempeldata }) => eksempeldata !== undefined)
    .map(({ row }) => cellProblem(sheet, row, 'eksempeldata', { rule: 'marked-row', expected: MARKED }));
}
