// Lighthouse on some pages of `dist/`. It is fetched when the bench is run, at this version: 90 packages that nothing else here needs.
import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { FLAGS } from '../findBrowser.ts';
import { serveCompressed } from '../serveCompressed.ts';

const execute = promisify(execFile);
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  readonly path: string;
  /** Of 100: performance, accessibility, best practices, search engines. */
  readonly scores: readonly number[];
  /** Cumulative layout shift. */
  readonly shift: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** The scores of pages by their paths, with Lighthouse's own profile of a phone. Throws where Lighthouse cannot be had. */
export async function lighthouse(paths: readonly string[], browser: string): Promise<Scores[]> {
  const server = await serveCompressed();
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const all: Scores[] = [];
  for (const path of paths) {
    const { categories, audits } = JSON.parse(await report(`${origin}/${path}`, browser)) as Report;
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? NaN) * 100));
    all.push({ path, scores, shift: audits['cumulative-layout-shift']?.numericValue ?? NaN });
  }
  server.close();
  return all;
}

async function report(url: string, browser: string): Promise<string> {
  const flags = [
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
    `--only-categories=${CATEGORIES.join(',')}`,
    `--chrome-flags=--headless ${FLAGS.join(' ')}`,
  ];
  const env = { ...process.env, CHROME_PATH: browser };
  const { stdout } = await execute('npx', ['--yes', LIGHTHOUSE, url, ...flags], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
