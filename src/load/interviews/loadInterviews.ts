import { join } from 'node:path';
import type { Coding, Interviewsaet } from '../../model/interviews.ts';
import { ROLLER, rolleNavn } from '../../model/rolle.ts';
import type { Behov, Study } from '../../model/study.ts';
import { type Problem, faultIn, quote } from '../problem.ts';
import { type Folder, readFolder } from '../readFolder.ts';
import { KODNINGER, readCodings } from './readCodings.ts';
import { INTERVIEWS, readInterviews } from './readInterviews.ts';
import { SAET, readSaet } from './readSaet.ts';

interface LoadedInterviews {
  /** Undefined where there is no set, or one with a fault. */
  readonly value: Interviewsaet | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the interview layer, `data/interviews/`. No folder is no fault: the site is whole without it. */
export async function loadInterviews(dir: string, study: Study): Promise<LoadedInterviews> {
  return readInterviewsaet(await readFolder(dir), study);
}

/** Checks the three files of a set. A need coded for a role for which the report does not name it gives a warning. */
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
  const { behov, kommuner } = study;
  const keys = { interviews: interviews.value, behov, kommuner, kodere: saet.value.kodere, erFaktisk };
  const { codings, citater, waiting, problems } = readCodings(codingBytes, file, keys);
  if (problems.length > 0) return stop(erFaktisk ? problems : [outdated(file)]);
  const value = { ...saet.value, interviews: interviews.value, codings, citater };
  return { value, problems: [...waitingCitater(waiting, file), ...unmentioned(codings, study.behov, file)] };
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

function waitingCitater(count: number, file: string): Problem[] {
  if (count === 0) return [];
  const found = count === 1 ? '1 citat venter på godkendelse' : `${count} citater venter på godkendelse`;
  return [warning('waiting', file, found, 'et citat udgives først, når der står »ja« i kolonnen godkendt')];
}

/** Needs that a role mentions in the interviews and not in the report. */
function unmentioned(codings: readonly Coding[], behov: readonly Behov[], file: string): Problem[] {
  const codingsOf = Map.groupBy(codings, (coding) => coding.behov);
  return behov.flatMap((one) => {
    const coded = new Set(codingsOf.get(one)?.map(({ interview }) => interview.rolle));
    const named = new Set(one.naevnelser.map(({ rolle }) => rolle));
    const roller = ROLLER.filter((rolle) => coded.has(rolle) && !named.has(rolle));
    return roller.map((rolle) => {
      const found = `${quote(one.kode)} er kodet i interviews med ${rolleNavn[rolle].toLowerCase()}`;
      return warning('not-in-report', file, found, 'afrapporteringen nævner det ikke for den rolle');
    });
  });
}

function warning(rule: string, file: string, found: string, expected: string): Problem {
  return faultIn(file, rule, found, expected, { severity: 'advarsel' });
}
