import { join } from 'node:path';
import type { Codings, Interviewsaet } from '../../model/interviews.ts';
import { rolleNavn } from '../../model/rolle.ts';
import { sortCodings } from '../../model/sortCodings.ts';
import type { Study } from '../../model/study.ts';
import { type Problem, quote } from '../problem.ts';
import { type Folder, findFile, readFolder } from '../readFolder.ts';
import { KODNINGER, readCodings } from './readCodings.ts';
import { findTwins, locateTwins } from './findTwins.ts';
import { INTERVIEWS, readInterviews } from './readInterviews.ts';
import { SAET, readSaet } from './readSaet.ts';

export interface LoadedInterviews {
  /** Undefined where there is no set, or one with a fault. */
  readonly value: Interviewsaet | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the interview layer, `data/interviews/`. No folder is no fault: the site is whole without it.
 * A need coded for a role for which the report does not name it is told as a notice, once a need and role.
 */
export async function loadInterviews(dir: string, study: Study): Promise<LoadedInterviews> {
  const folder = await readFolder(dir, (name) => name !== KODNINGER);
  const open = await findFile(join(dir, KODNINGER));
  if (folder.files.size === 0 && open === undefined) return { value: undefined, problems: [] };
  const lost = [...missing(folder), ...(open === undefined ? [missingFile(dir, KODNINGER)] : [])];
  if (lost.length > 0 || open === undefined) return { value: undefined, problems: lost };
  const saet = readSaet(bytesOf(folder, SAET), join(dir, SAET));
  const interviews = readInterviews(
    bytesOf(folder, INTERVIEWS),
    join(dir, INTERVIEWS),
    saet.value?.type ?? 'syntetisk',
  );
  const before = [...saet.problems, ...interviews.problems];
  if (saet.value === undefined || before.length > 0) return { value: undefined, problems: before };
  const koder = study.behov.map(({ kode }) => kode);
  const file = join(dir, KODNINGER);
  const read = await readCodings(open(), file, {
    interviews: interviews.value,
    koder,
    kodere: saet.value.kodere,
    erFaktisk: saet.value.type === 'faktisk',
  });
  if (read.problems.length > 0 && saet.value.type === 'syntetisk')
    return { value: undefined, problems: [outdated(file)] };
  if (read.problems.length > 0) return { value: undefined, problems: read.problems };
  const codings = sorted(read.codings, interviews.value.length, koder.length);
  const names = { interviews: interviews.value.map(({ id }) => id), koder, kodere: saet.value.kodere };
  const twice = findTwins(codings, names);
  if (twice.size > 0) return { value: undefined, problems: await locateTwins(open(), file, twice) };
  const value: Interviewsaet = {
    ...saet.value,
    interviews: interviews.value,
    codings,
    citater: read.citater,
  };
  return { value, problems: [...waiting(read.waiting, file), ...unmentioned(value, study, file)] };
}

/** Sorted once, here: what comes after takes them as they are. */
function sorted(codings: Codings, interviewCount: number, behovCount: number): Codings {
  const { start, segment, behov, koder } = sortCodings(codings, interviewCount, behovCount);
  if (segment === codings.segment) return codings;
  for (let i = 0; i < interviewCount; i++) codings.interview.fill(i, start[i], start[i + 1]);
  return { count: codings.count, interview: codings.interview, behov, segment, koder };
}

function bytesOf({ files }: Folder, name: string): Uint8Array {
  return files.get(name) ?? new Uint8Array();
}

function missing({ dir, files }: Folder): Problem[] {
  return [SAET, INTERVIEWS].filter((name) => !files.has(name)).map((name) => missingFile(dir, name));
}

function missingFile(dir: string, name: string): Problem {
  const expected = `et sæt af interviews består af ${SAET}, ${INTERVIEWS} og ${KODNINGER}`;
  return {
    rule: 'missing-file',
    severity: 'fejl',
    file: join(dir, name),
    line: 1,
    column: 1,
    found: 'filen findes ikke',
    expected,
  };
}

/** Nobody mends a made-up set by hand: when the codebook has moved on, it is made again. */
function outdated(file: string): Problem {
  const found = 'det opdigtede sæt passer ikke til kodebogen og bliver ikke vist';
  const expected = 'det kan laves igen med »npm run demo«';
  return { rule: 'outdated-demo', severity: 'advarsel', file, line: 1, column: 1, found, expected };
}

/** Quotations that nobody has approved are told, and published nowhere. */
function waiting(count: number, file: string): Problem[] {
  if (count === 0) return [];
  const found = count === 1 ? '1 citat venter på godkendelse' : `${count} citater venter på godkendelse`;
  const expected = 'et citat udgives først, når der står »ja« i kolonnen godkendt';
  return [{ rule: 'waiting', severity: 'advarsel', file, line: 1, column: 1, found, expected }];
}

/** Needs that a role mentions in the interviews and not in the report. */
function unmentioned({ codings, interviews }: Interviewsaet, { behov }: Study, file: string): Problem[] {
  const isMyndighed = Uint8Array.from(interviews, ({ rolle }) => (rolle === 'myndighed' ? 1 : 0));
  const seen = new Uint8Array(behov.length * 2);
  for (let i = 0; i < codings.count; i++)
    seen[(codings.behov[i] ?? 0) * 2 + (isMyndighed[codings.interview[i] ?? 0] ?? 0)] = 1;
  return behov.flatMap(({ kode, naevnelser }, b) =>
    (['udfoerer', 'myndighed'] as const).flatMap((rolle, r) => {
      if (seen[b * 2 + r] === 0 || naevnelser.some((n) => n.rolle === rolle)) return [];
      const found = `${quote(kode)} er kodet i interviews med ${rolleNavn[rolle].toLowerCase()}`;
      const expected = 'afrapporteringen nævner det ikke for den rolle';
      return [{ rule: 'not-in-report', severity: 'advarsel' as const, file, line: 1, column: 1, found, expected }];
    }),
  );
}
