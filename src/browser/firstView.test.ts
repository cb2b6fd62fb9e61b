import { readFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outsideFaults } from '../testing/site/pageFaults.ts';
import { type Site, fileOf, kindsOf, openSite, pagesOf, read } from '../testing/site/site.ts';

/** What a server may send before it must wait for the reader's answer: ten packets of 1,460 bytes (RFC 6928). */
const ROUND_TRIP = 14_600;

/** As most static hosts send it. */
const packed = (path: string) => gzipSync(readFileSync(fileOf('dist', path)));
const kinds = kindsOf('dist');
const larger = pagesOf('dist').filter((path) => packed(path).length > ROUND_TRIP);

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4407 })));
afterAll(() => site.stop());

test('every page comes whole in one round trip, but for the front page, a map and the interviews', () => {
  const large =
    /^(|daekning\/(matrix\/|uden-forslag-foerst\/)?|figurer\/daekning(skort|-grupper)\/(indlejret\/)?|figurer\/interview(matrix|prikker)\/|(eksempel\/)?interviews\/)$/;
  expect(larger.filter((path) => !large.test(path))).toEqual([]);
});

/** Where a figure is cited, and on the page of the matrix, the widest drawing comes last: the phone's is first. */
const isRead = (path: string) => !/^(figurer|daekning\/matrix)\//.test(path);

test.each([
  [390, 844, larger],
  [1280, 900, larger.filter(isRead)],
])('at %i × %i the first view of the larger pages comes in one round trip', async (width, height, pages) => {
  const later: string[] = [];
  const hide = async (page: Page) => {
    await page.setViewportSize({ width, height });
    // The stand-ins, in both: a font may come before the first picture or after it.
    await page.route('**/*.woff2', (route) => route.abort());
  };
  const compare = async (page: Page, path: string) => {
    const begun = gunzipSync(packed(path).subarray(0, ROUND_TRIP), { finishFlush: constants.Z_SYNC_FLUSH });
    const whole = await page.screenshot();
    await page.route(site.url + path, (route) =>
      route.fulfill({ body: begun, contentType: 'text/html; charset=utf-8' }),
    );
    await page.reload();
    const seen = await page.screenshot();
    if (!seen.equals(whole)) later.push(path);
  };
  await site.visit(pages, compare, hide);
  expect(pages.length).toBeGreaterThan(0);
  expect(later).toEqual([]);
});

test('no word of a figure runs out of its drawing while the stand-in fonts are shown', async () => {
  const drawn = kinds.filter((path) => read('dist', path).includes('class="tegning"'));
  const outside: string[] = [];
  await site.visit(
    drawn,
    async (page, path) => void outside.push(...(await outsideFaults(page)).map((text) => `${path} ${text}`)),
    async (page) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.route('**/*.woff2', (route) => route.abort());
    },
  );
  expect(drawn.length).toBeGreaterThan(3);
  expect(outside).toEqual([]);
});

test.each([390, 1280])(
  'at %i px hardly anything moves while a page loads, late fonts and scripts included, least on the front page',
  async (width) => {
    const moved: string[] = [];
    const delay = async (page: Page) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        const seen: PerformanceEntry[] = [];
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        const all = () => [...seen, ...observer.takeRecords()] as (PerformanceEntry & { readonly value: number })[];
        Object.assign(window, { sumShifts: () => all().reduce((sum, { value }) => sum + value, 0) });
      });
      await page.route(/\.(woff2|js)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
    };
    const count = async (page: Page, path: string) => {
      const shift = await page.evaluate(async () => {
        await document.fonts.ready;
        // Two frames, in which what the fonts moved is drawn and noted.
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
        return (window as unknown as { sumShifts: () => number }).sumShifts();
      });
      // Our letters come later than their stand-ins: a paragraph may gain or lose a line; what readers feel begins at 0.1.
      if (shift >= (path === '' ? 0.005 : 0.07)) moved.push(`${path} ${shift.toFixed(3)}`);
    };
    await site.visit(kinds, count, delay);
    expect(moved).toEqual([]);
  },
);
