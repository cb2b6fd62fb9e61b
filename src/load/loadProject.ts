import { join } from 'node:path';
import type { Udgave } from '../model/aendringer.ts';
import type { Udgivet } from '../model/udgivet.ts';
import type { Interviewsaet } from '../model/interviews.ts';
import { isRealSet, readInterviewsaet } from './interviews/loadInterviews.ts';
import { checkNames } from './checkNames.ts';
import { type Package, loadStudy } from './loadStudy.ts';
import { type Problem, sortProblems } from './problem.ts';
import { AENDRINGER, readAendringer } from './readAendringer.ts';
import { readFolder } from './readFolder.ts';
import { UDGIVET, hashOfTables, readUdgivet } from './readUdgivet.ts';
import { type Texts, readTexts } from './readTexts.ts';

export interface Project extends Package {
  readonly texts: Texts;
  /** The interview layer; undefined where there is no set. */
  readonly interviews: Interviewsaet | undefined;
  /** What each data version changed, latest first. */
  readonly udgaver: readonly Udgave[];
  /** What was published last; undefined where nothing has been. */
  readonly udgivet: Udgivet | undefined;
  /** SHA-256 of the tables, proposals and examples as they are now. */
  readonly tabeller: string;
}

/** Reads a data folder and a content folder from disk, and loads them; undefined where anything is a fault. */
export async function loadProject(
  data: string,
  content: string,
): Promise<{ value: Project | undefined; problems: readonly Problem[] }> {
  const readContent = (name: string) => readFolder(join(content, name));
  const [tables, saet, forslag, sider, rapporter, praksis] = await Promise.all([
    readFolder(data),
    readFolder(join(data, 'interviews')),
    readContent('forslag'),
    readContent('sider'),
    readContent('rapporter'),
    readContent('praksis'),
  ]);
  const { value, problems: inStudy, kilder } = loadStudy(tables, forslag, praksis, { hasInterviews: isRealSet(saet) });
  const texts = readTexts({ sider, forslag, rapporter, praksis }, kilder);
  const interviews = value && readInterviewsaet(saet, value.study);
  const udgaver = readAendringer(tables.files.get(AENDRINGER), join(data, AENDRINGER));
  const udgivet = readUdgivet(tables.files.get(UDGIVET), join(data, UDGIVET));
  const problems = sortProblems([
    ...inStudy,
    ...udgaver.problems,
    ...udgivet.problems,
    ...texts.problems,
    ...checkNames([sider, rapporter, forslag, praksis], value?.study),
    ...(interviews?.problems ?? []),
  ]);
  if (value === undefined || problems.some(({ severity }) => severity === 'fejl'))
    return { value: undefined, problems };
  // Real interviews decide numbers as the tables do; a made-up set decides none.
  const tabeller = hashOfTables([tables, forslag, praksis, ...(isRealSet(saet) ? [saet] : [])]);
  const rest = { texts: texts.value, interviews: interviews?.value, udgaver: udgaver.value, udgivet: udgivet.value };
  return { value: { ...value, ...rest, tabeller }, problems };
}
