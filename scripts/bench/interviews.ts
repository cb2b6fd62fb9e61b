// What a large set of coded interviews costs: `papa` parses its codings and no more, `all` checks and analyses them. Used by `npm run bench`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findInterviewFindings } from '../../src/findings/interviewFindings.ts';
import { readInterviewsaet } from '../../src/load/interviews/loadInterviews.ts';
import { readFolder } from '../../src/load/readFolder.ts';
import { openOrExit } from '../openOrExit.ts';

const [what, dir = ''] = process.argv.slice(2);

async function parseOnly(): Promise<void> {
  Papa.parse(readFileSync(join(dir, 'kodninger.csv'), 'utf8'));
}

async function checkAndAnalyse(): Promise<() => Promise<void>> {
  const { study } = await openOrExit();
  return async () => {
    const { value: saet } = readInterviewsaet(await readFolder(dir), study);
    if (saet === undefined) throw new Error('the set has faults');
    findInterviewFindings(saet, study);
  };
}

const measured = what === 'papa' ? parseOnly : await checkAndAnalyse();
const start = performance.now();
await measured();
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
