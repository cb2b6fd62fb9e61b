import type { Interview } from '../../model/interviews.ts';
import type { Behov } from '../../model/study.ts';
import type { MentionMatrix } from './mentionMatrix.ts';

/** What one interview added. */
export interface Novel {
  readonly interview: Interview;
  /** Needs that no interview before it mentions, in codebook order. */
  readonly novel: readonly Behov[];
  /** How many needs it mentions that one before it does too. */
  readonly repeated: number;
}

/**
 * What each interview of the matrix added, in its order. New beside repeated: Wong et al. 2023, International Journal of
 * Qualitative Methods, doi 10.1177/16094069231220773. The codebook is fixed, so few new needs late tell of coverage, not of
 * saturation.
 */
export function novelNeeds({ behov, rows }: MentionMatrix): Novel[] {
  const seen = new Set<Behov>();
  return rows.map(({ interview, segments }) => {
    const mentioned = behov.filter((_, b) => segments[b]! > 0);
    const novel = mentioned.filter((one) => !seen.has(one));
    for (const one of novel) seen.add(one);
    return { interview, novel, repeated: mentioned.length - novel.length };
  });
}
