import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FLAGS, findBrowser } from '../../scripts/findBrowser.ts';
import { copyStudy } from '../testing/copyStudy.ts';
import { type Dev, startDev } from '../testing/startDev.ts';

const study = copyStudy();
let dev: Dev;
beforeAll(async () => {
  dev = await startDev(study, 4409);
});
afterAll(() => {
  dev.stop();
  rmSync(study.dir, { recursive: true });
});

test('npm run dev shows a changed cell in the open page, a fault as text, and the page again when it is mended', async () => {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: FLAGS });
  const page = await browser.newPage();
  await page.goto(`${dev.url}behov/ensomhed/`);
  await page.waitForSelector('h1:text-is("Ensomhed")');

  study.replace('data/kodebog.csv', ',Ensomhed,', ',Ensomhed & savn,');
  await page.waitForSelector('h1:text-is("Ensomhed & savn")');

  study.replace('data/naevnelser.csv', 'ensomhed,udfoerer', 'ensomhed,<b>udfører');
  await page.waitForSelector('h1:text-is("1 fejl i data og tekster")');
  expect(await page.innerText('h2')).toMatch(/naevnelser\.csv$/);
  expect(await page.innerText('li')).toMatch(
    /^Linje 12, tegn 10: kolonnen »rolle«: her står »<b>udfører«, men der skal stå/,
  );
  // In a tab of its own: the first may be about to load itself again.
  const other = await browser.newPage();
  await other.goto(`${dev.url}metode/`);
  await other.waitForSelector('h1:text-is("1 fejl i data og tekster")');

  study.replace('data/naevnelser.csv', 'ensomhed,<b>udfører', 'ensomhed,udfoerer');
  await page.waitForSelector('h1:text-is("Ensomhed & savn")');
  await other.waitForSelector('h1:not(:text("fejl"))');
  await browser.close();
});
