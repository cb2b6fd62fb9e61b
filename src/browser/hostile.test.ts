import { globSync, readFileSync, rmSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyStudy } from '../testing/copyStudy.ts';
import { changeEveryHead, changeEveryText } from '../testing/hostileStudy.ts';
import { STUDY } from '../testing/openStudy.ts';
import { readPdf } from '../testing/readPdf.ts';
import { run } from '../testing/run.ts';
import { type Site, kindsOf, openSite, pagesOf, read, writeOver } from '../testing/site/site.ts';

/** What ends an attribute, an element, a style, a comment or a string, begins a formula, or is markup in Typst and Markdown. */
const ATTACK = `=1+1"'><img src=x onerror=alert(1)><script>alert(2)</script>&lt;</style>]]>-->\\#{$`;
const hostile = (text: string, most: number) => `${ATTACK} ${text}`.slice(0, most);

const OUT = '.cache/test-hostile';
const LONG = `${'langt '.repeat(60)}${'x'.repeat(139)}`;
const study = copyStudy();
let columns: string[];
let fields: string[];
let site: Site;

beforeAll(async () => {
  columns = changeEveryText(study, hostile);
  fields = changeEveryHead(study, hostile);
  study.replace('data/kodebog.csv', csvCell(`${ATTACK} Ensomhed`), LONG);
  study.replace('data/interviews/datasaet.json', '"et afsnit"', JSON.stringify(ATTACK));
  study.replace('data/interviews/kodninger.csv', '"Vi vil gerne lytte, før vi skriver"', csvCell(ATTACK));
  const descriptor = JSON.parse(study.read('data/datapackage.json')) as Record<string, unknown>;
  study.write(
    'data/datapackage.json',
    JSON.stringify({ ...descriptor, version: '9.9', title: ATTACK, description: ATTACK }),
  );
  const env = { SURVEY_DATA: study.data, SURVEY_CONTENT: study.content, SITE: 'https://example.org' };
  expect(run('changes.ts', ['--from', STUDY.data], env).status).toBe(0);
  expect(run('build.ts', ['--out', OUT], env)).toMatchObject({ status: 0 });
  site = await openSite({ outDir: OUT, port: 4412 });
});
afterAll(async () => {
  await site?.stop();
  for (const dir of [study.dir, OUT]) rmSync(dir, { recursive: true, force: true });
});

function csvCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

test('every column and every field of free text was made hostile', () => {
  expect(columns).toEqual(
    expect.arrayContaining(['kodebog.navn', 'naevnelser.ordlyd', 'kilder.titel', 'daekning.begrundelse', 'fakta.navn']),
  );
  expect(columns.length).toBeGreaterThan(20);
  expect(fields.length).toBeGreaterThan(60);
});

test('on every page it stays text: no element, no script, no word on the console, nothing wider than a phone', async () => {
  const said: string[] = [];
  const found: string[] = [];
  const ask = async (page: Page, path: string) => {
    const { elements, isWide, broken } = await page.evaluate(() => ({
      elements: document.querySelectorAll('script:not([type]), img:not([src^="/rapporter/"]), [onerror]').length,
      isWide: document.documentElement.scrollWidth > window.innerWidth,
      broken: [...document.querySelectorAll('script[type="application/ld+json"]')].filter(({ textContent }) => {
        try {
          return typeof JSON.parse(textContent ?? '') !== 'object';
        } catch {
          return true;
        }
      }).length,
    }));
    if (elements + broken > 0 || isWide) found.push(`${path}: ${elements} elements, ${broken} JSON, ${isWide}`);
  };
  const listen = async (page: Page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    page.on('dialog', (dialog) => (said.push(dialog.message()), dialog.dismiss()));
    page.on('console', (message) => said.push(message.text()));
  };
  const kinds = kindsOf(OUT);
  await site.visit(kinds, ask, listen);
  // The rest is written into one tab, in which no policy would stop a script.
  const tab = await site.open('404.html', { bypassCSP: true });
  await listen(tab);
  for (const path of pagesOf(OUT).filter((path) => !kinds.includes(path))) {
    await writeOver(tab, site.url + path, read(OUT, path));
    await ask(tab, path);
  }
  await tab.context().close();
  const page = await site.show('behov/aaben-samtale/');
  expect(await page.innerText('h1')).toBe(`${ATTACK} Åben samtale`);
  expect(await page.locator('blockquote p').first().innerText()).toContain(ATTACK);
  expect(found).toEqual([]);
  expect(said).toEqual([]);
});

test('figures and the feed are well-formed XML, and every picture is drawn', async () => {
  const page = await site.open('404.html', { bypassCSP: true });
  const files = [...globSync('figurer/*.svg', { cwd: OUT }), 'aendringer/feed.xml', 'sitemap-0.xml'];
  const faults: string[] = [];
  for (const file of files) {
    const isWhole = await page.evaluate(
      (text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'text/xml');
        return (
          documentElement.querySelector('parsererror, script, image, img') === null &&
          documentElement.tagName !== 'parsererror'
        );
      },
      readFileSync(`${OUT}/${file}`, 'utf8'),
    );
    if (!isWhole) faults.push(file);
  }
  await page.context().close();
  expect(faults).toEqual([]);
  const pictures = globSync(`${OUT}/{figurer,delebilleder}/*.png`);
  expect(pictures.length).toBeGreaterThan(20);
  expect(pictures.filter((file) => readFileSync(file).subarray(1, 4).toString() !== 'PNG')).toEqual([]);
});

test('no cell of a download begins as a formula, and the workbook holds it as text', async () => {
  const cells = globSync(`${OUT}/{data,figurer}/*.csv`).flatMap((file) =>
    Papa.parse<string[]>(readFileSync(file, 'utf8'))
      .data.flat()
      .map((cell) => `${file} ${cell}`),
  );
  expect(cells.filter((cell) => /\.csv [=+@\t]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.includes(ATTACK)).length).toBeGreaterThan(100);
  const { sheets } = await readXlsx(readFileSync(`${OUT}/data/kompetencebehov.xlsx`));
  const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => String(cell).includes('<img src=x'));
  expect(texts.length).toBeGreaterThan(100);
  const formulas = sheets
    .flatMap(({ cells: own }) => [...(own ?? new Map()).values()])
    .filter(({ formula }) => formula !== undefined);
  expect(formulas).toEqual([]);
});

test('every PDF shows it as text', async () => {
  for (const file of globSync(`${OUT}/{rapporter,forslag}/*.pdf`)) {
    const { text } = await readPdf(readFileSync(file));
    expect(text.replace(/\s+/g, ''), file).toContain('<script>alert(2)</script>&lt;</style>]]>');
  }
});
