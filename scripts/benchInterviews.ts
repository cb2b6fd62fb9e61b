// What a large set of coded interviews costs: `papa` parses its codings and no more, `all` checks and analyses them. Used by `npm run bench`.
import { spawnSync } from 'node:child_process';
import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findInterviewFindings } from '../src/interviewFindings.ts';
import { dataFolder } from '../src/load/dataFolder.ts';
import { loadInterviews } from '../src/load/interviews/loadInterviews.ts';
import { loadProject } from '../src/load/loadProject.ts';

const DIR = '.cache/bench-interviews';

export interface InterviewCost {
  /** Check and analysis over what PapaParse alone takes for the same file. */
  readonly ratio: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** The medians of some runs, each in a process of its own, over a made-up set of so many codings in 12,000 interviews. */
export function costOfInterviews(codings: number, times: number): InterviewCost {
  const made = spawnSync(process.execPath, [
    'scripts/demo.ts',
    '--interviews',
    '12000',
    '--codings',
    String(codings),
    '--out',
    DIR,
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const runs = Array.from({ length: times }, () => ({ papa: measure('papa'), all: measure('all') }));
  rmSync(DIR, { recursive: true });
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
  return {
    ratio: middle(runs.map(({ papa, all }) => all.seconds / papa.seconds)),
    seconds: middle(runs.map(({ all }) => all.seconds)),
    megabytes: middle(runs.map(({ all }) => all.megabytes)),
  };
}

function measure(what: 'papa' | 'all'): { seconds: number; megabytes: number } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/benchInterviews.ts', what], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { seconds: number; megabytes: number };
}

async function parseOnly(): Promise<void> {
  const stream = createReadStream(join(DIR, 'kodninger.csv'), { encoding: 'utf8', highWaterMark: 1 << 20 });
  await new Promise<void>((resolve) => Papa.parse(stream, { chunk: () => undefined, complete: () => resolve() }));
}

async function checkAndAnalyse(): Promise<() => Promise<void>> {
  const { value } = await loadProject(dataFolder());
  if (value === undefined) throw new Error('the data have faults');
  return async () => {
    const { value: saet } = await loadInterviews(DIR, value.study);
    if (saet === undefined) throw new Error('the set has faults');
    findInterviewFindings(saet, value.study);
  };
}

if (process.argv[1]?.endsWith('benchInterviews.ts')) {
  const run = process.argv[2] === 'papa' ? parseOnly : await checkAndAnalyse();
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
}
