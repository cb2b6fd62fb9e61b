import type { Coding, Interview, Sted } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';

/** A piece of an interview in which a need was found. Who coded it, and how many, is left out. */
export interface Passage {
  readonly interview: Interview;
  readonly behov: Behov;
  /** Where it stands; undefined where its coding does not tell. */
  readonly sted: Sted | undefined;
  /** The numbers of its segments: one where it has no place. */
  readonly segmenter: readonly number[];
}

/**
 * The passages of all codings, interview by interview. Marks of one need that share a character are one passage, so that two coders
 * who end a mark some characters apart have found one thing; without places it is the segment's number that tells.
 */
export function passagesOf(codings: readonly Coding[]): Passage[] {
  const inInterviews = Map.groupBy(codings, ({ interview }) => interview).values();
  return Array.from(inInterviews, (own) => [...Map.groupBy(own, ({ behov }) => behov).values()]).flatMap((needs) =>
    needs.flatMap((found) => [...placedPassages(found), ...otherPassages(found)]),
  );
}

type Placed = Coding & { readonly sted: Sted };

function isPlaced(coding: Coding): coding is Placed {
  return coding.sted !== undefined;
}

/** Those of one need in one interview that tell where they stand, united where they share a character. */
function placedPassages(codings: readonly Coding[]): Passage[] {
  const passages: { interview: Interview; behov: Behov; sted: Sted; segmenter: number[] }[] = [];
  for (const { interview, behov, sted, segment } of codings.filter(isPlaced).sort((a, b) => a.sted.fra - b.sted.fra)) {
    const last = passages.at(-1);
    if (last === undefined || sted.fra >= last.sted.til)
      passages.push({ interview, behov, sted, segmenter: [segment] });
    else {
      last.sted = { fra: last.sted.fra, til: Math.max(last.sted.til, sted.til) };
      if (!last.segmenter.includes(segment)) last.segmenter.push(segment);
    }
  }
  return passages;
}

/** The others, one for each segment that none of those has. */
function otherPassages(codings: readonly Coding[]): Passage[] {
  if (codings.every(isPlaced)) return [];
  const known = new Set(codings.filter(isPlaced).map(({ segment }) => segment));
  const others = codings.filter((coding) => !isPlaced(coding) && !known.has(coding.segment));
  const firsts = new Map(others.map((coding) => [coding.segment, coding]));
  return Array.from(firsts.values(), ({ interview, behov, segment }) => {
    return { interview, behov, sted: undefined, segmenter: [segment] };
  });
}
