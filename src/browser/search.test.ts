import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STUDY_BELOW, STUDY_SITE, type Site, openSite } from '../testing/site/site.ts';

let site: Site;
let below: Site;
beforeAll(async () => {
  site = await openSite({ outDir: STUDY_SITE, port: 4405 });
  below = await openSite({ outDir: STUDY_BELOW, base: '/a/b/', port: 4406 });
});
afterAll(() => Promise.all([site.stop(), below.stop()]));

/** What a search finds, best first. */
async function find(page: Page, query: string): Promise<string[]> {
  await page.fill('#soegeord', query);
  await page.waitForFunction(
    (wanted) => document.querySelector('#soegesvar')?.textContent?.includes(`»${wanted}«`),
    query,
  );
  return page.$$eval('#traef a', (all) => all.map((link) => link.textContent ?? ''));
}

describe('the search', () => {
  test.each([
    ['gæld', 'Økonomi i hjemmet'],
    ['oekonomi', 'Økonomi i hjemmet'],
    ['notater', 'Korte notater'],
    ['notat', 'Korte notater'],
    ['aaben', 'Åben samtale'],
    ['udfoerer', 'behov nævnes for udfører'],
    ['ensom', 'Ensomhed'],
    ['kurser', 'To formater spænder fra 1 til 5 dage'],
    ['Solbakke', 'To kolleger om hver sag'],
  ])('finds for %s: %s', async (query, title) => {
    const page = await site.show('indeks/');
    const found = await find(page, query);
    expect(
      found.filter((one) => one.includes(title)),
      found.join(' | '),
    ).not.toEqual([]);
  });

  test('gives first the page that is named what was searched for', async () => {
    const page = await site.show('indeks/');
    expect((await find(page, 'ensomhed'))[0]).toBe('Ensomhed');
    expect((await find(page, 'målsætning'))[0]).toBe('Målsætning');
  });

  test('asks for nothing before somebody begins, keeps its words in the address, and says when there is nothing', async () => {
    const asked: string[] = [];
    const page = await site.open('404.html');
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    await page.goto(`${site.url}indeks/`, { waitUntil: 'load' });
    expect(asked).toContain(`${site.url}indeks/`);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    asked.length = 0;
    await page.focus('#soegeord');
    expect(await find(page, 'xyzzyq')).toEqual([]);
    expect(await page.textContent('#soegesvar')).toContain('Ingen sider passer til »xyzzyq«.');
    expect(page.url()).toBe(`${site.url}indeks/?q=xyzzyq`);
    expect(asked.filter((url) => !url.startsWith(`${site.url}pagefind/`) && !url.endsWith('favicon.svg'))).toEqual([]);
    await page.goto(`${site.url}indeks/?q=samtale`);
    await page.waitForSelector('#traef a');
    expect(await page.inputValue('#soegeord')).toBe('samtale');
  });

  test('can be used with the keyboard alone', async () => {
    const page = await site.show('indeks/');
    await page.focus('#soegeord');
    await page.keyboard.type('samtale');
    await page.waitForSelector('#traef a');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.closest('#traef') !== null);
    expect(focused).toBe(true);
  });

  test('works under a sub-path', async () => {
    const page = await below.open('indeks/');
    await find(page, 'samtale');
    await page.click('#traef a');
    await page.waitForURL(/\/a\/b\/.+/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  test('without JavaScript leads to the index alone', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.click('header >> text=Søg');
    expect(await page.isVisible('#soeg')).toBe(false);
    await page.click('.indeks >> text=Ensomhed');
    expect(await page.innerText('h1')).toBe('Ensomhed');
    await context.close();
  });
});

test('only the page of the search may run WebAssembly', () => {
  const may = globSync(`${STUDY_SITE}/**/*.html`).filter((file) =>
    readFileSync(file, 'utf8').includes('wasm-unsafe-eval'),
  );
  expect(may).toEqual([`${STUDY_SITE}/indeks/index.html`]);
});
