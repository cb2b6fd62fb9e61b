import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../load/tables.ts';
import { openProject } from '../project.ts';
import { STUDY, openStudy } from '../testing/openStudy.ts';
import { readPdf } from '../testing/readPdf.ts';
import { brokenLinks, linksOf } from '../testing/site/links.ts';
import { STUDY_BELOW, STUDY_SITE, fileOf, pagesOf, read } from '../testing/site/site.ts';

const PROJECT = { data: 'data', content: 'content' };

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
      glued.test(
        read('dist', page)
          .replace(/<(svg|style).*?<\/\1>/gs, '')
          .replace(/<span class="nb">(.*?)<\/span>/g, '$1'),
      ),
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
        .filter((size) => size > 4_000)
        .filter((size, i) => i > 0 || size > 14_000),
    ).toEqual([]);
    // One of them, the planner's, may have 14 KB.
    // Pagefind's own, loaded when somebody searches.
    const search = globSync('dist/pagefind/*.js').map((file) => brotliCompressSync(readFileSync(file)).length);
    expect(search.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
    expect(brotliCompressSync(readFileSync('dist/daekning/index.html')).length).toBeLessThanOrEqual(12_288);
  });

  test('offers every table as it lies in the data, its description, the model and every figure', async () => {
    const { study, allFigures } = await openStudy();
    const tables = Object.keys(TABLES).map((name) => `${TABLES[name as keyof typeof TABLES].name}.csv`);
    const offered = globSync('*.{csv,json}', { cwd: `${STUDY_SITE}/data` }).sort();
    expect(offered).toEqual([...tables, 'forslag.csv', 'grundlag.csv', 'datapackage.json', 'model.json'].sort());
    for (const table of tables)
      expect(readFileSync(`${STUDY_SITE}/data/${table}`, 'utf8'), table).toBe(
        readFileSync(`${STUDY.data}/${table}`, 'utf8'),
      );
    const files = globSync('figurer/*.{svg,csv,png}', { cwd: STUDY_SITE });
    for (const { id } of allFigures)
      expect(files).toEqual(expect.arrayContaining(['svg', 'csv', 'png'].map((kind) => `figurer/${id}.${kind}`)));
    expect(study.behov.length).toBe(9);
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

  test('works under a sub-path, and with an address lists every page that is not made up in a sitemap', () => {
    const pages = pagesOf(STUDY_BELOW).filter((page) => page !== '404.html' && !page.startsWith('eksempel/'));
    const map = readFileSync(`${STUDY_BELOW}/sitemap-0.xml`, 'utf8');
    const listed = [...map.matchAll(/<loc>https:\/\/example\.org\/a\/b\/(.*?)<\/loc>/g)].map(([, page]) => page);
    expect(listed.sort()).toEqual(pages);
    expect(read(STUDY_BELOW, '')).toContain('<link rel="canonical" href="https://example.org/a/b/">');
    expect(readFileSync(`${STUDY_BELOW}/robots.txt`, 'utf8')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/a/b/sitemap-index.xml\n',
    );
    expect(existsSync(`${STUDY_BELOW}/sitemap-index.xml`)).toBe(true);
    expect(brokenLinks(STUDY_BELOW, '/a/b/')).toEqual([]);
  });

  test('with an address gives every page that may be found a picture to be shared with, and only these', () => {
    const pictures = pagesOf(STUDY_BELOW).map((page) => {
      const [, picture] =
        /<meta property="og:image" content="https:\/\/example\.org\/a\/b\/([^"]*)"/.exec(read(STUDY_BELOW, page)) ?? [];
      return { page, picture };
    });
    const isHidden = (page: string) => /^404\.html|\/indlejret\/$/.test(page);
    expect(pictures.filter(({ page, picture }) => isHidden(page) === (picture !== undefined))).toEqual([]);
    const named = pictures.flatMap(({ picture }) => picture ?? []);
    expect(named.filter((picture) => !existsSync(`${STUDY_BELOW}/${picture}`))).toEqual([]);
    const drawn = globSync('delebilleder/*', { cwd: STUDY_BELOW });
    expect(drawn.filter((picture) => !named.includes(picture))).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(3);
    expect(globSync('dist/delebilleder/*')).toEqual([]);
  });

  test('tells machines of the reports with their addresses', () => {
    const [, text = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(read(STUDY_BELOW, 'rapporter/')) ?? [];
    const graph = (JSON.parse(text) as { '@graph': { '@type': string; encoding: { contentUrl: string } }[] })['@graph'];
    expect(graph.map((one) => one['@type']).sort()).toEqual(
      expect.arrayContaining(['PresentationDigitalDocument', 'Report']),
    );
    const files = graph.map(({ encoding }) => encoding.contentUrl.replace('https://example.org/a/b/', ''));
    expect(files.filter((file) => !existsSync(`${STUDY_BELOW}/${file}`))).toEqual([]);
  });
});

describe('another study', () => {
  test('is told by its tables and texts alone: no page, file, feed, card or PDF names this one', async () => {
    const needs = (await openProject(PROJECT)).value!.study.behov.map(({ navn }) => navn);
    const ours = new RegExp(`Sjælland|Absalon|${needs.map((name) => RegExp.escape(name)).join('|')}`);
    const texts = globSync('**/*.{html,csv,json,xml,svg,txt}', { cwd: STUDY_BELOW }).map(
      (file) => [file, readFileSync(`${STUDY_BELOW}/${file}`, 'utf8')] as const,
    );
    const pdfs = await Promise.all(
      globSync('**/*.pdf', { cwd: STUDY_BELOW }).map(
        async (file) => [file, (await readPdf(readFileSync(`${STUDY_BELOW}/${file}`))).text] as const,
      ),
    );
    expect(pdfs.length).toBe(19);
    expect([...texts, ...pdfs].filter(([, text]) => ours.test(text)).map(([file]) => file)).toEqual([]);
  });
});

test('the styles of a page stand in the order in which the layout names them', () => {
  const html = read('dist', '');
  const places = [
    '--paper:',
    '@font-face',
    '.ramme{',
    '.tegning{',
    '.indledning{',
    '.top{',
    'table{',
    '.filtre{',
    '.hul{',
  ].map((begin) => html.indexOf(begin));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
