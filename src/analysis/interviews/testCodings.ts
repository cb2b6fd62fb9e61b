import fc from 'fast-check';
import type { Codings, Interview } from '../../model/interviews.ts';
import { OMRAADER, ROLLER } from '../../model/rolle.ts';
import { type MentionMatrix, mentionMatrix } from './mentionMatrix.ts';
import { sortCodings } from '../../model/sortCodings.ts';

/** interview, need, segment, coder. */
export type TestRow = readonly [interview: number, behov: number, segment: number, koder?: number];

export function testCodings(rows: readonly TestRow[]): Codings {
  return {
    count: rows.length,
    interview: Uint32Array.from(rows, ([interview]) => interview),
    behov: Uint16Array.from(rows, ([, behov]) => behov),
    segment: Uint32Array.from(rows, ([, , segment]) => segment),
    koder: Uint8Array.from(rows, ([, , , koder]) => koder ?? 0),
  };
}

/** Interviews from letters: M, U for the roles with boern-og-unge, m, u for the roles with voksne. */
export function testInterviews(letters: string): Interview[] {
  return [...letters].map((letter, i) => ({
    id: `gruppe-${i + 1}`,
    rolle: ROLLER['MU'.indexOf(letter.toUpperCase())]!,
    omraade: OMRAADER[letter === letter.toUpperCase() ? 0 : 1]!,
    maaned: '2024-01',
    deltagere: undefined,
  }));
}

/** A matrix from one line a need, one mark an interview: a digit of segments, or a dot for none. */
export function testMatrix(...lines: readonly string[]): MentionMatrix {
  const rows = lines.flatMap((line, behov) =>
    [...line].flatMap((mark, interview) =>
      Array.from({ length: Number(mark) || 0 }, (_, k): TestRow => [interview, behov, k + 1]),
    ),
  );
  return mentionMatrix(sortCodings(testCodings(rows), lines[0]?.length ?? 0, lines.length));
}

/** Up to 60 codings over 4 interviews, 5 needs, 6 segments and 3 coders, doubles among them. */
export const anyRows: fc.Arbitrary<TestRow[]> = fc.array(
  fc.tuple(fc.nat(3), fc.nat(4), fc.integer({ min: 1, max: 6 }), fc.nat(2)),
  { maxLength: 60 },
);
