import type { Interview } from '../../model/interviews.ts';
import type { Rolle } from '../../model/rolle.ts';
import { countChoices, everyChoice, randomChoices } from './chooseSome.ts';
import type { MentionMatrix } from './mentionMatrix.ts';
import { mentionsPerRolle } from './mentionsPerGroup.ts';
import { countBoth, presenceBits } from './presenceBits.ts';
import { seededRandom } from './seededRandom.ts';

export interface ChanceOptions {
  /** At most so many allotments of the roles are tried. Unless told: all where there are up to 1,000, else a sample of 500. */
  readonly permutations?: number;
  readonly seed?: number;
  /** The gap to count needs by, in interviews of the smaller role. Half of them, rounded up, unless told: 3 of 6. */
  readonly least?: number;
}

const ALL = 1000;
const SAMPLE = 500;

/** One need's difference between the roles. */
export interface Gap {
  /** Index into the study's `behov`. */
  readonly behov: number;
  /** In how many interviews of each role it is mentioned. */
  readonly k: Readonly<Record<Rolle, number>>;
  /** In interviews of the smaller role; above 0 where myndighed mentions it more. A whole number where the roles have as many. */
  readonly gap: number;
  /** Larger than the largest gap that chance gives in 95 of 100 allotments. */
  readonly standsOut: boolean;
}

export interface GapsByChance {
  readonly n: Readonly<Record<Rolle, number>>;
  /** One for each need, in their order. */
  readonly gaps: readonly Gap[];
  /** How many allotments of the roles were tried, the real one among them. */
  readonly allotments: number;
  /** True where these are all there are; else they are a sample by the seed. */
  readonly isExact: boolean;
  /** The largest gap that chance gives in 95 of 100 allotments, over all needs together: a gap has to exceed it. */
  readonly limit: number;
  /** For «tilfældet alene giver i snit `byChance` behov med en forskel på mindst `least`; her er der `found`». */
  readonly least: number;
  readonly byChance: number;
  readonly found: number;
}

/**
 * Which differences between the roles stand out against what chance alone gives for so many needs?
 *
 * In: the matrix, the set's interviews in the same order. Out: see `GapsByChance`; undefined where a role has no interview.
 * No p-values: a sentence can be made of every number. Throws a RangeError where the interviews are not those of the matrix.
 *
 * The roles are allotted anew to the interviews, as many of each as there are, each interview keeping its needs; so needs
 * that go together stay together. Each allotment gives its largest gap over all needs. A need stands out if its real gap is
 * larger than 95 % of those (max statistic: Westfall & Young 1993, Resampling-Based Multiple Testing): if roles made no
 * difference, at most 5 sets in 100 would have any need stand out. Where there are no more allotments than may be tried
 * (6 of 12: 924), all are; else a sample by the seed, with the real one (Phipson & Smyth 2010, SAGMB 9:39).
 *
 * With n and m interviews a gap is the difference of shares times the smaller number: |k/n - l/m| min(n, m) =
 * |k m - l n| / max(n, m). The whole number |k m - l n| is compared, so rounding decides nothing.
 */
export function gapsByChance(
  matrix: MentionMatrix,
  interviews: readonly Interview[],
  { permutations, seed = 1, least: asked }: ChanceOptions = {},
): GapsByChance | undefined {
  const { myndighed, udfoerer } = mentionsPerRolle(matrix, interviews);
  const n = { myndighed: myndighed.n, udfoerer: udfoerer.n };
  if (n.myndighed === 0 || n.udfoerer === 0) return undefined;
  const least = asked ?? Math.ceil(Math.min(n.myndighed, n.udfoerer) / 2);
  const scale = Math.max(n.myndighed, n.udfoerer);
  const real = Float64Array.from(myndighed.k, (k, b) => k * n.udfoerer - udfoerer.k[b]! * n.myndighed);
  const isExact = countChoices(matrix.interviewCount, n.myndighed) <= (permutations ?? ALL);
  const chosen = isExact
    ? everyChoice(matrix.interviewCount, n.myndighed)
    : randomChoices(matrix.interviewCount, n.myndighed, (permutations ?? SAMPLE) - 1, seededRandom(seed));
  const tried = [...tryAllotments(matrix, chosen, least * scale)];
  if (!isExact) tried.push(outcomeOf(real, least * scale));
  const limit = highOf(tried.map(({ largest }) => largest));
  const gaps = Array.from(real, (size, behov) => ({
    behov,
    k: { myndighed: myndighed.k[behov]!, udfoerer: udfoerer.k[behov]! },
    gap: size / scale,
    standsOut: Math.abs(size) > limit,
  }));
  return {
    n,
    gaps,
    allotments: tried.length,
    isExact,
    limit: limit / scale,
    least,
    byChance: tried.reduce((sum, { needs }) => sum + needs, 0) / tried.length,
    found: outcomeOf(real, least * scale).needs,
  };
}

/** The largest gap of one allotment, and how many needs have at least the gap asked for. Gaps are |k m - l n|. */
interface Outcome {
  readonly largest: number;
  readonly needs: number;
}

/** Counts one role by bits; the other is what is left of all. k m - (all - k) n = k (n + m) - all n. */
function* tryAllotments(matrix: MentionMatrix, choices: Iterable<Uint32Array>, least: number): Generator<Outcome> {
  const { interviewCount, behovCount } = matrix;
  const { words, bits } = presenceBits(matrix);
  const role = new Int32Array(words);
  const everyone = new Int32Array(words).fill(-1);
  const all = Float64Array.from({ length: behovCount }, (_, b) => countBoth(bits, b * words, everyone, 0, words));
  const sizes = new Float64Array(behovCount);
  for (const chosen of choices) {
    role.fill(0);
    for (const i of chosen) role[i >>> 5]! |= 1 << (i & 31);
    for (let b = 0; b < behovCount; b++) {
      sizes[b] = countBoth(bits, b * words, role, 0, words) * interviewCount - all[b]! * chosen.length;
    }
    yield outcomeOf(sizes, least);
  }
}

function outcomeOf(sizes: Float64Array, least: number): Outcome {
  let largest = 0;
  let needs = 0;
  for (const size of sizes) {
    largest = Math.max(largest, Math.abs(size));
    if (Math.abs(size) >= least) needs++;
  }
  return { largest, needs };
}

/** The smallest value that at least 95 % of all do not exceed. Never of none. */
function highOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil((values.length * 95) / 100) - 1]!;
}
