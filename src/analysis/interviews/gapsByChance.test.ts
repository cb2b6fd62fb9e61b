import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChanceOptions, type GapsByChance, gapsByChance } from './gapsByChance.ts';
import { testMatrix } from '../../testing/interviewSet.ts';

const six = 'MMMMMMUUUUUU';

const gapsOf = (roles: string, lines: readonly string[], options?: ChanceOptions): GapsByChance =>
  gapsByChance(testMatrix(roles, lines), options)!;

const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

/** The chance that 6 of 12 interviews hold so many of the `all` that mention a need that the gap is at least `least`. */
const hypergeometric = (all: number, least: number) =>
  [0, 1, 2, 3, 4, 5, 6]
    .filter((k) => Math.abs(2 * k - all) >= least)
    .reduce((sum, k) => sum + (choose(all, k) * choose(12 - all, 6 - k)) / choose(12, 6), 0);

test('gapsByChance(matrix) parts 6 of 6 against 0 of 6 from chance', () => {
  const { n, gaps, allotments, isExact, limit } = gapsOf(six, ['111111......']);
  expect(n).toEqual({ myndighed: 6, udfoerer: 6 });
  expect({ allotments, isExact, limit }).toEqual({ allotments: 924, isExact: true, limit: 4 });
  expect(gaps).toMatchObject([{ k: { myndighed: 6, udfoerer: 0 }, gap: 6, standsOut: true }]);
});

// Of 924 ways, 6 interviews of 12 fall 6-0 in 2, 5-1 in 72, 4-2 in 450 and 3-3 in 400: 74 are more than 5 %.
test('gapsByChance(matrix) holds 5 of 6 against 1 of 6 for chance, even for one need', () => {
  expect(gapsOf(six, ['11111.1.....']).gaps[0]).toMatchObject({ gap: 4, standsOut: false });
});

// Of 924 ways, 5 interviews of 12 fall 5-0 in 14: less than 5 %.
test('gapsByChance(matrix) parts 5 of 6 against 0 of 6 from chance for one need, not for many', () => {
  expect(gapsOf(six, ['11111.......']).gaps[0]?.standsOut).toBe(true);
  const many = ['1.1.1.1.1...', '.1.1.1.1.1..', '11......1.11', '..11..11..1.', '1..1..1..1.1', '.11.11.....1'];
  expect(gapsOf(six, ['11111.......', ...many, '.....11.1.11']).gaps[0]?.standsOut).toBe(false);
});

test('gapsByChance(matrix) gives the sign of the role that mentions it more', () => {
  expect(gapsOf(six, ['1.....111...', '111...1.....', '1.....1.....']).gaps.map(({ gap }) => gap)).toEqual([-2, 2, 0]);
});

test('gapsByChance(matrix) counts needs with a gap of 3, here and by chance over all 924 allotments', () => {
  const { least, found, byChance } = gapsOf(six, ['1111..1.....', '11....11111.', '......111111', '1.1.1..1.1.1']);
  expect({ least, found }).toEqual({ least: 3, found: 3 });
  const sum = hypergeometric(5, 3) + hypergeometric(7, 3) + hypergeometric(6, 3) + hypergeometric(6, 3);
  expect(byChance).toBeCloseTo(sum, 12);
});

test('gapsByChance(matrix) measures unequal roles by the difference of shares times the smaller', () => {
  const { gaps, least, allotments } = gapsOf('MMUUUU', ['1.1...', '111111', '11....', '..1...']);
  expect(gaps.map(({ gap }) => gap)).toEqual([0.5, 0, 2, -0.5]);
  expect({ least, allotments }).toEqual({ least: 1, allotments: 15 });
});

test('gapsByChance(matrix) lets nothing stand out where all or none mention it', () => {
  const { gaps, limit, byChance } = gapsOf(six, ['111111111111', '............']);
  expect(gaps.map(({ standsOut }) => standsOut)).toEqual([false, false]);
  expect({ limit, byChance }).toEqual({ limit: 0, byChance: 0 });
});

test('gapsByChance(matrix) is undefined where a role has no interview', () => {
  expect(gapsByChance(testMatrix('MM', ['11']))).toBeUndefined();
  expect(gapsByChance(testMatrix('', []))).toBeUndefined();
});

test('gapsByChance(matrix) takes no needs', () => {
  expect(gapsOf('MU', [])).toMatchObject({ gaps: [], limit: 0, byChance: 0, found: 0 });
});

test('gapsByChance(matrix, { most, sample, seed }) samples with the seed where there are more', () => {
  const lines = ['1111111.....1...', '1.1.1.1.1.1.1.1.', '11..11..11..11..', '......1111111111'];
  const of = (seed: number) => gapsOf('MMMMMMMMUUUUUUUU', lines, { most: 12_869, sample: 500, seed });
  expect(of(1)).toMatchObject({ allotments: 500, isExact: false });
  expect(of(1)).toEqual(of(1));
  expect(of(1).byChance).not.toBe(of(2).byChance);
});

