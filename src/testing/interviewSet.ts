import fc from 'fast-check';
import type { MentionMatrix } from '../analysis/interviews/mentionMatrix.ts';
import { testStudy } from './smallStudy.ts';
import type { Coding, Interview, Interviewsaet } from '../model/interviews.ts';
import { OMRAADER, ROLLER } from '../model/rolle.ts';
import type { Behov, Study } from '../model/study.ts';

/** A coding by the numbers of its interview, need and coder, from 0. */
export type TestRow = readonly [interview: number, behov: number, segment: number, koder?: number];

/** A made-up study of so many needs, each of both roles. */
export function studyOf(needs: number): Study {
  return testStudy({ Øl: Array.from({ length: needs }, () => 'faelles' as const) });
}

/** A real set with the rows given. `letters`: as for `testInterviews`. */
export function testSaet(letters: string, rows: readonly TestRow[], { behov }: Study): Interviewsaet {
  const interviews = testInterviews(letters);
  return {
    ...{
      type: 'faktisk',
      version: '1.0',
      dato: '2024-02-01',
      kodere: ['K1', 'K2', 'K3'],
      taerskel: 1,
      kodningsenhed: 'et afsnit',
    },
    ...{ interviews, codings: testCodings(rows, interviews, behov), citater: [] },
  };
}

export function testCodings(
  rows: readonly TestRow[],
  interviews: readonly Interview[],
  behov: readonly Behov[],
): Coding[] {
  return rows.map(([i, b, segment, koder = 0]) => {
    return { interview: interviews[i]!, behov: behov[b]!, segment, koder: `K${koder + 1}` };
  });
}

/** Interviews from letters: M, U for the roles with boern-og-unge, m, u for the roles with voksne. One a month from January 2024. */
export function testInterviews(letters: string): Interview[] {
  return [...letters].map((letter, i) => ({
    id: `gruppe-${i + 1}`,
    rolle: ROLLER['MU'.indexOf(letter.toUpperCase())]!,
    omraade: OMRAADER[letter === letter.toUpperCase() ? 0 : 1]!,
    maaned: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    deltagere: undefined,
  }));
}

/** A matrix from one line a need, one mark an interview: a digit of segments, or a dot for none. */
export function testMatrix(letters: string, lines: readonly string[]): MentionMatrix {
  const rows = testInterviews(letters).map((interview, i) => {
    return { interview, segments: lines.map((line) => Number(line[i]) || 0) };
  });
  return { behov: studyOf(lines.length).behov, rows };
}

/** Up to 60 codings over 4 interviews, 5 needs, 6 segments and 3 coders, doubles among them. */
export const anyRows: fc.Arbitrary<TestRow[]> = fc.array(
  fc.tuple(fc.nat(3), fc.nat(4), fc.integer({ min: 1, max: 6 }), fc.nat(2)),
  { maxLength: 60 },
);

/** Rows from «0 0 1, 0 2 1 1»: the numbers of the interview, the need, the segment and, where it is not the first, the coder. */
export function testRows(rows: string): TestRow[] {
  return rows.split(', ').map((row) => row.split(' ').map(Number) as unknown as TestRow);
}
