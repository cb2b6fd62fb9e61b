// What the documents cost a build: each typeset once, in a process of their own that has just opened the study. Used by `npm run bench`.
import { median } from 'd3';
import { spawnSync } from 'node:child_process';
import { openOrExit } from '../openOrExit.ts';

export interface ReportCost {
  readonly seconds: number;
  /** Added to the resident memory of the process. */
  readonly megabytes: number;
}

/** The medians of some runs over all documents. */
export function costOfAllReports(times: number): ReportCost {
  const runs = Array.from({ length: times }, measure);
  return { seconds: median(runs, (run) => run.seconds) ?? NaN, megabytes: median(runs, (run) => run.megabytes) ?? NaN };
}

function measure(): ReportCost {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench/reports.ts'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReportCost;
}

if (process.argv[1]?.endsWith('bench/reports.ts')) {
  const { reports, pdf } = await openOrExit();
  const [start, before] = [performance.now(), process.memoryUsage.rss()];
  reports.forEach(pdf);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 }));
}
