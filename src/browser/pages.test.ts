import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openProject, projectFolders } from '../project.ts';
import * as looksOf from '../testing/site/lookFaults.ts';
import * as faultsOf from '../testing/site/pageFaults.ts';
import { type Site, kindsOf, openSite, pagesOf, read, writeOver } from '../testing/site/site.ts';

const paths = pagesOf('dist');
const kinds = kindsOf('dist');
const drawn = paths.filter((path) => read('dist', path).includes('class="tegning"'));
const lined = kinds.filter((path) => read('dist', path).includes('class="moebler'));
const framed = paths.filter((path) => path.endsWith('/indlejret/'));
/** The only pages that run a script are the index, the catalogue and the planner. */
const still = paths.filter((path) => !['indeks/', 'forslag/', 'planlaeg/'].includes(path));

/** Pages that tell nothing of the two roles. */
const plain = ['formater/', 'stoette/', 'kilder/', 'data/', 'aendringer/', 'praksis/silkeborg/', 'tilgaengelighed/'];

interface Question {
  readonly name: string;
  readonly of: readonly string[];
  readonly ask: (page: Page) => Promise<readonly string[]>;
}

/** What is asked at each width. Every page is loaded once, at the first, and then made wider. */
const QUESTIONS: Readonly<Record<number, readonly Question[]>> = {
  320: [
    { name: 'no line breaks within a word, a range, or a number and its unit', of: paths, ask: looksOf.breakFaults },
    { name: 'a table that stands row by row keeps its heads', of: paths, ask: looksOf.stackFaults },
    { name: 'no frame is lower than its figure', of: framed, ask: looksOf.frameFaults },
    { name: 'no page is wider than the screen', of: paths, ask: faultsOf.widthFaults },
    { name: 'no page but three runs a script', of: still, ask: faultsOf.scriptFaults },
    { name: 'each figure shows one drawing, with no text under 12 px', of: drawn, ask: faultsOf.drawingFaults },
    { name: 'each figure tells its source', of: drawn, ask: faultsOf.sourceFaults },
    { name: 'every word of a drawing stands out from what is beneath it', of: framed, ask: faultsOf.wordFaults },
    { name: 'text can be spaced and nothing runs off the page', of: kinds, ask: faultsOf.spacingFaults },
    { name: 'at 400 % zoom nothing is too wide or hidden behind what sticks', of: kinds, ask: faultsOf.zoomFaults },
    { name: 'nothing moves of itself, whatever the reader asks for', of: kinds, ask: faultsOf.motionFaults },
    { name: 'in forced colours every word stands out', of: kinds, ask: faultsOf.forcedColourFaults },
  ],
  412: [{ name: 'the words under a figure stand on one line', of: lined, ask: looksOf.furnitureFaults }],
  640: [
    { name: 'the words under a figure stand on one line', of: lined, ask: looksOf.furnitureFaults },
    { name: 'no line breaks within a word, a range, or a number and its unit', of: kinds, ask: looksOf.breakFaults },
  ],
  768: [
    { name: 'each figure shows one drawing, with no text under 12 px', of: drawn, ask: faultsOf.drawingFaults },
    { name: 'no line breaks within a word, a range, or a number and its unit', of: paths, ask: looksOf.breakFaults },
    { name: 'no frame is lower than its figure', of: framed, ask: looksOf.frameFaults },
  ],
  1280: [
    { name: 'no line breaks within a word, a range, or a number and its unit', of: paths, ask: looksOf.breakFaults },
    { name: 'no text has more than 90 characters a line', of: paths, ask: looksOf.measureFaults },
    { name: 'no frame is lower than its figure', of: framed, ask: looksOf.frameFaults },
    { name: 'a colour of a role stands only where roles are told apart', of: plain, ask: looksOf.inkFaults },
    { name: 'each figure shows one drawing, with no text under 12 px', of: drawn, ask: faultsOf.drawingFaults },
    { name: 'every word of a drawing stands out from what is beneath it', of: framed, ask: faultsOf.wordFaults },
  ],
};
const all = Object.entries(QUESTIONS).flatMap(([width, questions]) =>
  questions.map((question) => ({ width: Number(width), question })),
);

