import { sort } from 'd3';
import type { Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import type { MentionMatrix } from './mentionMatrix.ts';

/** What the interviews of one month added. */
export interface Novel {
  /** `YYYY-MM`. */
  readonly maaned: string;
  readonly interviews: readonly Interview[];
  /** Needs that no interview of a month before it mentions, in codebook order. */
  readonly novel: readonly Behov[];
  /** How many needs it mentions that a month before it does too. */
  readonly repeated: number;
}

/**
 * What each month of the matrix added, in order. By month, since the order within one is not known. New beside repeated: Wong et al.
 * 2023, International Journal of Qualitative Methods, doi 10.1177/16094069231220773. The codebook is fixed, so few new needs late
 * tell of coverage, not of saturation.
 */
export function novelNeeds({ behov, rows }: MentionMatrix): Novel[] {
  const seen = new Set<Behov>();
  const months = Map.groupBy(rows, ({ interview }) => interview.maaned);
  return sort(months, ([maaned]) => maaned).map(([maaned, own]) => {
    const mentioned = behov.filter((_, b) => own.some(({ segments }) => segments[b]! > 0));
    const novel = mentioned.filter((one) => !seen.has(one));
    for (const one of novel) seen.add(one);
    const interviews = own.map(({ interview }) => interview);
    return { maaned, interviews, novel, repeated: mentioned.length - novel.length };
  });
}
