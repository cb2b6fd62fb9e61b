import { globSync, readFileSync, rmSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeEveryHead, changeEveryText, copyProject } from '../../scripts/testProject.ts';
import { readPdf } from '../testing/readPdf.ts';
import { type Site, openSite, pagesOf } from './site.ts';

/** What ends an attribute, an element, a style, a comment or a string, begins a formula, or is markup in Typst and Markdown. */
const ATTACK = `=1+1"'><img src=x onerror=alert(1)><script>alert(2)</script>&lt;</style>]]>-->\\#{$`;
const hostile = (text: string, most: number) => `${ATTACK} ${text}`.slice(0, most);

const project = copyProject('test-hostile-everywhere');
const dist = `${project.dir}/dist`;
let columns: string[];
let fields: string[];
let site: Site;

beforeAll(async () => {
  columns = changeEveryText(project, hostile);
  fields = changeEveryHead(project, hostile);
  project.write(
    'data/interviews/datasaet.json',
    project
      .read('data/interviews/datasaet.json')
      .replace('syntetisk', 'faktisk')
      .replace('et afsnit', ATTACK.replaceAll('\\', '\\\\').replaceAll('"', '\\"')),
  );
  for (const file of ['data/interviews/interviews.csv', 'data/interviews/kodninger.csv'])
    project.write(file, project.read(file).replace(/,(eksempeldata|EKSEMPELDATA)$/gm, ''));
  const [head, first, ...rest] = project.read('data/interviews/kodninger.csv').trim().split('\n');
  const quoted = `${first},"${ATTACK.replaceAll('"', '""')}",ja`;
  project.write(
    'data/interviews/kodninger.csv',
    `${head},citat,godkendt\n${quoted}\n${rest.map((row) => `${row},,\n`).join('')}`,
  );
  const descriptor = JSON.parse(project.read('data/datapackage.json')) as Record<string, unknown>;
  project.write(
    'data/datapackage.json',
    JSON.stringify({ ...descriptor, version: '9.9', title: ATTACK, description: ATTACK }),
  );
  expect(project.run('changes.ts', ['--from', process.cwd()]).status).toBe(0);
  expect(project.run('build.ts')).toMatchObject({ status: 0 });
  site = await openSite({ outDir: dist, port: 4412 });
});
afterAll(async () => {
  await site?.stop();
  rmSync(project.dir, { recursive: true, force: true });
});

test('every column and every field of free text was made hostile', () => {
  expect(columns).toEqual(
    expect.arrayContaining(['kodebog.navn', 'behov.ordlyd', 'kilder.titel', 'daekning.begrundelse', 'fakta.navn']),
  );
  expect(columns.length).toBeGreaterThan(20);
  expect(fields.length).toBeGreaterThan(60);
});

test('on every page it stays text: no element, no script, no word on the console, nothing wider than a phone', async () => {
  const page = await site.open('404.html', { viewport: { width: 320, height: 800 } });
  const said: string[] = [];
  page.on('dialog', (dialog) => (said.push(dialog.message()), dialog.dismiss()));
  page.on('console', (message) => said.push(message.text()));
  const found: string[] = [];
  for (const path of pagesOf(dist)) {
    await page.goto(site.url + path);
    const { elements, isWide, broken } = await page.evaluate(() => ({
      elements: document.querySelectorAll('script:not([type]), img, [onerror]').length,
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
  }
  await page.goto(`${site.url}behov/lovgivning/`);
  expect(await page.innerText('h1')).toBe(`${ATTACK} Lovgivning`);
  await page.context().close();
  expect(found).toEqual([]);
  expect(said).toEqual([]);
});

test('figures and the feed are well-formed XML, and every picture is drawn', async () => {
  const page = await site.open('404.html', { bypassCSP: true });
  const files = [...globSync('figurer/*.svg', { cwd: dist }), 'aendringer/feed.xml', 'sitemap-0.xml'];
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
      readFileSync(`${dist}/${file}`, 'utf8'),
    );
    if (!isWhole) faults.push(file);
  }
  await page.context().close();
  expect(faults).toEqual([]);
  const pictures = globSync(`${dist}/{figurer,delebilleder}/*.png`);
  expect(pictures.length).toBeGreaterThan(20);
  expect(pictures.filter((file) => readFileSync(file).subarray(1, 4).toString() !== 'PNG')).toEqual([]);
});

test('no cell of a download begins as a formula, and the workbook holds it as text', async () => {
  const cells = globSync(`${dist}/{data,figurer}/*.csv`).flatMap((file) =>
    Papa.parse<string[]>(readFileSync(file, 'utf8'))
      .data.flat()
      .map((cell) => `${file} ${cell}`),
  );
  expect(cells.filter((cell) => /\.csv [=+@\t]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell.includes(ATTACK)).length).toBeGreaterThan(300);
  const { sheets } = await readXlsx(readFileSync(`${dist}/data/kompetencebehov.xlsx`));
  const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => String(cell).includes('<img src=x'));
  expect(texts.length).toBeGreaterThan(300);
  const formulas = sheets
    .flatMap(({ cells: own }) => [...(own ?? new Map()).values()])
    .filter(({ formula }) => formula !== undefined);
  expect(formulas).toEqual([]);
});

test('every PDF shows it as text', async () => {
  for (const file of globSync(`${dist}/{rapporter,forslag}/*.pdf`)) {
    const { text } = await readPdf(readFileSync(file));
    expect(text.replace(/\s+/g, ''), file).toContain('<script>alert(2)</script>&lt;</style>]]>');
  }
});