let site: Site;
const asked = new Map<Question, string[]>(all.map(({ question }) => [question, []]));
const found = new Map<Question, string[]>(all.map(({ question }) => [question, []]));
const strange: string[] = [];

beforeAll(async () => {
  site = await openSite({ port: 4400 });
  await site.visit(paths, askAll, listen);
}, 600_000);
afterAll(() => site.stop());

/** What a page may not do: ask another host, write to the console, fail. */
async function listen(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 });
  page.on('request', (request) => request.url().startsWith(site.url) || strange.push(request.url()));
  page.on('console', (message) => strange.push(message.text()));
  page.on('pageerror', (error) => strange.push(error.message));
}

async function askAll(page: Page, path: string): Promise<void> {
  for (const { width, question } of all.filter(({ question: { of } }) => of.includes(path))) {
    if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: 900 });
    asked.get(question)!.push(path);
    found.get(question)!.push(...(await question.ask(page)).map((fault) => `${path} ${fault}`));
  }
  const cookies = await page.context().cookies();
  strange.push(...cookies.map(({ name }) => `${path} sets the cookie ${name}`));
  await page.setViewportSize({ width: 320, height: 900 });
}

test.each(all)('at $width px $question.name', ({ question }) => {
  expect(question.of.length).toBeGreaterThan(3);
  expect(asked.get(question)!.sort()).toEqual([...question.of].sort());
  expect(found.get(question)).toEqual([]);
});

// Pages are written into one tab: opened one by one, each would have to load axe and warm it up anew.
test.each([
  { width: 320, of: kinds },
  { width: 1280, of: paths },
])(
  'at $width px axe finds nothing on $of.length pages',
  async ({ width, of }) => {
    const tab = await site.open('404.html', { bypassCSP: true, viewport: { width, height: 900 } });
    await writeOver(tab, site.url, '<img src="/favicon.svg">');
    expect((await faultsOf.axeFaults(tab)).join()).toContain('image-alt: <img');
    const faults: string[] = [];
    for (const path of of) {
      if (still.includes(path)) await writeOver(tab, site.url + path, read('dist', path));
      else await tab.goto(site.url + path);
      faults.push(...(await faultsOf.axeFaults(tab)).map((fault) => `${path} ${fault}`));
    }
    await tab.context().close();
    expect(faults).toEqual([]);
  },
  300_000,
);

test('no page asks another host, sets a cookie or writes to the console', () => {
  expect(strange).toEqual([]);
});

test('the site has a page for every need, theme, proposal, example and figure', async () => {
  const { study, figureFiles } = (await openProject(projectFolders())).value!;
  const under = (folder: string, ids: readonly { readonly id: string }[]) => ids.map(({ id }) => `${folder}/${id}/`);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...['', 'behov/', 'temaer/', 'myndighed/', 'udfoerer/', 'forslag/', 'daekning/', 'daekning/huller/', 'planlaeg/'],
      ...['rapporter/', 'metode/', 'kilder/', 'data/', 'praksis/', 'aendringer/', 'en/', 'om/redaktion/', '404.html'],
      ...study.behov.map(({ kode }) => `behov/${kode}/`),
      ...under('temaer', study.temaer),
      ...under('forslag', study.forslag),
      ...under('praksis', study.praksis),
      ...under('figurer', figureFiles),
    ]),
  );
});

test('/was leads to the accessibility statement', async () => {
  const page = await site.open('was/');
  await page.waitForURL(`${site.url}tilgaengelighed/`);
  expect((await page.innerText('h1')).replaceAll('\u00AD', '')).toBe('Tilgængelighedserklæring');
  await page.context().close();
});

test('every page has one h1, a title and a description of its own', () => {
  const html = paths.map((path) => read('dist', path));
  const titles = html.map((text) => /<title>(.*?)<\/title>/.exec(text)?.[1]);
  const descriptions = html.map((text) => /<meta name="description" content="(.*?)"/.exec(text)?.[1]);
  expect(html.filter((text) => text.match(/<h1[ >]/g)?.length !== 1)).toEqual([]);
  expect(new Set(titles).size).toBe(paths.length);
  expect(new Set(descriptions).size).toBe(paths.length);
});
