import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, kinds, openSite, pagesOf } from './site.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4408 })));
afterAll(() => site.stop());

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** What axe finds on a page, as «rule: first element», the rules of WCAG 2.2 among them; what a reader can open is open. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    type Run = (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    const { run } = (window as unknown as { axe: { run: Run } }).axe;
    const { violations } = await run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

test.each([320, 768, 1280])('axe finds nothing on any page at %i px', async (width) => {
  const page = await site.open('', { viewport: { width, height: 900 } });
  const faults: string[] = [];
  for (const path of pagesOf('dist')) {
    await page.goto(site.url + path);
    faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

test('text can be spaced as WCAG 1.4.12 asks without anything running off the page', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 800 }, bypassCSP: true });
  const wide: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    await page.addStyleTag({
      content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
    });
    if (await isTooWide(page)) wide.push(path);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});
