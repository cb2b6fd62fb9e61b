// What the PDFs cost: in a process of their own, and one sheet more. Used by `npm run bench`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { openOrExit } from '../openOrExit.ts';

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

/** Milliseconds that one proposal's sheet more takes, when the others are set: the mean over copies with new titles. */
export async function costOfSheet(copies: number): Promise<number> {
  const { reports, pdf } = await openOrExit();
  const sheets = reports.filter(({ kind }) => kind === 'ark');
  for (const sheet of sheets) pdf(sheet);
  const begin = performance.now();
  for (let i = 0; i < copies; i++) {
    const sheet = sheets[i % sheets.length];
    if (sheet === undefined) throw new Error('no sheets');
    const data = { ...sheet.data, forslag: { ...(sheet.data['forslag'] as object), titel: `Forslag til måling ${i}` } };
    pdf({ ...sheet, id: `maaling-${i}`, data });
  }
  return (performance.now() - begin) / copies;
}
