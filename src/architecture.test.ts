import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What each part may import from `src`: the one direction load → model → analysis → findings → figures → pages. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  text: ['text', 'model', 'analysis'],
  load: ['load', 'model', 'text'],
  analysis: ['analysis', 'model'],
  charts: ['charts', 'model', 'text'],
  findings: ['findings', 'analysis', 'model'],
  figures: ['figures', 'analysis', 'charts', 'findings', 'model', 'text'],
  reports: ['reports', 'analysis', 'charts', 'figures', 'findings', 'load', 'model', 'text'],
  downloads: ['downloads', 'analysis', 'charts', 'figures', 'findings', 'model', 'plan', 'text'],
  plan: ['plan'],
  search: ['search', 'figures', 'model', 'text'],
  demo: ['model'],
  import: ['import', 'load', 'model', 'text'],
  client: ['client', 'plan'],
  'project.ts': ['load', 'analysis', 'model', 'findings', 'figures', 'reports', 'search'],
  'site.ts': ['project.ts', 'charts', 'downloads', 'load', 'model', 'reports', 'text'],
  pages: ['pages', 'components', 'layouts', 'site.ts', 'downloads', 'client', 'plan', 'model', 'text', 'styles'],
  layouts: ['layouts', 'components', 'site.ts', 'model', 'text', 'styles', 'fonts'],
  components: ['components', 'site.ts', 'model', 'text'],
};

const sources = globSync('src/**/*.{ts,astro}').filter(
  (file) => !file.startsWith('src/testing/') && !file.endsWith('.test.ts'),
);
const partOf = (file: string) => file.split('/')[1] ?? '';

function importsOf(file: string): string[] {
  // A type is no dependency of a page: it says what a value is, and computes nothing.
  const text = /\.astro$|^src\/(pages|site)/.test(file)
    ? withoutTypes(readFileSync(file, 'utf8'))
    : readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)[^'"]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm);
  return [...found].map(([, from, bare]) => join(dirname(file), from ?? bare ?? ''));
}

const withoutTypes = (text: string) => text.replace(/^(?:import|export) type [^;]*;/gm, '');

test('every part of src imports only what it may', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter(
        (target) => target.startsWith('src/') && !(MAY[partOf(file)] ?? [partOf(target)]).includes(partOf(target)),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('only load/readFolder.ts reads data from disk, and the import its exports', () => {
  expect(sources.filter((file) => /from 'node:fs/.test(readFileSync(file, 'utf8'))).sort()).toEqual([
    'src/import/files.ts',
    'src/import/replaceFolder.ts',
    'src/load/readFolder.ts',
  ]);
});

test('what tests share lies in src/testing, and nothing but tests imports it', () => {
  expect(sources.filter((file) => file.startsWith('src/browser/'))).toEqual([]);
  expect(sources.filter((file) => importsOf(file).some((target) => target.startsWith('src/testing/')))).toEqual([]);
});

test('no file imports itself round a circle', () => {
  const graph = new Map(sources.map((file) => [file, importsOf(file)]));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (graph.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
  expect(sources.filter((file) => reaches(file, file))).toEqual([]);
});
