import type { Coding, Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';

/** A segment of an interview and the needs that anyone found in it, each once. */
export interface CodedSegment {
  readonly interview: Interview;
  readonly behov: readonly Behov[];
}

/** One for each segment that has a coding. Who coded it, and how many, is left out. */
export function codedSegments(codings: readonly Coding[]): CodedSegment[] {
  const codingsOf = Map.groupBy(codings, ({ interview }) => interview);
  return [...codingsOf].flatMap(([interview, own]) => {
    const segments = Map.groupBy(own, ({ segment }) => segment).values();
    return Array.from(segments, (inSegment) => ({ interview, behov: needsOf(inSegment) }));
  });
}

function needsOf(codings: readonly Coding[]): Behov[] {
  const found = codings.map(({ behov }) => behov);
  return found.filter((behov, i) => found.indexOf(behov) === i);
}
