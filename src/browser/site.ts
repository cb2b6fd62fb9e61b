import { globSync, readFileSync } from 'node:fs';
import { preview } from 'astro';
import { findBrowser } from '../../scripts/findBrowser.ts';
import type { Folders } from '../project.ts';
import { type Run, run } from '../testing/run.ts';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The invented study as a site, at the root and below a path with an address of its own. scripts/test.ts builds both. */
export const STUDY_SITE = '.cache/study';
export const STUDY_BELOW = '.cache/study-sub';

export interface Site {
  /** Opens a page of the site; `path` is from its root, without a leading slash. Close it by `page.context().close()`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly url: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

/** Serves a built site and starts a browser to look at it. */
export async function openSite({
  outDir = 'dist',
  base = '/',
  port,
}: {
  outDir?: string;
  base?: string;
  port: number;
}): Promise<Site> {
  const server = await preview({ outDir, base, server: { port }, logLevel: 'silent' });
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: FLAGS,
  });
  const url = `http://localhost:${server.port}${base}`;
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    await page.goto(url + path);
    return page;
  };
  return { open, url, browser, stop: () => Promise.all([browser.close(), server.stop()]).then(() => undefined) };
}

/** Every HTML page of a built site as a path from its root, but for those that only lead on to another. */
export function pagesOf(outDir: string): string[] {
  return globSync(`${outDir}/**/*.html`)
    .filter((file) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.slice(outDir.length + 1).replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** One page of each kind: the last of each folder, and every page that is alone. */
export function kindsOf(outDir: string): string[] {
  const kind = (path: string) => path.replace(/[^/]+\/(?=$|indlejret\/$)/, (name, at) => (at > 0 ? '*' : name));
  return [...new Map(pagesOf(outDir).map((path) => [kind(path), path])).values()];
}

/** The file of a page of a built site. */
export const fileOf = (dir: string, path: string) =>
  `${dir}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;

/** The HTML of a page of a built site. */
export const read = (dir: string, path: string) => readFileSync(fileOf(dir, path), 'utf8');

/** Builds a study as a user would. */
export function build({ data, content }: Folders, out: string, env: NodeJS.ProcessEnv = {}): Run {
  return run('build.ts', ['--out', out], { SURVEY_DATA: data, SURVEY_CONTENT: content, ...env });
}
