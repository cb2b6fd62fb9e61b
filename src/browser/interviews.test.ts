import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProject } from '../project.ts';
import { copyStudy } from '../testing/copyStudy.ts';
import { readPdf } from '../testing/readPdf.ts';
import { writeEqualSet } from '../testing/writeEqualSet.ts';
import { brokenLinks } from '../testing/site/links.ts';
import { type Page, quotationsOf, readPages, textOf } from '../testing/site/pageTexts.ts';
import { STUDY_SITE, build, pagesOf, read } from '../testing/site/site.ts';

const MADE_UP = '.cache/test-made-up';
const NONE = '.cache/test-none';
const EQUAL = '.cache/test-equal';

/** The codings as a made-up set has them: nobody said anything. */
function withoutQuotations(kodninger: string): string {
  const { data } = Papa.parse<string[]>(kodninger.trim());
  return Papa.unparse(data.map((row) => row.filter((_, i) => !['citat', 'godkendt'].includes(data[0]?.[i] ?? ''))));
}

/** How a count of interviews is told outside their own pages. */
const COUNTED = /nævnt i \d+\saf\s\d+ interviews/i;

/** A page without the marks that keep a number and its word on one line. */
const unbound = (html: string) => html.replace(/<span class="nb">(.*?)<\/span>/g, '$1');

describe('a site with real interviews', () => {
  test('tells of them where it tells of needs, pages and PDFs alike, and marks nothing as made up', async () => {
    const html = (path: string) => unbound(read(STUDY_SITE, path));
    const sentence = (path: string) => /nævnt i \d\saf\s3 interviews[^<]*/i.exec(html(path))?.[0];
    expect(sentence('behov/aaben-samtale/')).toBe('Nævnt i 3\u00a0af\u00a03 interviews.');
    expect(sentence('temaer/samtalen/')).toBe(
      'Nævnt i 3\u00a0af\u00a03 interviews med myndighed og 2\u00a0af\u00a03 med udfører.',
    );
    expect(sentence('myndighed/')).toBe('nævnt i 3\u00a0af\u00a03 interviews');
    const told = pagesOf(STUDY_SITE).filter((page) => COUNTED.test(html(page)));
    expect(told.filter((page) => !/^(behov|temaer|interviews)\/./.test(page))).toEqual(['myndighed/', 'udfoerer/']);
    expect(told.filter((page) => !html(page).includes('Kodede fokusgruppeinterviews'))).toEqual([]);
    expect(pagesOf(STUDY_SITE).filter((page) => /eksempeldata/i.test(html(page)))).toEqual([]);
    expect(html('interviews/')).not.toContain('noindex');
    const report = await readPdf(readFileSync(`${STUDY_SITE}/rapporter/styregrupperapport.pdf`));
    expect(report.text).toMatch(COUNTED);
    for (const name of ['direktoer-og-chefnotat', 'dias-direktoer-og-chefmoede']) {
      const { text } = await readPdf(readFileSync(`${STUDY_SITE}/rapporter/${name}.pdf`));
      expect(text, name).toMatch(/Åben samtale \(?3\saf\s3/);
      // A line may break within the word.
      expect(text, name).toMatch(/Kodede fokusgruppe ?interviews/);
    }
  });

  test('shows approved quotations on the page of their need, with the role alone', () => {
    const shown = read(STUDY_SITE, 'behov/aaben-samtale/');
    expect(shown).toContain('<h2 id="citater">Fra interviewene</h2>');
    expect(quotationsOf(shown)).toEqual(['|»Vi vil gerne lytte, før vi skriver«|– myndighed|']);
    const quoting = pagesOf(STUDY_SITE).filter((page) => /<blockquote/.test(read(STUDY_SITE, page)));
    expect(quoting).toEqual(['behov/aaben-samtale/']);
  });
});

/** The runs of text of a page, each as often as it stands; without counts of interviews, lines of sources and sizes of PDFs. */
const runsOf = (html: string) =>
  unbound(html)
    .replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, ' ')
    .split(/<[^>]*>/)
    .map((run) =>
      run
        .replace(/\s+/g, ' ')
        .replace(/,? ?nævnt i \d+ af \d+ interviews( med .*)?\.?/gi, '')
        .trim(),
    )
    .filter((run) => run !== '' && !/^Kilder?: |^PDF, \d|Dataversion \d|\(udateret\)|^&lt;div style|^[.·]$/.test(run));

