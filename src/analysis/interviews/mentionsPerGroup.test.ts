import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsPerOmraade, mentionsPerRolle, mentionsWhere } from './mentionsPerGroup.ts';
import { testInterviews, testMatrix } from './testCodings.ts';

const matrix = testMatrix('2.1.', '1113', '....');
const interviews = testInterviews('MmUu');

test('mentionsPerRolle(matrix, interviews) tells k of n interviews, and segments', () => {
  expect(mentionsPerRolle(matrix, interviews)).toEqual({
    myndighed: { n: 2, k: Uint32Array.of(1, 2, 0), segments: Uint32Array.of(2, 2, 0) },
    udfoerer: { n: 2, k: Uint32Array.of(1, 2, 0), segments: Uint32Array.of(1, 4, 0) },
  });
});

test('mentionsPerOmraade(matrix, interviews) tells k of n interviews, and segments', () => {
  expect(mentionsPerOmraade(matrix, interviews)).toEqual({
    'boern-og-unge': { n: 2, k: Uint32Array.of(2, 2, 0), segments: Uint32Array.of(3, 2, 0) },
    voksne: { n: 2, k: Uint32Array.of(0, 2, 0), segments: Uint32Array.of(0, 4, 0) },
  });
});

test('mentionsPerRolle(matrix, interviews) has n = 0 for a role without interviews', () => {
  expect(mentionsPerRolle(matrix, testInterviews('UUuu')).myndighed).toEqual({
    n: 0,
    k: new Uint32Array(3),
    segments: new Uint32Array(3),
  });
});

test('mentionsWhere(matrix, interviews, isIn) counts one group', () => {
  const group = mentionsWhere(matrix, interviews, (i) => i.rolle === 'udfoerer' && i.omraade === 'voksne');
  expect(group).toEqual({ n: 1, k: Uint32Array.of(0, 1, 0), segments: Uint32Array.of(0, 3, 0) });
});

test('mentionsWhere(matrix, interviews, isIn) throws where the interviews are not those of the matrix', () => {
  expect(() => mentionsPerRolle(matrix, testInterviews('MU'))).toThrow("not the matrix's interviews: 2");
});

test('mentionsPerRolle(matrix, interviews) adds up to all interviews, whatever their roles', () => {
  const line = fc.string({ unit: fc.constantFrom('.', '1', '2'), minLength: 5, maxLength: 5 });
  const roles = fc.string({ unit: fc.constantFrom(...'MmUu'), minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), roles, (lines, letters) => {
      const of = [testMatrix(...lines), testInterviews(letters)] as const;
      const all = mentionsWhere(...of, () => true);
      for (const { a, b } of [
        { a: mentionsPerRolle(...of).myndighed, b: mentionsPerRolle(...of).udfoerer },
        { a: mentionsPerOmraade(...of)['boern-og-unge'], b: mentionsPerOmraade(...of).voksne },
      ]) {
        expect(a.n + b.n).toBe(5);
        expect(a.k.map((k, behov) => k + b.k[behov]!)).toEqual(all.k);
        expect(a.segments.map((s, behov) => s + b.segments[behov]!)).toEqual(all.segments);
      }
    }),
  );
});
