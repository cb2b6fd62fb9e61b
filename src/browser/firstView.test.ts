import { readFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, openSite, pagesOf } from './site.ts';

/** What a server may send before it must wait for the reader's answer: ten packets of 1,460 bytes (RFC 6928). */
const ROUND_TRIP = 14_600;

/** As most static hosts send it. */
const packed = (path: string) => gzipSync(readFileSync(`dist/${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}`));
const paths = pagesOf('dist');
const larger = paths.filter((path) => packed(path).length > ROUND_TRIP);

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4407 })));
afterAll(() => site.stop());

test('every page comes whole in one round trip, but for the front page, a map and the interviews', () => {
  const large =
    /^(|figurer\/daekningskort\/(indlejret\/)?|figurer\/interview(matrix|prikker)\/|(eksempel\/)?interviews\/)$/;
  expect(larger.filter((path) => !large.test(path))).toEqual([]);
});

/** Where a figure is cited, its widest drawing comes last: the phone's is first. */
const isRead = (path: string) => !path.startsWith('figurer/');

test.each([
  [390, 844, larger],
  [1280, 900, larger.filter(isRead)],
])('at %i × %i the first view of the larger pages comes in one round trip', async (width, height, pages) => {
  const later: string[] = [];
  for (const path of pages) {
    const begun = gunzipSync(packed(path).subarray(0, ROUND_TRIP), { finishFlush: constants.Z_SYNC_FLUSH });
    const page = await site.open('404.html', { viewport: { width, height } });
    // The stand-ins, in both: a font may come before the first picture or after it.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(site.url + path);
    const whole = await page.screenshot();
    await page.route(site.url + path, (route) =>
      route.fulfill({ body: begun, contentType: 'text/html; charset=utf-8' }),
    );
    await page.reload();
    const seen = await page.screenshot();
    if (!seen.equals(whole)) later.push(path);
    await page.context().close();
  }
  expect(later).toEqual([]);
});
