import type { Rolle } from '../model/rolle.ts';
import type { Behov, Forslag, Link } from '../model/study.ts';
import type { Pair } from './coverPairs.ts';
import { nearestForslag } from './nearestForslag.ts';

/**
 * A choice that gaps put before a meeting: open proposals of the other role, widen a proposal that meets a related need,
 * or find a new one where nothing is near.
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
  | { readonly kind: 'nyt'; readonly rolle: Rolle; readonly behov: readonly Behov[] };

/** The questions that gaps raise: each gap stands in exactly one, gaps that one proposal is near stand together. */
export function askAboutGaps(gaps: readonly Pair[], links: readonly Link[]): GapQuestion[] {
  const asked = gaps.map((gap) => askAboutGap(gap, links));
  return [...Map.groupBy(asked, keyOf).values()]
    .map(join)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly GapQuestion['kind'][] = ['aabn', 'udvid', 'nyt'];

function askAboutGap({ behov, rolle }: Pair, links: readonly Link[]): GapQuestion {
  const near = nearestForslag({ behov, rolle }, links);
  const other = near.filter(({ why }) => why === 'rolle');
  const naming = other.filter(({ styrke }) => styrke === 'direkte');
  if (other.length > 0)
    return {
      kind: 'aabn',
      rolle,
      behov: [behov],
      forslag: (naming.length > 0 ? naming : other).map(({ forslag }) => forslag),
    };
  const related = near.find(({ why }) => why === 'beslaegtet');
  return related === undefined
    ? { kind: 'nyt', rolle, behov: [behov] }
    : { kind: 'udvid', rolle, behov: [behov], forslag: [related.forslag] };
}

function keyOf(question: GapQuestion): string {
  const { kind, rolle, behov } = question;
  if (question.kind === 'nyt') return `${kind} ${rolle}`;
  return question.kind === 'udvid'
    ? `${kind} ${rolle} ${question.forslag[0].id}`
    : `${kind} ${rolle} ${behov[0]?.kode}`;
}

function join(group: readonly GapQuestion[]): GapQuestion {
  const [first] = group;
  if (first === undefined) throw new Error('a question without a gap');
  return first.kind === 'aabn' ? first : { ...first, behov: group.flatMap(({ behov }) => behov) };
}
