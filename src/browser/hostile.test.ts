import { readFileSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyData, run } from '../../scripts/testData.ts';
import { type Site, openSite, pagesOf } from './site.ts';

const OUT = '.cache/test-hostile';
const ATTACK = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&lt;</title></style>]]>`;
const LONG = `${'langt '.repeat(60)}${'x'.repeat(139)}`;
const FORMULA = '=HYPERLINK("http://example.org";"klik")';

let site: Site;
beforeAll(async () => {
  const data = copyData();
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  data.replace('kodebog.csv', ',Vold,', `,${cell(ATTACK)},`);
  data.replace('kodebog.csv', ',Angst,', `,${LONG},`);
  data.replace('kodebog.csv', ',Forråelse,', `,${cell(FORMULA)},`);
  data.replace('temaer.csv', ',Konkrete metoder,Konkrete metoder,', `,${cell(ATTACK)},${cell(ATTACK)},`);
  data.replace('behov.csv', ',vold,direktoermoede', `,${cell(ATTACK)},direktoermoede`);
  data.replace('kilder.csv', 'redaktionens kodning', cell(ATTACK));
  data.replace('oevrige-temaer.csv', 'Faglig stolthed', cell(ATTACK));
  data.replace('formater.csv', ',Temadag,', `,${cell(ATTACK)},`);
  data.replace('grupper.csv', '"socialrådgivere, socialformidlere m.fl."', cell(ATTACK));
  data.replace('deltagelse.csv', 'Regionale repræsentanter', cell(ATTACK));
  expect(run('build.ts', ['--out', OUT], { SURVEY_DATA: data.dir })).toMatchObject({ status: 0, faults: [] });
  rmSync(data.dir, { recursive: true });
  site = await openSite({ outDir: OUT, port: 4402 });
});
afterAll(async () => {
  await site.stop();
  rmSync(OUT, { recursive: true, force: true });
});

const visit = async (page: Page, path: string) => {
  await page.goto(site.url + path);
  return page.evaluate(() => ({
    elements: document.querySelectorAll('script:not([type]), img, [onerror]').length,
    isWide: document.documentElement.scrollWidth > window.innerWidth,
  }));
};

test('HTML and script in any column stay text, and a name of 499 characters stays on the screen', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 800 } });
  const run: string[] = [];
  page.on('dialog', (dialog) => (run.push(dialog.message()), dialog.dismiss()));
  for (const path of pagesOf(OUT)) expect(await visit(page, path), path).toEqual({ elements: 0, isWide: false });
  await page.goto(`${site.url}behov/vold/`);
  expect(await page.innerText('h1')).toBe(ATTACK);
  expect(run).toEqual([]);
  await page.context().close();
});

test('the figures are well-formed SVG whatever the names, and show them', async () => {
  const page = await site.open('');
  for (const figure of ['behovskort', 'behov-pr-tema', 'udfoerer-pr-tema', 'deltagelse', 'formater']) {
    const response = await page.goto(`${site.url}figurer/${figure}.svg`);
    expect(response?.headers()['content-type']).toContain('image/svg+xml');
    expect(await page.locator('parsererror').count(), figure).toBe(0);
    expect(await page.locator('script, image').count(), figure).toBe(0);
  }
  await page.context().close();
});

test('a cell that a spreadsheet would run as a formula is defused in every download', () => {
  for (const file of ['data/kodebog.csv', 'figurer/behovskort.csv']) {
    const text = readFileSync(`${OUT}/${file}`, 'utf8');
    expect(text).toContain(`"'=HYPERLINK(""http://example.org"";""klik"")"`);
  }
});