test('gapsByChance(matrix) by a large sample nears what all allotments give', () => {
  const lines = ['111111......', '1.1.1.1.1.1.', '11..11..11..', '......111111', '1111....1...'];
  const exact = gapsOf(six, lines);
  const sample = gapsOf(six, lines, { most: 923, sample: 923 });
  expect(sample.isExact).toBe(false);
  expect(sample.limit).toBe(exact.limit);
  expect(Math.abs(sample.byChance - exact.byChance)).toBeLessThan(0.15);
});

// Both interviews of one area mention it: within areas each role always has one of them; across areas 2 of 6 ways part them 2 to 0.
test('gapsByChance(matrix) lets roles change places within an area only', () => {
  const { ways, allotments, byChance, ensidige } = gapsOf('MUmu', ['11..']);
  expect({ ways, allotments, byChance, ensidige }).toEqual({ ways: 4, allotments: 4, byChance: 0, ensidige: [] });
  expect(gapsOf('MMUU', ['11..'])).toMatchObject({ ways: 6, byChance: expect.closeTo(2 / 6, 12) as number });
});

test('gapsByChance(matrix) does not take a difference between areas for one between roles', () => {
  const lines = ['1111111.....'];
  expect(gapsOf('MMMMMMuuuuuU', lines)).toMatchObject({ ways: 7, canStandOut: false });
  expect(gapsOf('MMMMMMUUUUUU', lines).gaps[0]?.standsOut).toBe(true);
});

test('gapsByChance(matrix) tries one way where role and area coincide', () => {
  const { ways, allotments, canStandOut, ensidige, gaps } = gapsOf('MMMuuu', ['111...']);
  expect({ ways, allotments, canStandOut }).toEqual({ ways: 1, allotments: 1, canStandOut: false });
  expect(ensidige).toEqual(['boern-og-unge', 'voksne']);
  expect(gaps[0]?.standsOut).toBe(false);
});

test('gapsByChance(matrix) tells an area with one role beside one with both', () => {
  expect(gapsOf('MMUUuu', ['111...'])).toMatchObject({ ways: 6, ensidige: ['voksne'] });
});

// 3 + 3: the largest gap there can be comes in 2 of 20 ways, 1 in 10. 4 + 4: in 2 of 70. 2 + 5: in 1 of 21.
test('gapsByChance(matrix) says where no gap can stand out', () => {
  expect(gapsOf('MMMUUU', ['111...'])).toMatchObject({ ways: 20, canStandOut: false });
  expect(gapsOf('MMMUUU', ['111...']).gaps[0]?.standsOut).toBe(false);
  expect(gapsOf('MMMMUUUU', ['1111....'])).toMatchObject({ ways: 70, canStandOut: true });
  expect(gapsOf('MMMMUUUU', ['1111....']).gaps[0]?.standsOut).toBe(true);
  expect(gapsOf('MMUUUUU', ['11.....'])).toMatchObject({ ways: 21, canStandOut: true });
  expect(gapsOf('MMUUUUU', ['11.....']).gaps[0]?.standsOut).toBe(true);
});

test('gapsByChance(matrix) tries all of 184,756 ways, and a sample of more than 200,000', () => {
  const lines = ['1111111111..........', '1.1.1.1.1.1.1.1.1.1.'];
  expect(gapsOf('MMMMMMMMMMUUUUUUUUUU', lines)).toMatchObject({ allotments: 184_756, isExact: true });
  const more = gapsOf('MMMMMMMMMMMUUUUUUUUUU', ['11111111111..........']);
  expect(more).toMatchObject({ ways: 352_716, allotments: 2_000, isExact: false, canStandOut: true });
  expect(more.gaps[0]?.standsOut).toBe(true);
});

test('gapsByChance(matrix) is quick where few of many interviews have a role', () => {
  const letters = `MM${'U'.repeat(600)}`;
  expect(gapsOf(letters, [`11${'.'.repeat(600)}`])).toMatchObject({ allotments: 180_901, isExact: true });
});

/** Every subset of six by its bits, gaps from plain arrays. */
function bruteForce(rows: readonly boolean[][]) {
  const masks = Array.from({ length: 4096 }, (_, mask) => mask).filter(
    (mask) => mask.toString(2).replaceAll('0', '').length === 6,
  );
  const gap = (row: readonly boolean[], mask: number) =>
    Math.abs(row.reduce((sum, has, i) => sum + (has ? ((mask >> i) & 1 ? 1 : -1) : 0), 0));
  const largest = masks.map((mask) => Math.max(...rows.map((row) => gap(row, mask))));
  const real = rows.map((row) => gap(row, 0b111111));
  const standsOut = real.map((size) => largest.filter((other) => other >= size).length <= 0.05 * 924);
  const needs = masks.map((mask) => rows.filter((row) => gap(row, mask) >= 3).length);
  return { standsOut, byChance: needs.reduce((a, b) => a + b, 0) / 924 };
}

test('gapsByChance(matrix) gives what brute force over 924 allotments gives', () => {
  const row = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const { gaps, byChance } = gapsOf(
        six,
        rows.map((r) => r.map((has) => (has ? '1' : '.')).join('')),
      );
      const plain = bruteForce(rows);
      expect(gaps.map(({ standsOut }) => standsOut)).toEqual(plain.standsOut);
      expect(byChance).toBeCloseTo(plain.byChance, 12);
    }),
    { numRuns: 30 },
  );
});
