import type { Evidence } from '../analysis/grundlag.ts';
import type { GroupStanding } from '../analysis/groupsOf.ts';
import type { Mentions } from '../analysis/interviews/mentionsPerGroup.ts';
import { type Rolle, ROLLER, rolleNavn } from '../model/rolle.ts';
import { liste } from './liste.ts';
import { capital, interviewOrd, spaend, tal } from './tal.ts';

/** What stands in every figure of a made-up set, in its file and in its table. */
export const EKSEMPELDATA = 'EKSEMPELDATA: opdigtet af et program, ikke fra interviewene';

type Counts = Pick<Mentions, 'k' | 'n'>;

/** In how many interviews of a role a need is mentioned: «4 af 6», never a share, never on two lines. `behov`: its number in the codebook. */
export function mentionCount({ k, n }: Counts, behov: number): string {
  return `${tal(k[behov] ?? 0)}\u00a0af\u00a0${tal(n)}`;
}

/** The same in words: «nævnt i 4 af 6 interviews». */
export function mentionedIn(mentions: Counts, behov: number): string {
  return mentions.n === 0
    ? 'ingen interviews endnu'
    : `nævnt i ${mentionCount(mentions, behov)} ${interviewOrd(mentions.n)}`;
}

/** And as a sentence: «Nævnt i 4 af 6 interviews.» */
export function mentioned(mentions: Counts, behov: number): string {
  return `${capital(mentionedIn(mentions, behov))}.`;
}

/** Both roles in one sentence, or those given: «Nævnt i 4 af 6 interviews med myndighed og 2 af 6 med udfører.» */
export function mentionedPerRolle(
  perRolle: Readonly<Record<Rolle, Counts>>,
  behov: number,
  roller: readonly Rolle[] = ROLLER,
): string {
  const held = roller.filter((rolle) => perRolle[rolle].n > 0);
  if (held.length === 0) return 'Ingen interviews endnu.';
  const parts = held.map((rolle, i) => {
    const count = mentionCount(perRolle[rolle], behov);
    return `${count} ${i === 0 ? 'interviews ' : ''}med ${rolleNavn[rolle].toLowerCase()}`;
  });
  return `Nævnt i ${liste(parts)}.`;
}

/** How often a group mentions a need: «nævnt i 4 af 6 interviews». */
export function naevntIGruppe({ naevnt, interviews }: Pick<GroupStanding, 'naevnt' | 'interviews'>): string {
  if (naevnt === undefined || interviews === undefined) return 'ingen interviews';
  return `nævnt i ${tal(naevnt)}\u00a0af\u00a0${tal(interviews)} ${interviewOrd(interviews)}`;
}

const MOST = 3;

/** The needs that most interviews mention, with equal ones left out where they would run past the third: «Oftest nævnt: »Vold« i 9 af 12 interviews.» */
export function oftestNaevnt(evidence: readonly Evidence[]): string {
  const sum = (all: readonly Evidence[], of: 'naevnt' | 'interviews') => all.reduce((n, one) => n + (one[of] ?? 0), 0);
  const counts = [...Map.groupBy(evidence, ({ behov }) => behov)]
    .map(([behov, own]) => ({ navn: behov.navn, k: sum(own, 'naevnt'), n: sum(own, 'interviews') }))
    .sort((a, b) => b.k - a.k);
  const least = counts[MOST - 1]?.k ?? 0;
  const fits = counts.filter(({ k }) => k >= least).length <= MOST;
  const most = counts.filter(({ k }) => k > 0 && (fits ? k >= least : k > least)).slice(0, MOST);
  const [first] = most;
  if (first === undefined) return spread(counts);
  return `Oftest nævnt: ${liste(most.map(({ navn, k, n }) => `»${navn}« i ${tal(k)}\u00a0af\u00a0${tal(n)} interviews`))}.`;
}

/** From how few to how many interviews mention a need, where too many are mentioned as often to name the most. */
function spread(counts: readonly { readonly k: number; readonly n: number }[]): string {
  const [most = { k: 0, n: 0 }, least = most] = [counts[0], counts.at(-1)];
  return `Hvert behov er nævnt i ${spaend({ mindst: least.k, hoejst: most.k })}\u00a0af\u00a0${tal(most.n)} ${interviewOrd(most.n)}.`;
}
