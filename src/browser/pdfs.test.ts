import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { STUDY } from '../testing/openStudy.ts';
import { type ReadPdf, outsideOf, readPdf, smallerThan, unhyphened } from '../testing/readPdf.ts';
import { STUDY_SITE } from './site.ts';

const files = [
  ...globSync('dist/{rapporter,forslag}/*.pdf'),
  ...globSync(`${STUDY_SITE}/{rapporter,forslag}/*.pdf`),
].sort();
const isReport = (file: string) => file.includes('/rapporter/');
/** A page as its words stand in a PDF: a number bound to its unit is no element of its own there. */
const page = (path: string) =>
  readFileSync(`${STUDY_SITE}/${path}index.html`, 'utf8')
    .replace(/<span class="nb">(.*?)<\/span>/g, '$1')
    .replace(/\s+/g, ' ');
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
    'rapporter/dias-direktoer-og-chefmoede.pdf',
    'rapporter/dias-styregruppemoede.pdf',
    'rapporter/direktoer-og-chefnotat.pdf',
    ...['myndighed-boern-og-unge', 'myndighed-voksne', 'udfoerer-boern-og-unge', 'udfoerer-voksne'].map(
      (gruppe) => `rapporter/gruppe-${gruppe}.pdf`,
    ),
    'rapporter/kursuskatalog.pdf',
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
    expect(readFileSync(file).length).toBeLessThanOrEqual(isReport(file) ? 700_000 : 60_000);
    if (!isReport(file)) expect(read().pages.length).toBe(1);
  });
});

test('the memo has at most four pages, the decks are 16:9, the rest A4', () => {
  expect(pdf('rapporter/direktoer-og-chefnotat').pages.length).toBeLessThanOrEqual(4);
  for (const [file, { pages }] of pdfs) {
    const ratio = file.includes('/dias-') ? 16 / 9 : 210 / 297;
    for (const { width, height } of pages) expect(width / height, file).toBeCloseTo(ratio, 2);
  }
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
  const said = headings.map(
    ([path, pattern]) =>
      pattern
        .exec(page(path))?.[1]
        ?.replace(/<[^>]*>/g, '')
        .trim() ?? `no heading: ${path}`,
  );
  expect(said.filter((heading) => !text.includes(unhyphened(heading)))).toEqual([]);
  expect(text).toContain('3kun myndighed 3fælles 3kun udfører');
  expect(text).toContain('6 nævnes for myndighed og 6 for udfører. Tre nævnes for begge.');
});

test('the report asks about every gap, and no gap twice', () => {
  const { text } = pdf('rapporter/styregrupperapport');
  const questions = text.slice(text.lastIndexOf('Spørgsmål til lærerådet'), text.lastIndexOf('Kodebogens 9 behov'));
  const gaps = [...page('daekning/huller/').matchAll(/<h2[^>]*>\s*<a[^>]*>(.*?)<\/a>\s*<span/g)].map(
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

test('every PDF is listed with its pages and size, and linked from the page it belongs to', () => {
  const list = page('rapporter/');
  for (const [file, { pages }] of [...pdfs].filter(([name]) => name.startsWith(STUDY_SITE))) {
    const path = file.slice(STUDY_SITE.length);
    const size = Math.round(readFileSync(file).length / 1000);
    const extent = `PDF, ${pages.length} ${pages.length === 1 ? 'side' : 'sider'}, ${size} KB`;
    expect(list).toContain(`href="${path}"`);
    expect(list).toContain(extent);
    if (!isReport(file)) expect(page(`${path.slice(1, -4)}/`)).toContain(`href="${path}"`);
  }
  expect(page('forslag/')).toContain('href="/rapporter/kursuskatalog.pdf"');
  expect(page('')).toContain('href="/rapporter/styregrupperapport.pdf"');
});
