import { readFileSync } from 'node:fs';
import { type PDFPageProxy, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inline } from '../charts/inline.ts';
import { withNotice } from '../charts/notice.ts';
import { svg } from '../charts/svg.ts';
import { label } from '../charts/text.ts';
import { dato } from '../text/dato.ts';
import { STUDY } from '../testing/openStudy.ts';
import { STUDY_SITE, type Site, kindsOf, openSite } from '../testing/site/site.ts';

/** A run of text on paper, in pt from the left bottom corner; `x`-`right` and `y`-`top` span it from its baseline up. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly top: number;
  readonly size: number;
  readonly isSerif: boolean;
  /** The least it may measure, in pt. */
  readonly least: number;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** What a page of the site says before it is printed. */
interface Printed {
  readonly sheets: readonly Sheet[];
  /** All that is printed, without spaces. */
  readonly text: string;
  /** The texts that a click on the screen would open, but for tables of what is drawn. */
  readonly details: readonly string[];
  readonly menus: readonly string[];
  /** Heights of the drawings, in mm. */
  readonly drawings: readonly number[];
}

const MM = 72 / 25.4;
const PX = 96 / 25.4;
const MARGIN = 16 * MM;
const FOOT = 15 * MM;
const { version, created, title } = JSON.parse(readFileSync(`${STUDY.data}/datapackage.json`, 'utf8'));
const bare = (text: string) => text.replace(/\s+/g, '');

/** One page of each kind, and what is chosen on two. A figure in a frame is printed by the page around it. */
const kinds = [
  ...kindsOf(STUDY_SITE).filter((path) => !path.endsWith('/indlejret/')),
  'forslag/?rolle=myndighed&sorter=behov',
  'planlaeg/?rolle=udfoerer&omraade=voksne&dage=9&valgt=S1.S2',
];

let site: Site;
beforeAll(async () => {
  site = await openSite({ outDir: STUDY_SITE, port: 4404 });
});
afterAll(() => site.stop());

async function runsOf(page: PDFPageProxy): Promise<Run[]> {
  // The operators bring the fonts, and with them their names.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d);
    const along = item.width / Math.hypot(a, b);
    const xs = [x, x + a * along, x + c, x + a * along + c];
    const ys = [y, y + b * along, y + d, y + b * along + d];
    const { name } = page.commonObjs.get(item.fontName) as { name: string };
    const isSerif = /Newsreader|Serif/.test(name);
    // A late font's stand-in has larger letters and is drawn at 92.9 % (fonts.css).
    const least = /Liberation|Arial/.test(name) ? 9 * 0.929 : 9;
    return [
      {
        text: item.str,
        x: Math.min(...xs),
        right: Math.max(...xs),
        y: Math.min(...ys),
        top: Math.max(...ys),
        size,
        isSerif,
        least,
      },
    ];
  });
}

async function sheetsOf(page: Page): Promise<Sheet[]> {
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  return Promise.all(
    numbers.map(async (n) => {
      const sheet = await pdf.getPage(n);
      const { width, height } = sheet.getViewport({ scale: 1 });
      return { width, height, runs: await runsOf(sheet) };
    }),
  );
}

async function print(path: string): Promise<Printed> {
  const page = await site.show(path);
  const { details, menus } = await page.evaluate(() => {
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.closest('[hidden]') === null)
        .map(({ textContent }) => textContent);
    return {
      details: textsOf('details:not(.ikke-print) :is(caption, th, td, dt, dd, li), .moebler .kun-print'),
      menus: textsOf('header nav'),
    };
  });
  const sheets = await sheetsOf(page);
  await page.setViewportSize({ width: Math.round(178 * PX), height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().height),
  );
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  const text = bare(sheets.flatMap(({ runs }) => runs.map((run) => run.text)).join(''));
  return { sheets, text, details, menus, drawings: heights.map((height) => height / PX) };
}

const isInFoot = ({ y }: Run) => y < FOOT;
const footOf = ({ runs }: Sheet) => {
  const foot = runs.filter(isInFoot).sort((a, b) => a.x - b.x);
  return bare(foot.map(({ text }) => text).join(''));
};
const meet = (a: Run, b: Run) => a.x < b.right - 0.5 && b.x < a.right - 0.5;
/** Letters stand at least half their size high: where these halves cross, text lies on text. */
const overlap = (a: Run, b: Run) =>
  meet(a, b) && a.y < b.y + (b.top - b.y) / 2 - 0.5 && b.y < a.y + (a.top - a.y) / 2 - 0.5;

