import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/findBrowser.ts';
import { type TestData, copyData } from '../../scripts/testData.ts';
import { type Dev, startDev } from '../../scripts/testDev.ts';
import { FLAGS } from './site.ts';

let data: TestData;
let dev: Dev;
beforeAll(async () => {
  data = copyData();
  dev = await startDev(data, 4409);
});
afterAll(() => {
  dev.stop();
  rmSync(data.dir, { recursive: true });
});

test('npm run dev shows a changed cell in the open page, a fault as text, and the page again when it is mended', async () => {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: FLAGS });
  const page = await browser.newPage();
  await page.goto(`${dev.url}behov/vold/`);
  await page.waitForSelector('h1:text-is("Vold")');

  data.replace('kodebog.csv', ',Vold,', ',Vold & trusler,');
  await page.waitForSelector('h1:text-is("Vold & trusler")');

  data.replace('behov.csv', 'angst,udfoerer', 'angst,<b>udfører');
  await page.waitForSelector('h1:text-is("1 fejl i data og tekster")');
  expect(await page.innerText('h2')).toMatch(/behov\.csv$/);
  expect(await page.innerText('li')).toMatch(
    /^Linje 29, tegn 7: kolonnen »rolle«: her står »<b>udfører«, men der skal stå/,
  );
  await page.goto(`${dev.url}metode/`);
  expect(await page.innerText('h1')).toBe('1 fejl i data og tekster');

  data.replace('behov.csv', 'angst,<b>udfører', 'angst,udfoerer');
  await page.waitForSelector('h1:not(:text("fejl"))');
  await browser.close();
});
