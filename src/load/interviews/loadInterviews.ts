import { join } from 'node:path';
import type { Interview, Interviewsaet } from '../../model/interviews.ts';
import { GRUPPER, type Gruppe, ROLLER, gruppeNavn, gruppeOf, rolleNavn } from '../../model/rolle.ts';
import type { Study } from '../../model/study.ts';
import { type Problem, faultIn } from '../problem.ts';
import type { Folder } from '../readFolder.ts';
import { knowledgeOf } from './guard/findPersonalData.ts';
import { tiedQuotations } from './linkage.ts';
import { quotationNotices } from './quotationNotices.ts';
import { KODNINGER, readCodings } from './readCodings.ts';
import { INTERVIEWS, readInterviews } from './readInterviews.ts';
import { SAET, type SaetHead, readSaet } from './readSaet.ts';

interface LoadedInterviews {
  /** Undefined where there is no set, or one with a fault. */
  readonly value: Interviewsaet | undefined;
  readonly problems: readonly Problem[];
}

/** Whether a folder says that it holds a real set, whatever else is wrong with it. */
export function isRealSet({ files }: Folder): boolean {
  const bytes = files.get(SAET);
  return bytes !== undefined && readSaet(bytes, SAET).value?.type === 'faktisk';
}

/** Checks the three files of a set, `data/interviews/`. No folder is no fault: the site is whole without it. */
export function readInterviewsaet({ dir, files }: Folder, study: Study): LoadedInterviews {
  const names = [SAET, INTERVIEWS, KODNINGER] as const;
  const [saetBytes, interviewBytes, codingBytes] = names.map((name) => files.get(name));
  if (files.size === 0) return { value: undefined, problems: [] };
  if (saetBytes === undefined || interviewBytes === undefined || codingBytes === undefined)
    return stop(names.filter((name) => !files.has(name)).map((name) => missingFile(dir, name)));
  const saet = readSaet(saetBytes, join(dir, SAET));
  const interviews = readInterviews(interviewBytes, join(dir, INTERVIEWS), saet.value?.type ?? 'syntetisk');
  if (saet.value === undefined || interviews.problems.length > 0)
    return stop([...saet.problems, ...interviews.problems]);
  const file = join(dir, KODNINGER);
  const erFaktisk = saet.value.type === 'faktisk';
  const unfit = erFaktisk ? unfitGroups(saet.value, interviews.value, dir) : [];
  if (unfit.length > 0) return stop(unfit);
  const { kodere } = saet.value;
  const keys = { interviews: interviews.value, behov: study.behov, knows: knowledgeOf(study), kodere, erFaktisk };
  const { codings, quotations, problems } = readCodings(codingBytes, file, keys);
  if (problems.length > 0) return stop(erFaktisk ? problems : [outdated(file)]);
  const tied = tiedQuotations(quotations, { codings, interviews: interviews.value });
  const published = quotations.filter((one) => one.isApproved && !tied.has(one));
  const citater = published.map(({ citat }) => citat);
  const value = { ...saet.value, interviews: interviews.value, codings, citater };
  return { value, problems: quotationNotices(quotations, tied, file) };
}

function stop(problems: readonly Problem[]): LoadedInterviews {
  return { value: undefined, problems };
}

function missingFile(dir: string, name: string): Problem {
  const expected = `et sæt af interviews består af ${SAET}, ${INTERVIEWS} og ${KODNINGER}`;
  return faultIn(join(dir, name), 'missing-file', 'filen findes ikke', expected);
}

/** Nobody mends a made-up set by hand: when the codebook has moved on, it is made again. */
function outdated(file: string): Problem {
  const found = 'det opdigtede sæt passer ikke til kodebogen og bliver ikke vist';
  return warning('outdated-demo', file, found, 'det kan laves igen med »npm run demo«');
}

/** A site that rests on a set needs interviews of both roles, and a threshold that every group can reach. */
function unfitGroups({ taerskel }: SaetHead, interviews: readonly Interview[], dir: string): Problem[] {
  const inGroup = (gruppe: Gruppe) => interviews.filter(({ rolle, omraade }) => gruppeOf(rolle, omraade) === gruppe);
  const roller = ROLLER.filter((rolle) => !interviews.some((interview) => interview.rolle === rolle));
  const grupper = GRUPPER.filter((gruppe) => inGroup(gruppe).length > 0 && inGroup(gruppe).length < taerskel);
  return [
    ...roller.map((rolle) => {
      const found = `der er ingen interviews med ${rolleNavn[rolle].toLowerCase()}`;
      return faultIn(join(dir, INTERVIEWS), 'one-role', found, ONE_ROLE);
    }),
    ...grupper.map((gruppe) => {
      const found = `i feltet »taerskel« står ${taerskel}`;
      return faultIn(join(dir, SAET), 'threshold', found, tooHigh(gruppe, inGroup(gruppe).length));
    }),
  ];
}

const ONE_ROLE = 'et faktisk sæt skal have interviews med begge roller, for sitet regner behovene ud af det';

function tooHigh(gruppe: Gruppe, n: number): string {
  const held = `${n} ${n === 1 ? 'interview' : 'interviews'}`;
  return `tallet skal være højst ${n}, for ${gruppeNavn(gruppe).toLowerCase()} har ${held}`;
}

function warning(rule: string, file: string, found: string, expected: string): Problem {
  return faultIn(file, rule, found, expected, { severity: 'advarsel' });
}
