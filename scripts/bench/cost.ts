import { median } from 'd3';
import { rmSync } from 'node:fs';
import { run } from '../../src/testing/run.ts';

export interface Cost {
  readonly seconds: number;
  /** Resident at most. */
  readonly megabytes: number;
}

/** What a script of the bench prints of itself, run in a process of its own. */
export function costOf(script: string, ...args: readonly string[]): Cost {
  const { status, stdout, faults } = run(`bench/${script}`, args);
  if (status !== 0) throw new Error(faults.join('\n'));
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Cost;
}

export function medianCost(costs: readonly Cost[]): Cost {
  const of = (part: keyof Cost) => median(costs, (cost) => cost[part]) ?? NaN;
  return { seconds: of('seconds'), megabytes: of('megabytes') };
}

const INTERVIEWS = '.cache/bench-interviews';

/** Check and analysis of so many made-up codings in 120 interviews, the median of some runs; `ratio`: over what PapaParse alone takes. */
export function costOfInterviews(codings: number, times: number): Cost & { readonly ratio: number } {
  run('demo.ts', ['--interviews', '120', '--codings', String(codings), '--out', INTERVIEWS]);
  const runs = Array.from({ length: times }, () => {
    const [papa, all] = [costOf('interviews.ts', 'papa', INTERVIEWS), costOf('interviews.ts', 'all', INTERVIEWS)];
    return { all, ratio: all.seconds / papa.seconds };
  });
  rmSync(INTERVIEWS, { recursive: true });
  return { ...medianCost(runs.map(({ all }) => all)), ratio: median(runs, ({ ratio }) => ratio) ?? NaN };
}
