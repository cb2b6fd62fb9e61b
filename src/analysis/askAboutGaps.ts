import { type Gruppe, type Rolle, gruppeOf } from '../model/rolle.ts';
import type { Behov, Forslag } from '../model/study.ts';
import type { NearGap } from './findCoverage.ts';

/**
 * A choice put before a meeting: open proposals of the other role, widen a proposal that is about a related need of the
 * same theme, let a proposal reach the other area too, find a new one where nothing is near, or say what a proposal that
 * names no need is to be about.
 */
export type GapQuestion =
  | {
      readonly kind: 'aabn';
      readonly rolle: Rolle;
      readonly behov: readonly Behov[];
      readonly forslag: readonly Forslag[];
    }
  | {
      readonly kind: 'udvid';
      readonly rolle: Rolle;
      readonly behov: readonly Behov[];
      readonly forslag: readonly Forslag[];
    }
  | {
      readonly kind: 'omraade';
      readonly rolle: Rolle;
      readonly gruppe: Gruppe;
      readonly behov: readonly Behov[];
      readonly forslag: readonly Forslag[];
    }
  | { readonly kind: 'nyt'; readonly rolle: Rolle; readonly behov: readonly Behov[] }
  | { readonly kind: 'indhold'; readonly forslag: Forslag };

type AboutGap = Exclude<GapQuestion, { kind: 'indhold' }>;

const ORDER: readonly GapQuestion['kind'][] = ['aabn', 'udvid', 'omraade', 'nyt'];

/**
 * The questions that coverage raises: each gap stands in exactly one, gaps that the same proposals are near stand together;
 * each proposal without a link has one of its own.
 */
export function askAboutGaps(gaps: readonly NearGap[], forslag: readonly Forslag[] = []): GapQuestion[] {
  const aboutGaps = [...Map.groupBy(gaps.map(askAboutGap), keyOf).values()]
    .map(join)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const unnamed = forslag.filter(({ hasLinks }) => !hasLinks);
  return [...unnamed.map((one) => ({ kind: 'indhold' as const, forslag: one })), ...aboutGaps];
}

/** A loose relation is no ground for a question: what is near must be about the need itself, or about a related one of its theme. */
function askAboutGap({ behov, rolle, mangler, nearest }: NearGap): AboutGap {
  const about = { rolle, behov: [behov] };
  const near = (why: string) => nearest.filter((one) => one.why === why);
  const forslagOf = (all: NearGap['nearest']) => all.map(({ forslag }) => forslag);
  const [omraade] = mangler;
  if (omraade !== undefined && near('omraade').length > 0)
    return { kind: 'omraade', ...about, gruppe: gruppeOf(rolle, omraade), forslag: forslagOf(near('omraade')) };
  const direct = near('rolle').filter(({ styrke }) => styrke === 'direkte');
  if (direct.length > 0) return { kind: 'aabn', ...about, forslag: forslagOf(direct) };
  const related = near('beslaegtet').find((one) => one.behov.tema === behov.tema);
  if (related !== undefined) return { kind: 'udvid', ...about, forslag: [related.forslag] };
  return { kind: 'nyt', ...about };
}

/** Gaps with the same key are one question: of one kind, one role or group, and the same proposals. */
function keyOf(question: AboutGap): string {
  const forslag = question.kind === 'nyt' ? [] : question.forslag.map(({ id }) => id);
  const own = question.kind === 'aabn' ? question.behov.map(({ kode }) => kode) : [];
  const gruppe = question.kind === 'omraade' ? question.gruppe : question.rolle;
  return [question.kind, gruppe, ...forslag, ...own].join(' ');
}

function join(group: readonly AboutGap[]): AboutGap {
  const [first] = group;
  if (first === undefined) throw new Error('a question without a gap');
  return { ...first, behov: group.flatMap(({ behov }) => behov) };
}
