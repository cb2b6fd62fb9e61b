import { range } from 'd3';
import fc from 'fast-check';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import type { Coding } from '../../model/interviews.ts';
import { type CodedText, codedTexts } from '../../testing/codedTexts.ts';
import { studyOf, testInterviews } from '../../testing/interviewSet.ts';
import { agreement } from './agreement.ts';
import { jackknifeInterval } from './jackknife.ts';
import { krippendorffAlpha } from './krippendorffAlpha.ts';

const agreementOf = (texts: readonly CodedText[], needs = 3) => {
  const { behov } = studyOf(needs);
  return agreement(codedTexts(texts, behov), behov);
};
const alphasOf = (texts: readonly CodedText[], needs = 3) =>
  agreementOf(texts, needs).perBehov.map(({ alpha }) => alpha);

// The published example of two observers and ten units (Krippendorff 2011): 0.095, exactly 2 / 21.
test('agreement(codings) of one need is alpha of the characters, as the reference has it', () => {
  const { alpha, perBehov, laengde } = agreementOf([{ K1: ['.1......1.'], K2: ['111..1....'] }]);
  expect(alpha).toBeCloseTo(2 / 21, 12);
  expect(perBehov).toMatchObject([{ marked: 5, markedByAll: 1, alpha: expect.closeTo(2 / 21, 12) as number }]);
  expect(laengde).toBe(10);
});

// Need 1: 4 unlike pairs, 14 x 6 / 19 expected. Need 2: none, 12 x 8 / 19 expected. 1 - 4 / ((84 + 96) / 19).
test('agreement(codings) over all needs is 1 - sum of D_o by sum of D_e, each need by itself', () => {
  const texts = [{ K1: ['.1......1.', '1111......'], K2: ['111..1....', '1111......'] }];
  expect(agreementOf(texts).alpha).toBeCloseTo(1 - 4 / ((84 + 96) / 19), 12);
  expect(alphasOf(texts)).toEqual([expect.closeTo(2 / 21, 12), 1]);
});

test('agreement(codings) is the same whatever needs the codebook has that nobody coded', () => {
  const texts = [{ K1: ['.1......1.'], K2: ['111..1....'] }];
  expect(agreementOf(texts, 44).alpha).toBe(agreementOf(texts, 1).alpha);
  expect(agreementOf(texts, 44).perBehov).toHaveLength(1);
});

test('agreement(codings) tells how many needs are below .667', () => {
  const texts = [{ K1: ['.1......1.', '1111......', '11111.....'], K2: ['111..1....', '1111......', '1111......'] }];
  expect(agreementOf(texts).belowTentative).toBe(1);
});

test('agreement(codings) weighs groups of other coders by their pairs', () => {
  const [two, three] = [
    { K1: ['11..'], K2: ['1...'] },
    { K1: ['11....'], K2: ['11....'], K3: ['1.....'] },
  ];
  // Two coders: 1 unlike pair, 3 x 5 / 7 expected. Three: 2 unlike pairs, 2 x 5 x 13 / 17 expected.
  expect(agreementOf([two, three]).alpha).toBeCloseTo(1 - 3 / (15 / 7 + 130 / 17), 12);
});

test('agreement(codings) unites marks of one coder that overlap', () => {
  const { behov } = studyOf(1);
  const saet = codedTexts([{ K1: ['111.......'], K2: ['111.......'] }], behov);
  const [first] = saet.codings;
  const more = { ...first!, sted: { fra: 1, til: 3 } };
  expect(agreement({ ...saet, codings: [...saet.codings, more] }, behov)).toEqual(agreement(saet, behov));
});

test('agreement(codings) leaves out an interview in which one of two coders coded nothing', () => {
  const { interviews, alpha } = agreementOf([{ K1: ['11..'], K2: ['....'] }]);
  expect([interviews, alpha]).toEqual([[], undefined]);
});

test('agreement(codings) has nothing where there is one coder, or none', () => {
  const nothing = { interviews: [], withoutPlaces: [], laengde: 0, perBehov: [], belowTentative: 0 };
  expect(agreementOf([{ K1: ['11..'] }])).toEqual({ ...nothing, alpha: undefined, interval: undefined });
  expect(agreementOf([])).toEqual({ ...nothing, alpha: undefined, interval: undefined });
});

test('agreement(codings) has no alpha where everything is marked by all', () => {
  const { alpha, perBehov } = agreementOf([{ K1: ['1111'], K2: ['1111'] }]);
  expect([alpha, perBehov[0]?.alpha, perBehov[0]?.markedByAll]).toEqual([undefined, undefined, 4]);
});

