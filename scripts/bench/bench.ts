// npm run bench: prints the sizes and times that the project holds itself to. Times vary by machine: compare within one run.
// npm run bench -- guard [FILE]: prints what the guard of quotations finds.
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { median, sum } from 'd3';
import { coldBuild } from './build.ts';
import { costOf, costOfInterviews, medianCost } from './cost.ts';
import { timesOfCell } from './dev.ts';
import { lighthouse } from './lighthouse.ts';
import { phoneTimes } from './phone.ts';
import { everyTimes, solveTimes, spread, waitTimes } from './plan.ts';
import { printGuard } from './guard.ts';
import { costOfImport } from './import.ts';
import { findOrInstallBrowser } from '../findBrowser.ts';
import { openOrExit } from '../openOrExit.ts';
import { run } from '../../src/testing/run.ts';

const OUT = '.cache/bench';

if (process.argv[2] === 'guard') {
  printGuard(process.argv[3]);
  process.exit();
}

const builds = [await coldBuild(OUT), await coldBuild(OUT), await coldBuild(OUT)];
console.log('Build');
print(
  'cold build with PDFs, search and cards',
  `${median(builds, ({ seconds }) => seconds)?.toFixed(2)} s, ${Math.max(...builds.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
  'median of 3; at most 15 s, 1,200 MB',
);
print('pages', String(globSync(`${OUT}/**/*.html`).length));
rmSync(OUT, { recursive: true, force: true });
print('a changed cell shown by npm run dev', `${median(await timesOfCell(5))?.toFixed(0)} ms`, 'median of 5; 1,000 ms');

console.log('\nReports');
const documents = medianCost(Array.from({ length: 3 }, () => costOf('reports.ts')));
const documentCost = `${documents.seconds.toFixed(2)} s, ${documents.megabytes.toFixed(0)} MB`;
print('all documents, in a cold process', documentCost, '2 s, 400 MB');
run('build.ts', []);
print('largest report', kilobytes(largest('dist/rapporter/*.pdf')), 'at most 700 KB');
print('largest sheet', kilobytes(largest('dist/forslag/*.pdf')), 'at most 60 KB');

console.log('\nInterviews, check and analysis');
for (const [codings, times, goal] of [
  [100_000, 7, 'at most 3, under 500 MB'],
  [1_000_000, 3, 'does not fail'],
] as const) {
  const { ratio, seconds: whole, megabytes: peak } = costOfInterviews(codings, times);
  const value = `${ratio.toFixed(2)} x PapaParse alone, ${whole.toFixed(1)} s, ${peak.toFixed(0)} MB`;
  print(`${codings.toLocaleString('en')} codings`, value, goal);
}

const imported = await costOfImport();
const importedWhat = `import of ${imported.fileMegabytes.toFixed(0)} MB, ${imported.codings.toLocaleString('en')} codings`;
print(importedWhat, `${imported.megabytes.toFixed(0)} MB`, 'under 500 MB');

console.log('\nFront page');
print('HTML and CSS, brotli', kilobytes(brotli('dist/index.html')), 'at most 14 KB');
const fonts = globSync('dist/_astro/*.woff2').map((file) => statSync(file).size);
print('fonts', kilobytes(sum(fonts)), 'at most 45 KB');

for (const [name, html] of largestPages(4)) print(`/${name}, gzip`, kilobytes(html), '14.6 KB, or its first view');

print('coverage page, brotli', kilobytes(brotli('dist/daekning/index.html')), 'at most 12 KB');
for (const [name, goal] of [
  ['forslag', 'at most 4 KB'],
  ['planlaeg', 'at most 14 KB'],
] as const) {
  const html = readFileSync(`dist/${name}/index.html`, 'utf8');
  const [src = ''] = /(?<=<script type="module" src="\/)[^"]*/.exec(html) ?? [];
  print(`script of /${name}/, brotli`, kilobytes(brotli(`dist/${src}`)), goal);
}

const browser = findOrInstallBrowser();
if (browser === undefined) throw new Error('no browser');

console.log('\nCatalogue and planner, in the browser');
const { catalogue, choice } = await waitTimes();
print('filtering the catalogue', spread(catalogue), 'one frame, 16 ms');
print('a choice shown with all of it, CPU 4x', spread(choice), 'at most 300 ms');

console.log("\nThe planner's search, in this process");
print('best programmes and curve found, CPU 4x', spread(everyTimes((await openOrExit()).findings)), 'at most 50 ms');
print('best programme, 40 with 400 pairs', spread(solveTimes()), 'under 1000 ms');

console.log('\nPhone (1.6 Mbps, 150 ms, CPU 4x), both front-page charts drawn, median of 9');
const { site, plain, shift } = await phoneTimes(browser, 9);
print('this site', `${site.toFixed(0)} ms`);
print('hand-made page, same text, charts, fonts', `${plain.toFixed(0)} ms`);
print('ratio', (site / plain).toFixed(2), 'about 1');
print('layout shift', shift.toFixed(4), '0');

console.log('\nLighthouse, phone: performance, accessibility, best practices, search engines');
for (const { path, scores, shift: moved } of await lighthouse(
  [
    '',
    'behov/vold/',
    'forslag/',
    'forslag/temadag-1/',
    'daekning/',
    'beslutninger/',
    'planlaeg/',
    'rapporter/',
    'indeks/',
  ],
  browser,
))
  print(`/${path}`, `${scores.join(' / ')}, layout shift ${moved.toFixed(4)}`, '100 / 100 / 100 / 100, 0');

/** The pages with most bytes, largest first. */
function largestPages(count: number): [path: string, bytes: number][] {
  return globSync('dist/**/*.html')
    .map((file): [string, number] => [
      file.slice('dist/'.length).replace(/index\.html$/, ''),
      gzipSync(readFileSync(file)).length,
    ])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count);
}

function print(what: string, value: string, goal?: string): void {
  console.log(`  ${what.padEnd(40)} ${value}${goal === undefined ? '' : `   (${goal})`}`);
}

function largest(pattern: string): number {
  return Math.max(...globSync(pattern).map((file) => statSync(file).size));
}

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
