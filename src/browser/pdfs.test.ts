import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { STUDY } from '../testing/openStudy.ts';
import {
  type ReadPdf,
  linesFromFoot,
  outsideOf,
  printedLines,
  readPdf,
  smallerThan,
  unhyphened,
} from '../testing/readPdf.ts';
import { STUDY_SITE } from '../testing/site/site.ts';

const files = [
  ...globSync('dist/{rapporter,forslag}/*.pdf'),
  ...globSync(`${STUDY_SITE}/{rapporter,forslag}/*.pdf`),
].sort();
const isSheet = (file: string) => /\/forslag\/|\/gruppe-/.test(file);
const isDeck = (file: string) => /\/dias-.*(?<!-noter)\.pdf$/.test(file);
const isA4 = (file: string) => !isDeck(file) && !file.endsWith('/plakat.pdf');
/** Where the body of a page of A4 ends, in pt: under it stand the version and the number. */
const FOOT = 55;
const page = (path: string) => readFileSync(`${STUDY_SITE}/${path}index.html`, 'utf8').replace(/\s+/g, ' ');
/** What a piece of HTML says, with no space where a tag stands. */
const words = (html: string) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const pdfs = new Map<string, ReadPdf>();
beforeAll(async () => {
  for (const file of files) pdfs.set(file, await readPdf(readFileSync(file)));
});
const pdf = (name: string): ReadPdf => {
  const found = pdfs.get(`${STUDY_SITE}/${name}.pdf`);
  if (found === undefined) throw new Error(`no PDF: ${name}`);
  return found;
};

test('the site has its PDFs: reports, slides and a ballot, a sheet for each group and each proposal', () => {
  expect(globSync('{rapporter,forslag}/*.pdf', { cwd: STUDY_SITE }).sort()).toEqual([
    ...['studiedag-1', 'studiedag-2', 'vaerksted-1', 'vaerksted-2', 'vaerksted-3'].map((id) => `forslag/${id}.pdf`),
    'rapporter/dias-direktoer-og-chefmoede-noter.pdf',
    'rapporter/dias-direktoer-og-chefmoede.pdf',
    'rapporter/dias-styregruppemoede-noter.pdf',
    'rapporter/dias-styregruppemoede.pdf',
    'rapporter/direktoer-og-chefnotat.pdf',
    ...['myndighed-boern-og-unge', 'myndighed-voksne', 'udfoerer-boern-og-unge', 'udfoerer-voksne'].map(
      (gruppe) => `rapporter/gruppe-${gruppe}.pdf`,
    ),
    'rapporter/kursuskatalog.pdf',
    'rapporter/plakat.pdf',
    'rapporter/stemmeseddel.pdf',
    'rapporter/styregrupperapport.pdf',
    'rapporter/til-moedet.pdf',
  ]);
  expect(globSync('dist/forslag/*.pdf').length).toBe(globSync('content/forslag/*.mdx').length);
});

describe.each(files)('%s', (file) => {
  const read = () => pdfs.get(file)!;

  test('is tagged Danish with a title, and holds its own fonts only', () => {
    const { title, lang, isTagged, fonts } = read();
    expect({ lang, isTagged }).toEqual({ lang: 'da-DK', isTagged: true });
    expect(title.length).toBeGreaterThan(10);
    expect(fonts).toEqual(['Newsreader-Medium', 'SourceSans3-Regular', 'SourceSans3-SemiBold']);
  });

  test('gives every figure a text alternative and every table a head', () => {
    const tags = read().pages.flatMap((p) => p.tags);
    expect(tags.filter(({ role, alt }) => role === 'Figure' && !alt?.trim())).toEqual([]);
    const count = (role: string) => tags.filter((tag) => tag.role === role).length;
    expect(count('THead')).toBe(count('Table'));
  });

  test('skips no level of heading', () => {
    const levels = read().pages.flatMap((p) =>
      p.tags.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : [])),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 1) + 1)).toEqual([]);
  });

  test('keeps all text inside the page and at 9 pt or more, and misses no glyph', () => {
    expect(outsideOf(read())).toEqual([]);
    expect(smallerThan(read(), 9)).toEqual([]);
    expect(read().text).not.toMatch(/[□\uFFFD\0]/);
  });

  test('keeps its budget', () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(isSheet(file) ? 60_000 : 700_000);
    if (isSheet(file)) expect(read().pages.length).toBe(1);
  });

  test('has bookmarks, calls its pages by their numbers, and shows where its links lead', () => {
    const { bookmarks, labels, pages, addresses, text } = read();
    expect(bookmarks.length).toBeGreaterThan(0);
    expect(labels).toEqual(pages.map((_, i) => String(i + 1)));
    expect(addresses.filter((url) => !text.includes(unhyphened(url.replace(/^https?:\/\/|\/$/g, ''))))).toEqual([]);
  });
});

