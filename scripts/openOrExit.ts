import { type OpenProject, openProject, projectFolders } from '../src/project.ts';
import { reportProblems } from './reportProblems.ts';

/** The study of this run. Prints its faults and notices, and ends the process where there are faults. */
export async function openOrExit(folders = projectFolders()): Promise<OpenProject> {
  const { value, problems } = await openProject(folders);
  reportProblems(problems);
  if (value === undefined) process.exit(1);
  return value;
}
