import { join } from 'node:path';
import type { Study } from '../model/study.ts';
import { buildStudy } from './buildStudy.ts';
import { checkReferences } from './checkReferences.ts';
import { checkStudy } from './checkStudy.ts';
import { DESCRIPTOR, readDataversion } from './dataversion.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { Folder } from './readFolder.ts';
import { missingFile, readTables } from './readTables.ts';

export interface Loaded {
  /** Undefined when any problem is a `fejl`. */
  readonly study: Study | undefined;
  /** Every fault found in one run, in file and line order. */
  readonly problems: readonly Problem[];
}

/** The folder's bytes to the model, or to everything that is wrong with them. Pure. */
export function loadStudy(folder: Folder): Loaded {
  const { tables, problems: inTables } = readTables(folder);
  const descriptor = folder.files.get(DESCRIPTOR);
  const dataversion =
    descriptor === undefined
      ? { problems: [missingFile(folder, DESCRIPTOR)] }
      : readDataversion(descriptor, join(folder.dir, DESCRIPTOR));
  const problems = sortProblems([
    ...inTables,
    ...checkReferences(tables),
    ...checkStudy(tables),
    ...dataversion.problems,
  ]);
  const stops = problems.some(({ severity }) => severity === 'fejl');
  const value = 'value' in dataversion ? dataversion.value : undefined;
  return { study: stops || value === undefined ? undefined : buildStudy(tables, value), problems };
}