function overlaps({ runs }: Sheet): string[] {
  return runs.flatMap((a, i) => runs.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])));
}

/** Headings, the only lines of words in the serif, that nothing on their sheet stands under; figures have numbers in it. */
function lonely({ runs }: Sheet): string[] {
  const under = (head: Run) => runs.some((run) => !run.isSerif && !isInFoot(run) && run.y < head.y && meet(run, head));
  return runs.filter((run) => run.isSerif && /\p{L}/u.test(run.text) && !under(run)).map(({ text }) => text);
}

describe.each(kinds)('%s on paper', (path) => {
  let printed: Printed;
  beforeAll(async () => (printed = await print(path)));

  test('is A4 sheets, with all text between the margins, none on other text and none under 9 pt', () => {
    for (const sheet of printed.sheets) {
      expect([sheet.width, sheet.height].map(Math.round)).toEqual([595, 842]);
      const isOutside = ({ x, right, y, top }: Run) =>
        x < MARGIN - 1 || right > sheet.width - MARGIN + 1 || y < 5 * MM || top > sheet.height - 5 * MM;
      expect(sheet.runs.filter(isOutside)).toEqual([]);
      expect(sheet.runs.filter(({ size, least }) => size < least - 0.01)).toEqual([]);
      expect(overlaps(sheet)).toEqual([]);
    }
  });

  test('bears the name, the version of the data, its date and the page of pages', () => {
    const foots = printed.sheets.map(footOf);
    expect(foots).toEqual(
      foots.map((_, i) => bare(`Dataversion ${version}, ${dato(created)} Side ${i + 1} af ${foots.length}`)),
    );
    for (const { runs } of printed.sheets) expect(bare(runs.map(({ text }) => text).join(''))).toContain(bare(title));
  });

  test('leaves out the menu and other ways on, and shows what a click would open or where it stands', () => {
    const { text, details, menus } = printed;
    expect(menus.join('').length).toBeGreaterThan(30);
    for (const way of [...menus, 'Gå til indholdet', '←', '→', 'Hent CSV', 'Vis som tabel', 'Nulstil'])
      expect(text).not.toContain(bare(way));
    expect(details.map(bare).filter((hidden) => !text.includes(hidden))).toEqual([]);
  });

  test('cuts no drawing', () => {
    // A page holds 264 mm; the source and the line of judgement under a drawing take the rest.
    expect(printed.drawings.filter((height) => height > 246)).toEqual([]);
  });

  test('leaves no heading alone at the foot', () => {
    expect(printed.sheets.flatMap(lonely)).toEqual([]);
  });
});

/** The codes of all proposals, as the planner has them. */
async function everyCode(): Promise<string> {
  const page = await site.show('planlaeg/');
  const codes = await page.$$eval('[data-laas=med]', (all) => all.map((button) => (button as HTMLButtonElement).value));
  return codes.join('.');
}

describe('what was chosen, on paper', () => {
  test('stands as a sentence over the proposals that it lets through', async () => {
    const page = await site.show('forslag/?rolle=myndighed&format=studiedag&sorter=behov');
    const titles = await page.$$eval('li.forslag', (all) =>
      all.map((item) => ({
        title: item.querySelector('h3')?.textContent ?? '',
        isHidden: (item as HTMLElement).hidden,
      })),
    );
    const { text } = await print('forslag/?rolle=myndighed&format=studiedag&sorter=behov');
    expect(titles.filter(({ isHidden }) => !isHidden).length).toBe(2);
    expect(text).toContain(
      bare('Viser 2 af 5 forslag: rolle Myndighed, format Studiedag, sorteret efter flest behov.'),
    );
    const isPrinted = ({ title }: { title: string }) => text.includes(bare(title));
    expect(titles.filter((item) => isPrinted(item) === item.isHidden)).toEqual([]);
  });

  test('is silent where all proposals stand', async () => {
    const { text } = await print('forslag/');
    expect(text).not.toMatch(/Viser\d|forslagvises|Rækkefølge/);
  });

  test('names the groups and the way of counting of a programme, on one sheet', async () => {
    const { sheets, text } = await print('planlaeg/?rolle=udfoerer&omraade=voksne&dage=4&regn=hoejst&valgt=S2.V1');
    expect(sheets.length).toBe(1);
    expect(text).toContain(bare('Planlagt for udfører, voksne. Sat til 4 dage i alt, regnet med længste varighed.'));
    expect(text).toContain(bare('De låste forslag tager 6 dage, men I har sat 4'));
  });

  test('keeps the fullest plan on two sheets, with the name of the municipality and without what is not told', async () => {
    const told = 'navn=Den lange Kommune&deltagere=20.30.400.12&hold=24&pris=8000&pristil=12000&prispr=holddag';
    const codes = await everyCode();
    const start = codes.split('.').map((code, i) => `${code}_2022-${(i % 4) + 1}`);
    const { sheets, text } = await print(`planlaeg/?valgt=${codes}&${told}&start=${start.join('.')}`);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(text).toContain('PlanforDenlangeKommune');
    expect(text).toContain('3.kvartal2022');
    expect(text).not.toContain('Kvartalikkeoplyst');
    expect((await print('planlaeg/')).sheets.length).toBeLessThanOrEqual(2);
  });
});

