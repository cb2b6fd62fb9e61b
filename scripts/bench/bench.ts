// npm run bench: prints the sizes and times that the project holds itself to. Times vary by machine: compare within one run.
// npm run bench -- guard [FILE]: prints what the guard of quotations finds.
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { preview } from 'astro';
import { coldBuild } from './build.ts';
import { timesOfCell } from './dev.ts';
import { lighthouse } from './lighthouse.ts';
import { phoneTimes } from './phone.ts';
import { type Spread, planTimes } from './plan.ts';
import { printGuard } from './guard.ts';
import { costOfImport } from './import.ts';
import { costOfInterviews } from './interviews.ts';
import { costOfAllReports } from './reports.ts';
import { findOrInstallBrowser } from '../findBrowser.ts';
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
  `${median(builds.map(({ seconds }) => seconds)).toFixed(2)} s, ${Math.max(...builds.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
  'median of 3; at most 15 s, 1,200 MB',
);
print('pages', String(globSync(`${OUT}/**/*.html`).length));
rmSync(OUT, { recursive: true, force: true });
print('a changed cell shown by npm run dev', `${median(await timesOfCell(5)).toFixed(0)} ms`, 'median of 5; 1,000 ms');

console.log('\nReports');
const { seconds: reportSeconds, megabytes } = costOfAllReports(3);
print('all documents, in a cold process', `${reportSeconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`, '2 s, 400 MB');
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
print('HTML and CSS, brotli', kilobytes(brotliCompressSync(readFileSync('dist/index.html')).length), 'at most 14 KB');
print(
  'fonts',
  kilobytes(globSync('dist/_astro/*.woff2').reduce((sum, file) => sum + statSync(file).size, 0)),
  'at most 45 KB',
);

for (const [name, html] of largestPages(4)) print(`/${name}, gzip`, kilobytes(html), '14.6 KB, or its first view');

print(
  'coverage page, brotli',
  kilobytes(brotliCompressSync(readFileSync('dist/daekning/index.html')).length),
  'at most 12 KB',
);
for (const [name, goal] of [
  ['forslag/index', 'at most 4 KB'],
  ['planlaeg', 'at most 14 KB'],
] as const) {
  const [src = ''] =
    /(?<=<script type="module" src="\/)[^"]*/.exec(
      readFileSync(`dist/${name.replace('/index', '')}/index.html`, 'utf8'),
    ) ?? [];
  print(
    `script of /${name.replace('/index', '')}/, brotli`,
    kilobytes(brotliCompressSync(readFileSync(`dist/${src}`)).length),
    goal,
  );
}

const browser = findOrInstallBrowser();
if (browser === undefined) throw new Error('no browser');

console.log('\nCatalogue and planner, in the browser');
const { catalogue, solve40, choice, curve } = await withServer((origin) => planTimes(browser, origin));
print('filtering the catalogue', spread(catalogue), 'one frame, 16 ms');
print('best programmes and curve found, CPU 4x', spread(curve), 'at most 50 ms');
print('a choice shown with all of it, CPU 4x', spread(choice), 'at most 300 ms');
print('best programme, 40 with 400 pairs, worst', `${solve40.toFixed(1)} ms`, 'under 1000 ms');

console.log('\nPhone (1.6 Mbps, 150 ms, CPU 4x), both front-page charts drawn, median of 7');
const { site, plain, shift } = await phoneTimes(browser, 7);
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

async function withServer<T>(use: (origin: string) => Promise<T>): Promise<T> {
  const server = await preview({ server: { port: 4390 }, logLevel: 'silent' });
  try {
    return await use(`http://localhost:${server.port}`);
  } finally {
    await server.stop();
  }
}

function print(what: string, value: string, goal?: string): void {
  console.log(`  ${what.padEnd(40)} ${value}${goal === undefined ? '' : `   (${goal})`}`);
}

function spread({ median: middle, worst }: Spread): string {
  return `${middle.toFixed(1)} ms, worst of 20 ${worst.toFixed(1)} ms`;
}

function largest(pattern: string): number {
  return Math.max(...globSync(pattern).map((file) => statSync(file).size));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
