import type { Rolle } from '../model/rolle.ts';
import type { Behov, Forslag, Link } from '../model/study.ts';
import type { Pair } from './coverPairs.ts';
import { nearestForslag } from './nearestForslag.ts';

/**
 * A choice put before a meeting: open proposals of the other role, widen a proposal that is about a related need of the
 * same theme, find a new one where nothing is near, or say what a proposal that names no need is to be about.
 */
export type GapQuestion =
  | {
      readonly kind: 'aabn';
      readonly rolle: Rolle;
      readonly behov: readonly [Behov];
      readonly forslag: readonly Forslag[];
    }
  | {
      readonly kind: 'udvid';
      readonly rolle: Rolle;
      readonly behov: readonly Behov[];
      readonly forslag: readonly [Forslag];
    }
  | { readonly kind: 'nyt'; readonly rolle: Rolle; readonly behov: readonly Behov[] }
  | { readonly kind: 'indhold'; readonly forslag: Forslag };

type AboutGap = Exclude<GapQuestion, { kind: 'indhold' }>;

/**
 * The questions that coverage raises: each gap stands in exactly one, gaps that one proposal is near stand together; each
 * proposal without a link has one of its own.
 */
export function askAboutGaps(
  gaps: readonly Pair[],
  links: readonly Link[],
  forslag: readonly Forslag[] = [],
): GapQuestion[] {
  const asked = gaps.map((gap) => askAboutGap(gap, links));
  const aboutGaps = [...Map.groupBy(asked, keyOf).values()]
    .map(join)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const unnamed = forslag.filter((one) => one.links.length === 0);
  return [...unnamed.map((one) => ({ kind: 'indhold' as const, forslag: one })), ...aboutGaps];
}

const ORDER: readonly GapQuestion['kind'][] = ['aabn', 'udvid', 'nyt'];

/** A loose relation is no ground for a question: what is near must be about the need itself, or about a related one of its theme. */
function askAboutGap({ behov, rolle }: Pair, links: readonly Link[]): AboutGap {
  const near = nearestForslag({ behov, rolle }, links).filter(({ styrke }) => styrke === 'direkte');
  const other = near.filter(({ why }) => why === 'rolle');
  if (other.length > 0) return { kind: 'aabn', rolle, behov: [behov], forslag: other.map(({ forslag }) => forslag) };
  const related = near.find((one) => one.why === 'beslaegtet' && one.behov.tema === behov.tema);
  return related === undefined
    ? { kind: 'nyt', rolle, behov: [behov] }
    : { kind: 'udvid', rolle, behov: [behov], forslag: [related.forslag] };
}

function keyOf(question: AboutGap): string {
  const { kind, rolle, behov } = question;
  if (question.kind === 'nyt') return `${kind} ${rolle}`;
  return question.kind === 'udvid'
    ? `${kind} ${rolle} ${question.forslag[0].id}`
    : `${kind} ${rolle} ${behov[0]?.kode}`;
}

function join(group: readonly AboutGap[]): AboutGap {
  const [first] = group;
  if (first === undefined) throw new Error('a question without a gap');
  return first.kind === 'aabn' ? first : { ...first, behov: group.flatMap(({ behov }) => behov) };
}
