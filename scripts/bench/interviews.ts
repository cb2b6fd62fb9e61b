// What a large set of coded interviews costs: `papa` parses its codings and no more, `all` checks and analyses them. Used by `npm run bench`.
import { median } from 'd3';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findInterviewFindings } from '../../src/findings/interviewFindings.ts';
import { readInterviewsaet } from '../../src/load/interviews/loadInterviews.ts';
import { readFolder } from '../../src/load/readFolder.ts';
import { openProject, projectFolders } from '../../src/project.ts';

const DIR = '.cache/bench-interviews';
/** Ten times those of the study. */
const INTERVIEWS = 120;

export interface InterviewCost {
  /** Check and analysis over what PapaParse alone takes for the same file. */
  readonly ratio: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** The medians of some runs, each in a process of its own, over a made-up set of so many codings. */
export function costOfInterviews(codings: number, times: number): InterviewCost {
  run('scripts/demo.ts', '--interviews', String(INTERVIEWS), '--codings', String(codings), '--out', DIR);
  const runs = Array.from({ length: times }, () => ({ papa: measure('papa'), all: measure('all') }));
  rmSync(DIR, { recursive: true });
  return {
    ratio: median(runs, ({ papa, all }) => all.seconds / papa.seconds) ?? NaN,
    seconds: median(runs, ({ all }) => all.seconds) ?? NaN,
    megabytes: median(runs, ({ all }) => all.megabytes) ?? NaN,
  };
}

function measure(what: 'papa' | 'all'): { seconds: number; megabytes: number } {
  return JSON.parse(run('scripts/bench/interviews.ts', what)) as { seconds: number; megabytes: number };
}

function run(...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

async function parseOnly(): Promise<void> {
  Papa.parse(readFileSync(join(DIR, 'kodninger.csv'), 'utf8'));
}

async function checkAndAnalyse(): Promise<() => Promise<void>> {
  const { value } = await openProject(projectFolders());
  if (value === undefined) throw new Error('the data have faults');
  return async () => {
    const { value: saet } = readInterviewsaet(await readFolder(DIR), value.study);
    if (saet === undefined) throw new Error('the set has faults');
    findInterviewFindings(saet, value.study);
  };
}

if (process.argv[1]?.endsWith('bench/interviews.ts')) {
  const measured = process.argv[2] === 'papa' ? parseOnly : await checkAndAnalyse();
  const start = performance.now();
  await measured();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
}
