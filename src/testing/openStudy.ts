import { type Folders, type OpenProject, openProject } from '../project.ts';

/** The small invented study that tests run on: another region, nine needs, five proposals, six interviews that say they are real. */
export const STUDY: Folders = { data: 'src/testing/study/data', content: 'src/testing/study/content' };

let opened: Promise<OpenProject> | undefined;

/** The invented study, opened once for a test file. */
export function openStudy(): Promise<OpenProject> {
  opened ??= openProject(STUDY).then(({ value, problems }) => {
    if (value === undefined) throw new Error(`the invented study has faults: ${JSON.stringify(problems)}`);
    return value;
  });
  return opened;
}
