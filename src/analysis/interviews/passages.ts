import type { Coding, Interview, Sted } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';

/** A piece of an interview in which a need was found. Who coded it, and how many, is left out. */
export interface Passage {
  /** The need's number in the codebook. */
  readonly b: number;
  /** Where it stands; undefined where its coding does not tell. */
  readonly sted: Sted | undefined;
  /** The numbers of its segments: one where it has no place. */
  readonly segmenter: readonly number[];
}

/** The passages of each interview that has any. */
export type Passages = ReadonlyMap<Interview, readonly Passage[]>;

/**
 * The passages of all codings. Marks of one need that share a character are one passage, so that two coders who end a mark some
 * characters apart have found one thing; without places it is the segment's number that tells.
 */
export function passagesOf(codings: readonly Coding[], behov: readonly Behov[]): Passages {
  const numbers = new Map(behov.map((one, b) => [one, b]));
  const inInterviews = Map.groupBy(codings, ({ interview }) => interview);
  return new Map([...inInterviews].map(([interview, own]) => [interview, passagesIn(own, numbers)]));
}

type Placed = Coding & { readonly sted: Sted };

function isPlaced(coding: Coding): coding is Placed {
  return coding.sted !== undefined;
}

type Numbers = ReadonlyMap<Behov, number>;

function passagesIn(codings: readonly Coding[], numbers: Numbers): Passage[] {
  const placed = placedPassages(codings.filter(isPlaced), numbers);
  const others = codings.filter((coding) => !isPlaced(coding));
  return others.length === 0 ? placed : [...placed, ...otherPassages(others, placed, numbers)];
}

/** Those that tell where they stand, in order, united with the last of their need where they share a character with it. */
function placedPassages(codings: readonly Placed[], numbers: Numbers): Passage[] {
  const passages: { b: number; sted: Sted; segmenter: number[] }[] = [];
  const lastOf: ((typeof passages)[number] | undefined)[] = [];
  for (const { behov, sted, segment } of codings.toSorted((one, other) => one.sted.fra - other.sted.fra)) {
    const b = numbers.get(behov)!;
    const last = lastOf[b];
    if (last === undefined || sted.fra >= last.sted.til) passages.push((lastOf[b] = { b, sted, segmenter: [segment] }));
    else {
      last.sted = { fra: last.sted.fra, til: Math.max(last.sted.til, sted.til) };
      if (!last.segmenter.includes(segment)) last.segmenter.push(segment);
    }
  }
  return passages;
}

/** The others, one for each need and segment that none of those has. */
function otherPassages(codings: readonly Coding[], placed: readonly Passage[], numbers: Numbers): Passage[] {
  const known = new Set(placed.flatMap(({ b, segmenter }) => segmenter.map((segment) => `${b} ${segment}`)));
  return codings.flatMap(({ behov, segment }) => {
    const b = numbers.get(behov)!;
    const key = `${b} ${segment}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ b, sted: undefined, segmenter: [segment] }];
  });
}