test('a map of several sheets has its heads and its notice on each', async () => {
  const tops = Array.from({ length: 16 }, (_, i) => 40 + i * 160);
  const head = { body: label(0, 20, 'Hovedet', { size: 14.5 }), bottom: 40 };
  const rows = tops.map((y, i) => label(0, y + 80, `Række ${i + 1}`, { size: 14.5 }));
  const map = { width: 720, height: 40 + 16 * 160, body: svg`${head.body}${rows}`, cuts: tops, head };
  const { text } = inline(withNotice(map, 'Mærket'), { alt: 'Kort', hasLinks: false, id: 'kort' });
  const page = await site.show('daekning/');
  await page.evaluate((map) => (document.querySelector('.tegning')!.innerHTML = map), text);
  const sheets = (await sheetsOf(page)).map(({ runs }) => runs.map((run) => run.text).join(' '));
  const withRows = sheets.filter((sheet) => sheet.includes('Række'));
  expect(withRows.length).toBeGreaterThan(1);
  for (const sheet of withRows) expect(sheet.match(/Mærket|Hovedet/g)).toEqual(['Mærket', 'Hovedet']);
  expect(withRows.flatMap((sheet) => sheet.match(/Række \d+/g))).toEqual(rows.map((_, i) => `Række ${i + 1}`));
});

test('a table of groups of several sheets has its heads and whole rows on each', async () => {
  const page = await site.show('temaer/samtalen/');
  const rows = await page.evaluate(() => {
    const body = document.querySelector('.grupper tbody')!;
    for (const row of [...body.children, ...body.children])
      for (let i = 0; i < 5; i++) body.append(row.cloneNode(true));
    return [...body.children].map((row) => row.querySelector('.tag')!.textContent.trim());
  });
  const sheets = (await sheetsOf(page)).map(({ runs }) => runs.filter((run) => run.x < 300).map((run) => run.text));
  const tags = sheets.map((texts) => texts.filter((text) => rows.includes(text)));
  expect(sheets.length).toBeGreaterThan(1);
  for (const texts of sheets) expect(texts.filter((text) => text === 'Behov').length).toBe(1);
  expect(tags.every((found) => found.length > 1)).toBe(true);
  expect(tags.flat()).toEqual(rows);
});

test.each([
  { room: 'for some rows', before: '100mm', sheets: 2 },
  { room: 'for its head alone', before: '150mm', sheets: 1 },
])('a table of groups that the next sheet would hold leaves no head alone where there is room $room', async (one) => {
  const page = await site.show('temaer/samtalen/');
  await page.evaluate((height) => {
    const body = document.querySelector('.grupper tbody')!;
    const rows = [...body.children].flatMap((row) => Array.from({ length: 3 }, () => row.cloneNode(true)));
    body.replaceChildren(...rows.slice(0, 6));
    const before = document.createElement('div');
    before.style.height = height;
    document.querySelector('.grupper')!.before(before);
  }, one.before);
  const texts = (await sheetsOf(page)).map(({ runs }) => runs.filter((run) => run.x < 300).map((run) => run.text));
  const withHead = texts.filter((sheet) => sheet.includes('Behov'));
  expect(withHead.length).toBe(one.sheets);
  for (const sheet of withHead) expect(sheet.length - sheet.indexOf('Behov')).toBeGreaterThan(4);
});

test('addresses stand beside links that lead out of the site, and only there', async () => {
  const { text } = await print('data/');
  expect(text).toContain('Kodebog(CSV)');
  expect(text).not.toContain('(/');
  expect(text).toContain('(https://creativecommons.org/licenses/by/4.0/)');
});
