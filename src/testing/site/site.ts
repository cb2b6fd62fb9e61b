import { globSync, readFileSync } from 'node:fs';
import { preview } from 'astro';
import { FLAGS, findBrowser } from '../../../scripts/findBrowser.ts';
import type { Folders } from '../../project.ts';
import { type Run, run } from '../run.ts';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

/** The invented study as a site, at the root and below a path with an address of its own. scripts/test.ts builds both. */
export const STUDY_SITE = '.cache/study';
export const STUDY_BELOW = '.cache/study-sub';

/** What is asked of a page, which the tab already shows. */
export type Ask = (page: Page, path: string) => Promise<void>;

export interface Site {
  /** Opens a page of the site; `path` is from its root, without a leading slash. Close it by `page.context().close()`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Leads the site's one tab of 1280 px to a page: much faster than a tab of its own, for tests that leave nothing behind. */
  readonly show: (path: string) => Promise<Page>;
  /** Asks something of each of some pages, in two tabs that take them in turns; `begin` makes a tab ready. */
  readonly visit: (paths: readonly string[], ask: Ask, begin?: (page: Page) => unknown) => Promise<void>;
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
  let tab: Promise<Page> | undefined;
  const show = async (path: string) => {
    const page = await (tab ??= open(path));
    await page.goto(url + path);
    return page;
  };
  const visit: Site['visit'] = async (paths, ask, begin) => {
    const left = [...paths];
    const walk = async () => {
      const page = await open('404.html');
      await begin?.(page);
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        await page.goto(url + path);
        await ask(page, path);
      }
      await page.context().close();
    };
    await Promise.all([walk(), walk()]);
  };
  const stop = () => Promise.all([browser.close(), server.stop()]).then(() => undefined);
  return { open, show, visit, url, browser, stop };
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

/**
 * Puts a page in the place of the one that a tab shows, and leaves what is loaded into the tab. Not for pages that run a script; the tab
 * must pass over policies, which would add up.
 */
export async function writeOver(tab: Page, url: string, html: string): Promise<void> {
  await tab.evaluate((own) => history.replaceState(null, '', own), url);
  await tab.setContent(html);
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