test('the decks are 16:9, the poster is A3 on its side, the rest A4', () => {
  for (const [file, { pages }] of pdfs) {
    const [w, h] = isDeck(file) ? [960, 540] : isA4(file) ? [595.3, 841.9] : [1190.6, 841.9];
    for (const { width, height } of pages)
      expect([width, height].map(Math.round), file).toEqual([w, h].map(Math.round));
  }
});

test('no document is longer than what its readers have time for', () => {
  const most = {
    ...{ 'til-moedet': 2, 'direktoer-og-chefnotat': 4, styregrupperapport: 24, plakat: 1 },
    ...{ 'dias-direktoer-og-chefmoede': 12, 'dias-styregruppemoede': 12 },
  };
  const pages = Object.keys(most).map((name) => [name, pdf(`rapporter/${name}`).pages.length] as const);
  expect(pages.filter(([name, count]) => count > most[name as keyof typeof most])).toEqual([]);
});

describe.each(files.filter(isDeck))('%s', (file) => {
  const slides = () => pdfs.get(file)!.pages;

  test('has a heading of 40 pt on each slide and nothing under 16 pt but the source line', () => {
    const [opening, ...rest] = slides();
    expect(Math.max(...opening!.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(40);
    expect(rest.filter(({ texts }) => !texts.some(({ size }) => Math.round(size) === 40))).toEqual([]);
    const small = slides().flatMap(({ texts }) => texts.filter(({ text, size }) => text.trim() !== '' && size < 15.99));
    expect(small.filter(({ y, size }) => y > 57 || size < 10.99)).toEqual([]);
  });

  test('is filled, in letters of 24 pt or more for what it says', () => {
    const [, ...rest] = slides();
    const body = rest.map(({ texts }) =>
      texts.filter(({ text, y, size }) => text.trim() !== '' && y > 75 && size < 40),
    );
    expect(body.filter((texts) => !texts.some(({ size }) => size >= 23.99))).toEqual([]);
  });
});

test.each(files.filter(isA4))('%s sets lines of at most 95 letters', (file) => {
  const lines = pdfs.get(file)!.pages.flatMap(printedLines);
  expect(lines.filter((line) => line.length > 95)).toEqual([]);
});

describe.each(files.filter((file) => isA4(file) && !isSheet(file)))('%s', (file) => {
  test('leaves no page half empty but the last of a chapter, and no heading alone at the foot', () => {
    const { pages } = pdfs.get(file)!;
    const begins = (i: number) => pages[i]?.tags.slice(0, 8).some(({ role }) => role === 'H1') ?? true;
    const lowest = pages.map((one) => linesFromFoot(one, FOOT)[0]);
    const empty = pages.flatMap(({ height }, i) =>
      (lowest[i]?.y ?? height) > height / 2 && !begins(i + 1) ? [i + 1] : [],
    );
    expect(empty).toEqual([]);
    const alone = lowest.filter((line) => line?.runs.every(({ font }) => font === 'Newsreader-Medium'));
    expect(alone.map((line) => line?.runs.map(({ text }) => text).join(' '))).toEqual([]);
  });
});

test('the report reads in the order of its contents, with bookmarks', () => {
  const { text, bookmarks } = pdf('rapporter/styregrupperapport');
  expect(bookmarks.length).toBeGreaterThan(10);
  const places = bookmarks.map((name) => text.lastIndexOf(unhyphened(name)));
  expect(places.filter((place, i) => place <= (places[i - 1] ?? 0))).toEqual([]);
});

test('the numbers are those of the site', () => {
  const { text } = pdf('rapporter/styregrupperapport');
  const headings = [
    ['myndighed/', /<h1[^>]*>(.*?)<\/h1>/],
    ['udfoerer/', /<h1[^>]*>(.*?)<\/h1>/],
    ['daekning/', /<h1[^>]*>(.*?)<\/h1>/],
    ['daekning/huller/', /<h1[^>]*>(.*?)<\/h1>/],
    ['formater/', /<h1[^>]*>(.*?)<\/h1>/],
    ['oevrige-temaer/', /<h1[^>]*>(.*?)<\/h1>/],
  ] as const;
  const said = headings.map(([path, pattern]) => words(pattern.exec(page(path))?.[1] ?? `no heading: ${path}`).trim());
  expect(said.filter((heading) => !text.includes(unhyphened(heading)))).toEqual([]);
  expect(text).toContain('3kun myndighed 3fælles 3kun udfører');
  expect(text).toContain('6 nævnes for myndighed og 6 for udfører. Tre nævnes for begge.');
});

test('the report asks about every gap, and no gap twice', () => {
  const { text } = pdf('rapporter/styregrupperapport');
  const questions = text.slice(text.lastIndexOf('Spørgsmål til lærerådet'), text.lastIndexOf('Kodebogens 9 behov'));
  const gaps = [...page('daekning/huller/').matchAll(/<h2 id="[^"]*-(?:myndighed|udfoerer)"><a[^>]*>(.*?)<\/a>/g)].map(
    ([, name]) => name ?? '',
  );
  const parts = page('daekning/huller/').split('id="et-omraade"')[1] ?? '';
  const inOneArea = [...parts.matchAll(/class="tag [^>]*>\s*(.*?)\s*<\/a>/g)].map(([, name]) => name ?? '');
  expect([gaps.length, inOneArea.length]).toEqual([5, 2]);
  const asked = (name: string) =>
    questions.replaceAll(' ', '').split(`»${unhyphened(name).replaceAll(' ', '')}«`).length - 1;
  // A need that two roles lack an offer for, or that lacks one in one area of the other, is asked about for each.
  const all = [...gaps, ...inOneArea];
  expect(all.map(asked)).toEqual(all.map((name) => all.filter((other) => other === name).length));
});

test('the catalogue names every proposal and, in its index, every need', () => {
  const { text } = pdf('rapporter/kursuskatalog');
  const index = text.slice(text.lastIndexOf('Fra behov til forslag'));
  const titles = globSync(`${STUDY.content}/forslag/*.mdx`).map(
    (file) => /^titel: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1],
  );
  expect(titles.filter((title) => !text.includes(unhyphened(title ?? '')))).toEqual([]);
  expect(index).toMatch(/Samtale med tolk S1 – /);
  expect(index).toMatch(/Åben samtale uden forslag V1 /);
});

test('a page of the catalogue begins with a proposal, and its head tells the first and the last', () => {
  const { pages } = pdf('rapporter/kursuskatalog');
  const tops = pages.map((one) =>
    linesFromFoot(one, FOOT)
      .slice(-2)
      .map(({ runs }) => runs.map(({ text }) => text)),
  );
  const ofProposals = tops.filter(([, head]) => /[A-ZÆØÅ]\d/.test(head?.at(-1) ?? ''));
  expect(ofProposals.map(([, head]) => head?.at(-1))).toEqual(['S1–V1', 'V2–V3']);
  expect(ofProposals.filter(([first]) => !/^(Studiedag|Værksted) \d/.test(first?.[0] ?? ''))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith('-noter.pdf')))(
  'a page of %s begins with a slide or the sources',
  (file) => {
    const [, ...pages] = pdfs.get(file)!.pages;
    const first = pages.flatMap((one) => linesFromFoot(one, FOOT).at(-2)?.runs ?? []);
    expect(first.filter(({ font, text }) => font !== 'Newsreader-Medium' && text !== 'Kilderne i fuld længde')).toEqual(
      [],
    );
  },
);

test.each(files.filter((file) => file.endsWith('-noter.pdf')))('%s names each source in full once', (file) => {
  const [, list = ''] = pdfs.get(file)!.text.split('Kilderne i fuld længde');
  const sources = list.split(').').slice(0, -1);
  expect(sources.length).toBeGreaterThan(1);
  expect(new Set(sources).size).toBe(sources.length);
});

test('no name of a need is parted on the poster', () => {
  const texts = pdf('rapporter/plakat').pages.flatMap((one) => one.texts.map(({ text }) => text));
  expect(texts.filter((text) => /\p{L}[-\u00AD]$/u.test(text))).toEqual([]);
});

test('every PDF is listed with its pages and size, and linked from the page it belongs to', () => {
  const list = page('rapporter/');
  for (const [file, { pages }] of [...pdfs].filter(([name]) => name.startsWith(STUDY_SITE))) {
    const path = file.slice(STUDY_SITE.length);
    const size = Math.round(readFileSync(file).length / 1000);
    const extent = `PDF, ${pages.length} ${pages.length === 1 ? 'side' : 'sider'}, ${size} KB`;
    expect(list).toContain(`href="${path}"`);
    expect(words(list)).toContain(extent);
    if (path.startsWith('/forslag/')) expect(page(`${path.slice(1, -4)}/`)).toContain(`href="${path}"`);
  }
  expect(page('forslag/')).toContain('href="/rapporter/kursuskatalog.pdf"');
  expect(page('')).toContain('href="/rapporter/styregrupperapport.pdf"');
});

test('the shelf shows the first page of each document, in 20 KB, with words for who does not see it', () => {
  const covers = globSync(['dist/rapporter/*.png', `${STUDY_SITE}/rapporter/*.png`]);
  expect(covers.filter((cover) => readFileSync(cover).length > 20_000)).toEqual([]);
  const shown = [...page('rapporter/').matchAll(/<img src="([^"]*)" alt="([^"]+)"/g)].map(([, src, alt]) => [src, alt]);
  expect(shown.map(([src]) => src?.slice(1)).sort()).toEqual(globSync('rapporter/*.png', { cwd: STUDY_SITE }).sort());
  expect(new Set(shown.map(([, alt]) => alt)).size).toBe(shown.length);
});