function minus(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((run) => {
    const at = left.indexOf(run);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a site with changed cells and made-up interviews, or none', () => {
  const study = copyStudy();
  const codings = 'data/interviews/kodninger.csv';
  beforeAll(() => {
    study.replace('data/naevnelser.csv', 'ensomhed,udfoerer', 'hjemloeshed,udfoerer');
    study.replace('data/kodebog.csv', 'ensomhed,livsvilkaar,Ensomhed,Viden om ensomhed og dens følger.,,\n', '');
    study.write(codings, study.read(codings).replaceAll(',ensomhed,', ',hjemloeshed,'));
    study.replace('data/interviews/datasaet.json', '"faktisk"', '"syntetisk"');
    for (const name of ['interviews', 'kodninger']) {
      const file = `data/interviews/${name}.csv`;
      const [head, ...rows] = study.read(file).trim().split('\n');
      study.write(file, [`${head},eksempeldata`, ...rows.map((row) => `${row},EKSEMPELDATA`), ''].join('\n'));
    }
    study.write(codings, withoutQuotations(study.read(codings)));
    expect(build(study, MADE_UP)).toMatchObject({ status: 0, faults: [] });
    study.remove('data/interviews');
    expect(build(study, NONE)).toMatchObject({ status: 0, faults: [] });
  });
  afterAll(() => [study.dir, MADE_UP, NONE, EQUAL].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

  test('keeps them to their own pages, out of search engines and out of every PDF', async () => {
    const html = (page: string) => read(MADE_UP, page);
    const pages = pagesOf(MADE_UP);
    const isOwn = (page: string) => /^(eksempel\/|figurer\/interview)/.test(page);
    const told = pages.filter((page) => /EKSEMPELDATA/.test(html(page)));
    expect(told).toEqual(pages.filter(isOwn));
    expect(told.filter((page) => !html(page).includes('<meta name="robots" content="noindex">'))).toEqual([]);
    expect(pages.filter((page) => !isOwn(page) && COUNTED.test(html(page)))).toEqual([]);
    for (const file of globSync(`${MADE_UP}/{rapporter,forslag}/*.pdf`)) {
      const { text } = await readPdf(readFileSync(file));
      expect(text, file).not.toMatch(/eksempeldata|opdigtet sæt/i);
      expect(text, file).not.toMatch(COUNTED);
    }
  });

  test('has the same pages, PDFs and downloads outside the interviews as with none', () => {
    const bytes = (dir: string, file: string) => readFileSync(`${dir}/${file}`).toString('base64');
    const files = globSync('**/*', { cwd: NONE }).filter((file) => statSync(`${NONE}/${file}`).isFile());
    const own = files.filter((file) => !/^(interviews\/|metode\/|om\/redaktion\/|pagefind\/)/.test(file));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((file) => bytes(NONE, file) !== bytes(MADE_UP, file))).toEqual([]);
  });

  test('has every number, chart and sentence as the changed cells say', () => {
    expect(read(NONE, '')).toContain('Myndighed og udfører har fire behov til fælles. Fire nævnes kun for den ene.');
    expect(readFileSync(`${NONE}/figurer/overlap.csv`, 'utf8')).toContain(
      'Kun myndighed,2\nFælles,4\nKun udfører,2\nI alt,8\n',
    );
    expect(unbound(read(NONE, 'myndighed/'))).toContain(
      'Seks behov nævnes for myndighed, og fire af dem også for udfører',
    );
    expect(read(NONE, 'behov/hjemloeshed/')).toContain('Fælles: Behovet nævnes for begge roller');
    expect(existsSync(`${NONE}/behov/ensomhed/index.html`)).toBe(false);
    expect(unbound(read(NONE, 'daekning/huller/'))).toContain('Fem af 12 behov');
    expect(read(NONE, 'interviews/')).toContain('Her er endnu ingen interviews');
    expect(pagesOf(NONE).filter((page) => page.startsWith('interviews/'))).toEqual(['interviews/']);
    expect(brokenLinks(NONE, '/')).toEqual([]);
  });

  const isMadeUp = ({ path }: Page) => /^(eksempel\/|figurer\/interview)/.test(path);
  const PARTS = /<(h1|h2|h3|p|caption|figcaption|li|dd|summary)\b[^>]*>([^]*?)<\/\1>/g;

  test('stand under /eksempel/, with a title and a heading that begin with it', () => {
    const own = readPages(MADE_UP).filter(({ path }) => path.includes('interviews/'));
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter(({ path }) => !path.startsWith('eksempel/'))).toEqual([]);
    expect(own.filter(({ html }) => !/<h1[^>]*>\s*Eksempel: /.test(html))).toEqual([]);
  });

  test('mark every heading, caption and sentence with a number', () => {
    const found = readPages(MADE_UP)
      .filter(isMadeUp)
      .flatMap(({ path, html }) =>
        [...html.matchAll(PARTS)]
          .filter(([part]) => !/class="(kilde|sti)"/.test(part))
          .map(([, name, inner = '']) => ({ name, words: textOf(inner.replace(/<svg[^]*?<\/svg>/g, ' ')).trim() }))
          .filter(({ name, words }) => /\d/.test(words) || name === 'caption')
          .filter(({ words }) => !/EKSEMPEL/i.test(words))
          .map(({ name, words }) => `${path} ${name}: ${words.slice(0, 60)}`),
      );
    expect(found).toEqual([]);
  });

  test('are reached from the method and the editors’ guide alone', () => {
    const from = readPages(MADE_UP).filter((page) => !isMadeUp(page) && /href="[^"]*eksempel\//.test(page.html));
    expect(from.map(({ path }) => path)).toEqual(['metode/', 'om/redaktion/']);
  });

  test('stand on no other page', () => {
    const found = readPages(MADE_UP).filter(
      (page) => !isMadeUp(page) && /EKSEMPELDATA|af 6 interviews/.test(page.text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('a real set in which each group mentions what the report names gives the same pages, but for the words about the basis', async () => {
    const { value } = await openProject(study);
    writeEqualSet(study, value!.study.naevnelser);
    expect(build(study, EQUAL).status).toBe(0);
    const equal = new Map(readPages(EQUAL).map(({ path, html }) => [path, runsOf(html)]));
    const report = readPages(NONE).filter(({ path }) => !/interviews\/|^metode\/|^data\//.test(path));
    expect(report.length).toBeGreaterThan(30);
    const changed = report.flatMap(({ path, html }) => {
      const [before, after] = [runsOf(html), equal.get(path) ?? []];
      return [...minus(before, after), ...minus(after, before)].map((run) => `${path} ${run}`);
    });
    expect(changed.filter((run) => !/interview|afrapportering|skelner ikke|^ \d+$/i.test(run))).toEqual([]);
  });
});
