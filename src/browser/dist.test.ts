import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestData, asReal, copyData, run } from '../../scripts/testData.ts';
import { outsideOf, readPdf, smallerThan } from '../testing/readPdf.ts';
import { pagesOf } from './site.ts';

const OUT = '.cache/test-dist';
const SUB = '.cache/test-sub';
const REAL = '.cache/test-real';
afterAll(() => [OUT, SUB, REAL].forEach((dir) => rmSync(dir, { recursive: true, force: true })));

const fileOf = (dir: string, path: string) => `${dir}/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
const read = (dir: string, path: string) => readFileSync(fileOf(dir, path), 'utf8');

/** Addresses on a page, with `&amp;` undone. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&'));
}

/** Links of a built site that lead nowhere: to no file, or to no anchor on the page they name. */
function brokenLinks(dir: string, base: string): string[] {
  return pagesOf(dir).flatMap((page) =>
    linksOf(read(dir, page))
      .filter((link) => !/^https:/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        if (path !== '' && !path.startsWith(base)) return true;
        const target = path === '' ? page : decodeURI(path.slice(base.length));
        const file = fileOf(dir, target);
        if (!existsSync(file) || statSync(file).isDirectory()) return true;
        return anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`);
      })
      .map((link) => `${page} → ${link}`),
  );
}

function build(data: TestData | undefined, out: string, env: NodeJS.ProcessEnv = {}) {
  return run('build.ts', ['--out', out], { ...(data ? { SURVEY_DATA: data.dir } : {}), ...env }, data?.dir);
}

