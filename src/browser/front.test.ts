import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, openSite } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4401 })));
afterAll(() => site.stop());

test('the front page says its finding, its numbers and its source without JavaScript and without fonts', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(site.url);
  expect(await page.innerText('h1')).toBe('Myndighed og udfører har otte behov til fælles. 36 nævnes kun for den ene.');
  expect(await page.innerText('.tal')).toBe(
    '12 interviews · 13 af 17 kommuner · 2 regionale repræsentanter · 44 behov',
  );
  expect(await page.innerText('#overlap .kilde')).toMatch(
    /^Kilde: Afrapportering, Direktør- og chefmøde Region Sjælland \(udateret\)\. Dataversion 1\.1, 26\. november 2026\./,
  );
  expect(await page.locator('#overlap svg:visible text').allTextContents()).toEqual([
    '16',
    'kun myndighed',
    '8',
    'fælles',
    '20',
    'kun udfører',
  ]);
  await context.close();
});

test('by keyboard: the skip link first, then the menu, and no stop inside a drawing', async () => {
  const page = await site.open('');
  const stops: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(
        () => `${document.activeElement?.closest('svg') ? 'svg ' : ''}${document.activeElement?.textContent?.trim()}`,
      ),
    );
  }
  expect(stops.slice(0, 3)).toEqual(['Gå til indholdet', 'Kompetencebehov på socialområdet', 'Behov']);
  expect(stops.filter((stop) => stop.startsWith('svg'))).toEqual([]);
  await page.context().close();
});

test('a figure opens its table by keyboard, and the table holds the numbers of the drawing', async () => {
  const page = await site.open('');
  await page.focus('#overlap summary');
  await page.keyboard.press('Enter');
  expect(await page.locator('#overlap tbody tr').allInnerTexts()).toEqual([
    'Kun myndighed\t16',
    'Fælles\t8',
    'Kun udfører\t20',
    'I alt\t44',
  ]);
  await page.context().close();
});

test('a need in the map leads to its page by a click', async () => {
  const page = await site.open('');
  await page.locator('#behovskort svg:visible a', { hasText: 'Mentalisering' }).click();
  expect(await page.innerText('h1')).toBe('Mentalisering');
  expect(await page.innerText('main')).toContain('Afrapporteringen nævner ikke behovet for myndighed.');
  await page.context().close();
});

test('a figure can be fetched as CSV and as an SVG that stands alone', async () => {
  const page = await site.open('');
  const csv = await page.request.get(
    await page.getAttribute('#overlap a[href$=".csv"]', 'href').then((href) => new URL(href ?? '', site.url).href),
  );
  expect(await csv.text()).toBe('Nævnes for,Behov\nKun myndighed,16\nFælles,8\nKun udfører,20\nI alt,44\n');
  await page.goto(`${site.url}figurer/behovskort.svg`);
  const words = await page.locator('svg').innerHTML();
  expect(words).toContain('Otte fælles behov ligger i fire af otte temaer');
  expect(words).toContain('Kilder: Afrapportering');
  expect(words).not.toMatch(/href|url\(|<style/);
  await page.context().close();
});
