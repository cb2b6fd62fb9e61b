// What a whole build costs from nothing. Used by `npm run bench`.
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Cost } from './cost.ts';

/**
 * A build with reports, search and, as there is an address, cards, in a process of its own with every cache removed. Its memory is that
 * of the build and the processes that it starts, looked at every tenth of a second.
 */
export async function coldBuild(out: string): Promise<Cost> {
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite', out])
    rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', out], {
    env: { ...process.env, SITE: 'https://example.org' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let faults = '';
  let kilobytes = 0;
  child.stderr.on('data', (chunk) => (faults += String(chunk)));
  const watch = setInterval(() => (kilobytes = Math.max(kilobytes, residentOf(child.pid ?? 0))), 100);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(faults);
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1000 };
}

/** Kilobytes of a process and its children. */
function residentOf(pid: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return rows.reduce((sum, [own, parent, rss = 0]) => (own === pid || parent === pid ? sum + rss : sum), 0);
}
