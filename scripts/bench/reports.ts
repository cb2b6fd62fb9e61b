// What the PDFs cost: in a process of their own. Used by `npm run bench`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const OUT = '.cache/bench-reports';
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

interface Cost {
  readonly seconds: number;
  /** Peak resident memory. */
  readonly megabytes: number;
}

/** What setting every PDF adds to a process that reads the same data. The median of `times` runs. */
export function costOfAllReports(times: number): Cost {
  const runs = Array.from({ length: times }, () => {
    const base = cold('validate.ts', []);
    const all = cold('reports.ts', ['--out', OUT]);
    return { seconds: all.seconds - base.seconds, megabytes: all.megabytes - base.megabytes };
  });
  rmSync(OUT, { recursive: true, force: true });
  return runs.sort((a, b) => a.seconds - b.seconds)[Math.floor(times / 2)] ?? { seconds: NaN, megabytes: NaN };
}

function cold(script: string, args: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, `scripts/${script}`, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1000 };
}