/** One hash of every file's name and bytes. */
function hashOf(dir: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(`${dir}/**/*`).sort())
    if (statSync(file).isFile()) hash.update(file.slice(dir.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** How a count of interviews is told outside their own pages. */
const COUNTED = /nævnt i \d+\saf\s\d+ interviews/i;

/** The codings with two approved quotations about violence and one that waits. */
function withQuotations(kodninger: string): string {
  const quoted = [',Også godkendt,ja', ',<b>Godkendt</b> & prøvet,ja', ',Ikke set endnu,'];
  const [head, ...rows] = kodninger.trim().split('\n');
  return [
    `${head},citat,godkendt`,
    ...rows.map((row) => row + (/,vold,/.test(row) ? (quoted.shift() ?? ',,') : ',,')),
    '',
  ].join('\n');
}

describe('the built site', () => {
  test('has no link that leads nowhere', () => {
    expect(brokenLinks('dist', '/')).toEqual([]);
  });

  test('lets every page be reached from the front page in three clicks', () => {
    const near = new Set(['']);
    for (let click = 0; click < 3; click++) {
      for (const page of [...near]) {
        const next = linksOf(read('dist', page)).map((link) => link.split('#')[0]?.slice(1) ?? '');
        for (const path of next) if (existsSync(fileOf('dist', path)) && /(^|\/)$/.test(path)) near.add(path);
      }
    }
    // What stands in frames on other sites is no reader's page.
    const far = pagesOf('dist').filter((page) => !near.has(page) && !page.endsWith('/indlejret/'));
    expect(far).toEqual(['404.html']);
  });

  test('is valid HTML on every page', async () => {
    const rules = {
      'long-title': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
    } as const;
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { ...rules, 'doctype-style': 'off' },
    });
    const faults: string[] = [];
    for (const page of [...pagesOf('dist'), 'was/']) {
      const { results } = await validator.validateString(read('dist', page));
      faults.push(
        ...results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${page} ${ruleId} ${message}`),
      );
    }
    expect(faults).toEqual([]);
  });

  test('lets no word run into a link', () => {
    const glued = /[\p{L},.·:;»](?=<(?:a|b|span|code)[ >])|<\/(?:a|b|span|code)>[\p{L}·(»]/u;
    const found = pagesOf('dist').filter((page) =>
      glued.test(read('dist', page).replace(/<(svg|style).*?<\/\1>/gs, '')),
    );
    expect(found).toEqual([]);
  });

  test('lets no word run into a name in a caption or a heading', () => {
    const glued = /<(?:caption|h[1-3])[^>]*>[^<]*\p{Ll}(?:\p{Lu}\p{Ll}|(?<=for)(?:myndighed|udfører))/u;
    expect(pagesOf('dist').filter((page) => glued.test(read('dist', page)))).toEqual([]);
  });

  test('keeps its budgets: front page 14 KB with its style, fonts 45 KB', () => {
    const front = brotliCompressSync(readFileSync('dist/index.html')).length;
    const fonts = globSync('dist/_astro/*.woff2').map((file) => statSync(file).size);
    expect(front).toBeLessThanOrEqual(14_000);
    expect(fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
    expect(
      globSync('dist/_astro/**/*.{js,mjs}')
        .map((file) => brotliCompressSync(readFileSync(file)).length)
        .filter((size) => size > 4_000),
    ).toEqual([]);
    // Pagefind's own, loaded when somebody searches.
    const search = globSync('dist/pagefind/*.js').map((file) => brotliCompressSync(readFileSync(file)).length);
    expect(search.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
    expect(brotliCompressSync(readFileSync('dist/daekning/index.html')).length).toBeLessThanOrEqual(30_000);
  });

  test('offers every table, its description, the model and every figure', () => {
    expect(globSync('dist/data/*.{csv,json}').sort()).toEqual(
      [
        'behov.csv',
        'daekning.csv',
        'datapackage.json',
        'deltagelse.csv',
        'fakta.csv',
        'formater.csv',
        'forslag.csv',
        'grupper.csv',
        'kilder.csv',
        'kodebog.csv',
        'model.json',
        'oevrige-temaer.csv',
        'stoette.csv',
        'temaer.csv',
        'tilbud.csv',
        'udgiver.csv',
      ].map((name) => `dist/data/${name}`),
    );
    expect(readFileSync('dist/data/behov.csv', 'utf8')).toBe(readFileSync('data/behov.csv', 'utf8'));
    expect(globSync('dist/figurer/*.svg').length).toBe(18);
    expect(globSync('dist/figurer/*.csv').length).toBe(18);
  });

  test('keeps the made-up interviews to their own pages, out of search engines and out of every PDF', async () => {
    const told = pagesOf('dist').filter((page) => /EKSEMPELDATA/.test(read('dist', page)));
    const isOwn = (page: string) => /^(eksempel\/|figurer\/interview)/.test(page);
    expect(told).toEqual(pagesOf('dist').filter(isOwn));
    expect(told.filter((page) => !read('dist', page).includes('<meta name="robots" content="noindex">'))).toEqual([]);
    const linking = pagesOf('dist').filter((page) => read('dist', page).includes('href="/eksempel/'));
    expect(linking.filter((page) => !isOwn(page))).toEqual(['metode/', 'om/redaktion/']);
    expect(pagesOf('dist').filter((page) => !isOwn(page) && COUNTED.test(read('dist', page)))).toEqual([]);
    for (const file of globSync('dist/{rapporter,forslag}/*.pdf')) {
      const { text } = await readPdf(readFileSync(file));
      expect(text, file).not.toMatch(/eksempeldata|opdigtet sæt/i);
      expect(text, file).not.toMatch(COUNTED);
    }
    const others = globSync('dist/{data,figurer}/*.{csv,json,svg}').filter((file) => !file.includes('/interview'));
    expect(others.length).toBe(16 + 2 * 13);
    expect(others.filter((file) => /eksempeldata|opdigtet sæt/i.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(others.filter((file) => COUNTED.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('has the same pages, PDFs and downloads outside the interviews with a made-up set as with none', () => {
    const data = copyData();
    rmSync(`${data.dir}/interviews`, { recursive: true });
    data.write('udgiver.csv', readFileSync('data/udgiver.csv'));
    expect(build(data, OUT).status).toBe(0);
    rmSync(data.dir, { recursive: true });
    const bytes = (dir: string, file: string) => readFileSync(`${dir}/${file}`).toString('base64');
    const files = globSync('**/*', { cwd: OUT }).filter((file) => statSync(`${OUT}/${file}`).isFile());
    const own = files.filter((file) => !/^(interviews\/|metode\/|om\/redaktion\/|pagefind\/)/.test(file));
    expect(own.length).toBeGreaterThan(140);
    expect(own.filter((file) => bytes(OUT, file) !== bytes('dist', file))).toEqual([]);
  });

  test('says the numbers of the sources', () => {
    const method = read('dist', 'metode/');
    expect(method).toContain('13 af 17 kommuner deltog i 12 fokusgruppeinterviews');
    expect(method.replace(/\s+/g, ' ')).toMatch(/giver 44 ?behov\. Opgjort pr\. rolle er det 52/);
    expect(read('dist', 'myndighed/')).toContain('24 behov nævnes for myndighed, og otte af dem også for udfører');
    expect(read('dist', 'udfoerer/')).toContain('28 behov nævnes for udfører, og otte af dem også for myndighed');
  });
});

describe('npm run build', () => {
  test('has a policy on every page: own hosts only, hashes for what stands in the page, nothing unsafe', () => {
    const policies = pagesOf('dist').map((page) => [
      page,
      /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(read('dist', page))?.[1] ?? '',
    ]);
    const asked = [
      "default-src 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "style-src 'self' 'sha256-",
    ];
    expect(policies.filter(([, policy]) => asked.some((part) => !policy?.includes(part)))).toEqual([]);
    expect(
      policies.filter(([, policy]) =>
        /unsafe-(inline|eval|hashes)|https?:|\*/.test(policy?.replace('wasm-unsafe-eval', '') ?? ''),
      ),
    ).toEqual([]);
    const first = /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/i;
    expect(pagesOf('dist').filter((page) => !first.test(read('dist', page)))).toEqual([]);
    const handlers = pagesOf('dist').filter((page) =>
      /<[^>]+\son[a-z]+=|<[^>]+\sstyle=|javascript:/i.test(read('dist', page)),
    );
    expect(handlers).toEqual([]);
  });

  test('names the hash of every style that stands in a page', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const without = pagesOf('dist').filter((page) => {
      const html = read('dist', page);
      const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, text]) => text ?? '');
      return styles.some((text) => !html.includes(`'sha256-${hash(text)}'`));
    });
    expect(without).toEqual([]);
  });

  test('gives the same bytes twice', () => {
    // With an address, so that cards and sitemap are among them.
    const site = { SITE: 'https://example.org' };
    expect(build(undefined, OUT, site).status).toBe(0);
    const first = hashOf(OUT);
    expect(existsSync(`${OUT}/delebilleder/overlap.png`)).toBe(true);
    expect(build(undefined, OUT, site).status).toBe(0);
    expect(hashOf(OUT)).toBe(first);
  });

  test('leaves the last good site untouched when a cell is broken, and says which', () => {
    build(undefined, OUT);
    const before = hashOf(OUT);
    const data = copyData();
    data.replace('behov.csv', 'angst,udfoerer', 'angst,udfører');
    const { status, faults } = build(data, OUT);
    expect(status).toBe(1);
    expect(faults).toEqual([expect.stringMatching(/^behov\.csv:29:7 /), '1 fejl i data. Intet er ændret.']);
    expect(hashOf(OUT)).toBe(before);
    rmSync(data.dir, { recursive: true });
  });

  test('makes every number, chart and sentence follow one changed cell', () => {
    const data = copyData();
    rmSync(`${data.dir}/interviews`, { recursive: true });
    data.replace('behov.csv', 'angst,udfoerer', 'vold,udfoerer');
    data.replace('kodebog.csv', 'angst;spiseforstyrrelser', 'spiseforstyrrelser');
    data.replace('kodebog.csv', 'angst;samarbejde-skolen', 'samarbejde-skolen');
    data.write('kodebog.csv', data.read('kodebog.csv').replace(/^angst,.*\n/m, ''));
    data.write('daekning.csv', data.read('daekning.csv').replace(/^angst,.*\n/m, ''));
    expect(build(data, OUT)).toMatchObject({ status: 0, faults: [] });
    rmSync(data.dir, { recursive: true });
    expect(read(OUT, '')).toContain('Myndighed og udfører har ni behov til fælles. 34 nævnes kun for den ene.');
    expect(read(OUT, '')).toContain('15 behov nævnes kun for myndighed, 19 kun for udfører og ni for begge');
    expect(readFileSync(`${OUT}/figurer/overlap.csv`, 'utf8')).toContain(
      'Kun myndighed,15\nFælles,9\nKun udfører,19\nI alt,43\n',
    );
    expect(read(OUT, 'myndighed/')).toContain('24 behov nævnes for myndighed, og ni af dem også for udfører');
    expect(read(OUT, 'behov/vold/')).toContain('Fælles: Behovet nævnes for begge roller');
    expect(read(OUT, 'temaer/oeget-kompleksitet/')).toContain(
      'Otte behov: tre nævnes kun for myndighed, fire for begge roller og ét kun for udfører.',
    );
    expect(existsSync(`${OUT}/behov/angst/index.html`)).toBe(false);
    expect(read(OUT, 'daekning/')).toContain('Uden forslag på begge områder: syv behov hos myndighed, ti hos udfører');
    expect(read(OUT, 'daekning/huller/')).toContain('17 af 52 behov er uden forslag på begge områder');
  });

  test('is whole without interviews, and says how to add them', () => {
    const data = copyData();
    rmSync(`${data.dir}/interviews`, { recursive: true });
    expect(build(data, OUT)).toMatchObject({ status: 0, faults: [] });
    rmSync(data.dir, { recursive: true });
    expect(read(OUT, 'interviews/')).toContain('Her er endnu ingen interviews');
    expect(pagesOf(OUT).filter((page) => page.startsWith('interviews/'))).toEqual(['interviews/']);
    expect(brokenLinks(OUT, '/')).toEqual([]);
  });

  test('works under a sub-path, and with an address lists every page that is not made up in a sitemap', () => {
    expect(build(undefined, SUB, { BASE: '/a/b', SITE: 'https://example.org' }).status).toBe(0);
    const pages = pagesOf(SUB).filter((page) => page !== '404.html' && !page.startsWith('eksempel/'));
    const map = readFileSync(`${SUB}/sitemap-0.xml`, 'utf8');
    const listed = [...map.matchAll(/<loc>https:\/\/example\.org\/a\/b\/(.*?)<\/loc>/g)].map(([, page]) => page);
    expect(listed.sort()).toEqual(pages);
    expect(read(SUB, '')).toContain('<link rel="canonical" href="https://example.org/a/b/">');
    expect(readFileSync(`${SUB}/robots.txt`, 'utf8')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/a/b/sitemap-index.xml\n',
    );
    expect(existsSync(`${SUB}/sitemap-index.xml`)).toBe(true);
    expect(brokenLinks(SUB, '/a/b/')).toEqual([]);
  });

  test('with an address gives every page that may be found a picture to be shared with, and only these', () => {
    const pictures = pagesOf(SUB).map((page) => {
      const [, picture] =
        /<meta property="og:image" content="https:\/\/example\.org\/a\/b\/([^"]*)"/.exec(read(SUB, page)) ?? [];
      return { page, picture };
    });
    const isHidden = (page: string) => /^(404\.html|eksempel\/|figurer\/interview)|\/indlejret\/$/.test(page);
    expect(pictures.filter(({ page, picture }) => isHidden(page) === (picture !== undefined))).toEqual([]);
    const named = pictures.flatMap(({ picture }) => picture ?? []);
    expect(named.filter((picture) => !existsSync(`${SUB}/${picture}`))).toEqual([]);
    const drawn = globSync('delebilleder/*', { cwd: SUB });
    expect(drawn.filter((picture) => !named.includes(picture))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(10);
    expect(globSync('dist/delebilleder/*')).toEqual([]);
  });

  test('tells machines of the reports with their addresses', () => {
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(SUB, 'rapporter/')) ?? [];
    const graph = (JSON.parse(text) as { '@graph': { '@type': string; encoding: { contentUrl: string } }[] })['@graph'];
    expect(graph.map((one) => one['@type']).sort()).toEqual(
      expect.arrayContaining(['PresentationDigitalDocument', 'Report']),
    );
    const files = graph.map(({ encoding }) => encoding.contentUrl.replace('https://example.org/a/b/', ''));
    expect(files.filter((file) => !existsSync(`${SUB}/${file}`))).toEqual([]);
  });
});

describe('a site with real interviews', () => {
  beforeAll(() => {
    const data = copyData();
    asReal(data);
    data.write('interviews/kodninger.csv', withQuotations(data.read('interviews/kodninger.csv')));
    expect(build(data, REAL)).toMatchObject({
      status: 0,
      faults: [expect.stringContaining('1 citat venter på godkendelse')],
    });
    rmSync(data.dir, { recursive: true });
  });

  test('tells of them where it tells of needs, pages and PDFs alike, and marks nothing as made up', async () => {
    const sentence = (path: string) => /nævnt i \d\saf\s6 interviews[^<]*/i.exec(read(REAL, path))?.[0];
    expect(sentence('behov/vold/')).toBe('Nævnt i 3\u00a0af\u00a06 interviews.');
    expect(sentence('temaer/oeget-kompleksitet/')).toBe(
      'Nævnt i 3\u00a0af\u00a06 interviews med myndighed og 0\u00a0af\u00a06 med udfører.',
    );
    expect(sentence('myndighed/')).toBe('nævnt i 4\u00a0af\u00a06 interviews');
    expect(sentence('udfoerer/')).toBe('nævnt i 4\u00a0af\u00a06 interviews');
    const told = pagesOf(REAL).filter((page) => COUNTED.test(read(REAL, page)));
    expect(told.filter((page) => !/^(behov|temaer|interviews)\/./.test(page))).toEqual(['myndighed/', 'udfoerer/']);
    expect(told.filter((page) => !read(REAL, page).includes('Kodede fokusgruppeinterviews'))).toEqual([]);
    expect(pagesOf(REAL).filter((page) => /eksempeldata/i.test(read(REAL, page)))).toEqual([]);
    expect(read(REAL, 'interviews/')).not.toContain('noindex');
    for (const name of ['rapporter/styregrupperapport', 'forslag/temadag-3'])
      expect((await readPdf(readFileSync(`${REAL}/${name}.pdf`))).text, name).toMatch(COUNTED);
    for (const name of ['rapporter/direktoer-og-chefnotat', 'rapporter/dias-direktoer-og-chefmoede']) {
      const { text } = await readPdf(readFileSync(`${REAL}/${name}.pdf`));
      expect(text, name).toMatch(/Vold 3\saf\s6/);
      expect(text, name).toContain('Kodede fokusgruppeinterviews');
    }
    for (const file of globSync(`${REAL}/{rapporter,forslag}/*.pdf`)) {
      const pdf = await readPdf(readFileSync(file));
      expect([outsideOf(pdf), smallerThan(pdf, 9)], file).toEqual([[], []]);
      const most = /forslag\//.test(file) ? 1 : /chefnotat/.test(file) ? 4 : Infinity;
      expect(pdf.pages.length, file).toBeLessThanOrEqual(most);
    }
  });

  test('shows approved quotations on the page of their need, as text and with the role alone', () => {
    const shown = read(REAL, 'behov/vold/');
    const quotes = [...shown.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, inner]) =>
      (inner ?? '').replace(/<[^>]*>/g, '|').replace(/\s*\|[\s|]*/g, '|'),
    );
    expect(shown).toContain('<h2 id="citater">Fra interviewene</h2>');
    expect(quotes).toEqual(['|&lt;b&gt;Godkendt&lt;/b&gt; &amp; prøvet|– myndighed|', '|Også godkendt|– myndighed|']);
    expect(pagesOf(REAL).filter((page) => /<blockquote|Godkendt/.test(read(REAL, page)))).toEqual(['behov/vold/']);
    expect(pagesOf(REAL).filter((page) => read(REAL, page).includes('Ikke set endnu'))).toEqual([]);
    expect(pagesOf('dist').filter((page) => /<blockquote|Fra interviewene/.test(read('dist', page)))).toEqual([]);
  });
});