test('agreement(codings) does not compare an interview without length, or with a mark without place', () => {
  const { behov } = studyOf(1);
  const { interviews, codings } = codedTexts(
    [
      { K1: ['11..'], K2: ['1...'] },
      { K1: ['11..'], K2: ['1...'] },
    ],
    behov,
  );
  const [first, second] = interviews;
  const unlike = (one: Coding): Coding => (one.interview === second ? { ...one, sted: undefined } : one);
  const noPlace = agreement({ interviews, codings: codings.map(unlike) }, behov);
  expect([noPlace.interviews, noPlace.withoutPlaces].map((all) => all.map((one) => one.interview))).toEqual([
    [first],
    [second],
  ]);
  const bare = testInterviews('M')[0]!;
  const noLength = codings.slice(0, 2).map((coding) => ({ ...coding, interview: bare }));
  expect(agreement({ interviews: [bare], codings: noLength }, behov)).toMatchObject({
    interviews: [],
    withoutPlaces: [{ interview: bare, kodere: ['K1', 'K2'] }],
    alpha: undefined,
  });
});

const DIFFERING = ['11....', '.111..', '1111..', '..11..', '1.11..'];

test('agreement(codings) has an interval from five interviews on, by leaving out one at a time', () => {
  const texts = DIFFERING.map((line) => ({ K1: ['.11...'], K2: [line] }));
  const { alpha, interval } = agreementOf(texts);
  const leftOut = texts.map((_, one) => agreementOf(texts.filter((_text, i) => i !== one)).alpha);
  const { low, high } = jackknifeInterval(alpha!, leftOut)!;
  expect(interval).toEqual({ low: expect.closeTo(Math.max(-1, low), 12), high: expect.closeTo(Math.min(1, high), 12) });
  expect(agreementOf(texts.slice(1)).interval).toBeUndefined();
});

const oneIn = (random: ReturnType<typeof xoroshiro128plus>, n: number) => uniformInt(random, 1, n) === 1;

/** Six texts of 40 sentences and 5 needs: the second coder finds what the first did but for 1 sentence in 20, and ends a share of the marks 1 to 3 characters early. */
const slipped = (seed: number, share: number): CodedText[] => {
  const [random, slip] = [xoroshiro128plus(seed), xoroshiro128plus(seed + 1000)];
  const early = () => (uniformInt(slip, 1, 100) <= 100 * share ? uniformInt(slip, 1, 3) : 0);
  const draw = (marked: readonly boolean[], cut: () => number) =>
    marked.map((isIn) => (isIn ? '1'.repeat(119 - cut()) : '').padEnd(120, '.')).join('');
  return range(6).map(() => {
    const first = range(5).map(() => range(40).map(() => oneIn(random, 10)));
    const second = first.map((need) => need.map((isIn) => isIn !== oneIn(random, 20)));
    return { K1: first.map((need) => draw(need, () => 0)), K2: second.map((need) => draw(need, early)) };
  });
};

test.each([1, 2, 3])(
  'agreement(codings) moves at most .03 when all marks end 1 to 3 characters apart (seed %i)',
  (seed) => {
    const alphas = [0, 0.3, 0.5, 1].map((share) => agreementOf(slipped(seed, share), 5).alpha!);
    expect(alphas[0]).toBeGreaterThan(0.5);
    for (const alpha of alphas) expect(Math.abs(alpha - alphas[0]!)).toBeLessThan(0.03);
  },
);

test('agreement(codings) of coders who toss coins is about 0, however large the codebook', () => {
  const random = xoroshiro128plus(5);
  const toss = () =>
    range(200)
      .map(() => (uniformInt(random, 0, 1) === 1 ? '1' : '.'))
      .join('');
  const texts = range(10).map(() => ({ K1: [toss(), toss()], K2: [toss(), toss()] }));
  expect(Math.abs(agreementOf(texts, 44).alpha!)).toBeLessThan(0.05);
});

const line = fc.string({ unit: fc.constantFrom('1', '.'), minLength: 12, maxLength: 12 });
const anyText = fc
  .tuple(
    fc.array(line, { minLength: 2, maxLength: 2 }),
    fc.array(fc.array(line, { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
  )
  .map(([first, others]): CodedText => Object.fromEntries([first, ...others].map((lines, k) => [`K${k + 1}`, lines])));

test('agreement(codings) of one group gives for each need what the characters written out give', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
      const { behov } = studyOf(2);
      const saet = codedTexts(texts, behov);
      const { perBehov, interviews } = agreement(saet, behov);
      fc.pre(new Set(interviews.map(({ kodere }) => kodere.join())).size === 1);
      const alphas = behov.map((_, b) => {
        const units = interviews.flatMap(({ interview, kodere }) => {
          const text = texts[saet.interviews.indexOf(interview)]!;
          return range(12).map((i) => kodere.map((koder) => Number(text[koder]![b]![i] === '1')));
        });
        return krippendorffAlpha(units);
      });
      const found = behov.map((one) => perBehov.find((own) => own.behov === one)?.alpha);
      expect(found).toEqual(alphas.map((alpha) => (alpha === undefined ? undefined : expect.closeTo(alpha, 12))));
    }),
  );
});
