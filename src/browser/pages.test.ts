import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProject, projectFolders } from '../project.ts';
import { type Site, kindsOf, openSite, pagesOf } from './site.ts';

const paths = pagesOf('dist');
const kinds = kindsOf('dist');
/** Every page with a figure. */
const fileOf = (path: string) => `dist/${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}`;
const drawn = paths.filter((path) => readFileSync(fileOf(path), 'utf8').includes('class="tegning"'));

/** The only pages that run a script. */
const WITH_SCRIPT = ['indeks/', 'forslag/', 'planlaeg/'];

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4400 })));
afterAll(() => site.stop());

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test('the site has a page for every need, theme, proposal, example and figure', async () => {
  const { study, figureFiles } = (await openProject(projectFolders())).value!;
  const under = (folder: string, ids: readonly string[]) => ids.map((id) => `${folder}/${id}/`);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['', 'behov/', 'temaer/', 'myndighed/', 'udfoerer/', 'forslag/', 'daekning/', 'daekning/huller/', 'planlaeg/'],
      ...['rapporter/', 'metode/', 'kilder/', 'data/', 'praksis/', 'aendringer/', 'en/', 'om/redaktion/', '404.html'],
      ...under(
        'behov',
        study.behov.map(({ kode }) => kode),
      ),
      ...under(
        'temaer',
        study.temaer.map(({ id }) => id),
      ),
      ...under(
        'forslag',
        study.forslag.map(({ id }) => id),
      ),
      ...under(
        'praksis',
        study.praksis.map(({ id }) => id),
      ),
      ...under(
        'figurer',
        figureFiles.map(({ id }) => id),
      ),
    ]),
  );
});

test('/was leads to the accessibility statement', async () => {
  const page = await site.open('was/');
  await page.waitForURL(`${site.url}tilgaengelighed/`);
  expect(await page.innerText('h1')).toBe('Tilgængelighedserklæring');
  await page.context().close();
});

test('no page asks another host, sets a cookie, runs a script without need, writes to the console or is wider than 320 px', async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('request', (request) => request.url().startsWith(site.url) || strange.push(request.url()));
  page.on('console', (message) => strange.push(message.text()));
  page.on('pageerror', (error) => strange.push(error.message));
  for (const path of paths) {
    await page.goto(site.url + path);
    if (await isTooWide(page)) strange.push(`${path} is too wide`);
    if (WITH_SCRIPT.includes(path)) continue;
    strange.push(
      ...(await page.$$eval('script:not([type="application/ld+json"])', (all) =>
        all.map((script) => script.outerHTML),
      )),
    );
  }
  expect(await context.cookies()).toEqual([]);
  await context.close();
  expect(strange).toEqual([]);
});

describe.each([320, 768, 1280])('at %i px', (width) => {
  test('each figure shows one drawing, with no text under 12 px', async () => {
    const page = await site.open('', { viewport: { width, height: 900 } });
    for (const path of drawn) {
      await page.goto(site.url + path);
      const figures = await page.$$eval('.tegning', (all) =>
        all.map((figure) => {
          const shown = [...figure.querySelectorAll<SVGSVGElement>(':scope > svg')].filter((svg) =>
            svg.checkVisibility(),
          );
          const smallest = shown.flatMap((svg) => {
            const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * scale);
          });
          return { shown: shown.length, isReadable: Math.min(...smallest) >= 11.99 };
        }),
      );
      expect(figures, path).toEqual(figures.map(() => ({ shown: 1, isReadable: true })));
    }
    await page.context().close();
  });
});

test('no word of a figure runs out of its drawing while the stand-in fonts are shown', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 800 } });
  await page.route('**/*.woff2', (route) => route.abort());
  const outside: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    const found = await page.$$eval('.tegning svg:not([hidden])', (all) =>
      all
        .filter((svg) => svg.checkVisibility())
        .flatMap((svg) => {
          const { left, right } = svg.getBoundingClientRect();
          return [...svg.querySelectorAll('text')]
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < left - 1 || box.right > right + 1;
            })
            .map((text) => text.textContent ?? '');
        }),
    );
    outside.push(...found.map((text) => `${path} ${text}`));
  }
  await page.context().close();
  expect(outside).toEqual([]);
});

test('every page has one h1, a title and a description of its own', async () => {
  const html = paths.map((path) => readFileSync(fileOf(path), 'utf8'));
  const titles = html.map((text) => /<title>(.*?)<\/title>/.exec(text)?.[1]);
  const descriptions = html.map((text) => /<meta name="description" content="(.*?)"/.exec(text)?.[1]);
  expect(html.filter((text) => text.match(/<h1[ >]/g)?.length !== 1)).toEqual([]);
  expect(new Set(titles).size).toBe(paths.length);
  expect(new Set(descriptions).size).toBe(paths.length);
});

test.each([390, 1280])('at %i px nothing moves while a page loads, late fonts and scripts included', async (width) => {
  const page = await site.open('404.html', { viewport: { width, height: 844 } });
  await page.addInitScript(() => {
    const seen: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { countShifts: () => seen.length + observer.takeRecords().length });
  });
  await page.route(/\.(woff2|js)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  const moved: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path, { waitUntil: 'load' });
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      // Two frames, in which what the fonts moved is drawn and noted.
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      return (window as unknown as { countShifts: () => number }).countShifts();
    });
    if (shift > 0) moved.push(`${path} ${shift}`);
  }
  await page.context().close();
  expect(moved).toEqual([]);
});
