import { afterAll, beforeAll, expect, test } from 'vitest';
import { STUDY_SITE, type Site, openSite } from '../testing/site/site.ts';

let site: Site;
beforeAll(async () => (site = await openSite({ outDir: STUDY_SITE, port: 4401 })));
afterAll(() => site.stop());

test('the front page says its finding, its numbers and its source without JavaScript and without fonts', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(site.url);
  expect(await page.innerText('h1')).toBe(
    'Myndighed og udfører har tre behov til fælles. Seks nævnes kun for den ene.',
  );
  expect(await page.locator('.tal li').allInnerTexts()).toEqual([
    '6 interviews',
    '6 kodede interviews',
    '7 af 9 kommuner',
    '1 regional repræsentant',
    '9 behov',
    '5 forslag',
  ]);
  expect(await page.innerText('#overlap .kilde')).toMatch(
    /^Kilder: Oplæg, Lederdag i Region Vesterø \(udateret\); Kodede fokusgruppeinterviews, interviewdata 0\.1, .*; Kodebog .*\.$/,
  );
  expect(await page.locator('#overlap svg:visible text').allTextContents()).toEqual([
    '3 kun myndighed',
    '3 fælles',
    '3 kun udfører',
  ]);
  await context.close();
});

test('by keyboard: the skip link first, then the menu, and no stop inside a drawing', async () => {
  const page = await site.show('');
  const stops: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        () => `${document.activeElement?.closest('svg') ? 'svg ' : ''}${document.activeElement?.textContent?.trim()}`,
      ),
    );
  }
  expect(stops.slice(0, 3)).toEqual(['Gå til indholdet', 'Læringsbehov i Vesterø', 'Overblik']);
  expect(stops.filter((stop) => stop.startsWith('svg'))).toEqual([]);
});

test('a figure opens its table by keyboard, and the table holds the numbers of the drawing', async () => {
  const page = await site.show('');
  await page.focus('#overlap summary');
  await page.keyboard.press('Enter');
  expect(await page.locator('#overlap tbody tr').allInnerTexts()).toEqual([
    'Kun myndighed\t3',
    'Fælles\t3',
    'Kun udfører\t3',
    'I alt\t9',
  ]);
});

test('a need in the map leads to its page by a click', async () => {
  const page = await site.show('');
  await page.locator('#behovskort svg:visible a', { hasText: 'Ensomhed' }).click();
  expect(await page.innerText('h1')).toBe('Ensomhed');
  expect(await page.innerText('main')).toContain('Afrapporteringen nævner ikke behovet for myndighed.');
});

test('a figure can be fetched as CSV and as an SVG that stands alone', async () => {
  const page = await site.show('');
  const csv = await page.request.get(
    await page.getAttribute('#overlap a[href$=".csv"]', 'href').then((href) => new URL(href ?? '', site.url).href),
  );
  expect(await csv.text()).toBe('Nævnes for,Behov\nKun myndighed,3\nFælles,3\nKun udfører,3\nI alt,9\n');
  await page.goto(`${site.url}figurer/behovskort.svg`);
  const words = await page.locator('svg').innerHTML();
  expect(words).toContain('Tre fælles behov ligger i tre af tre temaer');
  expect(words).toContain('Kilder: Oplæg');
  expect(words).not.toMatch(/href|url\(|<style/);
});

test('the browser takes every face of the styles, the stand-ins among them', async () => {
  const page = await site.show('');
  const written = await page.$$eval('style', (all) => all.map(({ textContent }) => textContent).join(''));
  expect(await page.evaluate(() => document.fonts.size)).toBe(written.match(/@font-face/g)!.length);
});
