import type { Mentions } from '../analysis/interviews/mentionsPerGroup.ts';
import { ROLLER, type Rolle } from '../model/rolle.ts';
import type { Behov, Study } from '../model/study.ts';
import { mentionCount, mentionedIn, mentionedPerRolle } from '../text/interviews.ts';

/** What a report tells of real interviews beside a need; empty where there are none. */
export interface InterviewWords {
  /** What the counts beside needs mean. */
  readonly legend: string;
  /** «4 af 6» */
  readonly count: (behov: Behov, rolle: Rolle) => string;
  /** «nævnt i 4 af 6 interviews» */
  readonly ofRolle: (behov: Behov, rolle: Rolle) => string;
  /** «Nævnt i 4 af 6 interviews med myndighed og 2 af 6 med udfører.» */
  readonly perRolle: (behov: Behov, roller?: readonly Rolle[]) => string;
}

/** A report that knows of no interviews. */
export const SILENT: InterviewWords = { legend: '', count: () => '', ofRolle: () => '', perRolle: () => '' };

/** `perRolle`: the counts of a real set; undefined where there is none, or a made-up one. */
export function interviewWords(
  perRolle: Readonly<Record<Rolle, Mentions>> | undefined,
  { behov: all }: Pick<Study, 'behov'>,
): InterviewWords {
  if (perRolle === undefined) return SILENT;
  return {
    legend: 'Efter hvert behov står, hvor mange af rollens interviews der nævner det.',
    count: (behov, rolle) => mentionCount(perRolle[rolle], all.indexOf(behov)),
    ofRolle: (behov, rolle) => mentionedIn(perRolle[rolle], all.indexOf(behov)),
    perRolle: (behov, roller = ROLLER) => mentionedPerRolle(perRolle, all.indexOf(behov), roller),
  };
}
