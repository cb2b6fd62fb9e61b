import { join } from 'node:path';
import { type Loaded, type Package, loadStudy } from './loadStudy.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readFolder } from './readFolder.ts';
import { type Texts, readTexts } from './readTexts.ts';

export interface Project extends Package {
  readonly texts: Texts;
}

/** Reads a data folder and a content folder from disk, and loads them; undefined where anything is a fault. */
export async function loadProject(
  data: string,
  content = 'content',
): Promise<{ value: Project | undefined; problems: readonly Problem[] }> {
  const folders = [data, ...['forslag', 'sider', 'rapporter', 'praksis'].map((name) => join(content, name))];
  const [tables, forslag, sider, rapporter, praksis] = (await Promise.all(folders.map(readFolder))) as [F, F, F, F, F];
  const { value, problems: inStudy }: Loaded = loadStudy(tables, forslag, praksis);
  const texts = readTexts({ sider, forslag, rapporter, praksis });
  const problems = sortProblems([...inStudy, ...texts.problems]);
  const stops = value === undefined || problems.some(({ severity }) => severity === 'fejl');
  return { value: stops ? undefined : { ...value, texts: texts.value }, problems };
}

type F = Awaited<ReturnType<typeof readFolder>>;
