import { median } from 'd3';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { FLAGS } from '../findBrowser.ts';
import { serveCompressed } from '../serveCompressed.ts';

export interface PhoneTimes {
  /** Milliseconds from the request until both charts are drawn, median. */
  readonly site: number;
  readonly plain: number;
  /** Cumulative layout shift of the site's page, the worst of the runs. */
  readonly shift: number;
}

/** Loads the built front page and a hand-made page of the same charts and text on a throttled phone, turn by turn. */
export async function phoneTimes(executablePath: string, runs: number): Promise<PhoneTimes> {
  const server = await serveCompressed({ '/plain/': plainPage(readFileSync('dist/index.html', 'utf8')) });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const results: { site: Load; plain: Load }[] = [];
  for (let i = 0; i < runs; i++)
    results.push({ site: await load(browser, `${origin}/`), plain: await load(browser, `${origin}/plain/`) });
  await browser.close();
  server.close();
  return {
    site: median(results, ({ site }) => site.drawn) ?? NaN,
    plain: median(results, ({ plain }) => plain.drawn) ?? NaN,
    shift: Math.max(...results.map(({ site }) => site.shift)),
  };
}

interface Load {
  readonly drawn: number;
  readonly shift: number;
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const bytesPerSecond = (1.6 * 1000 * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle' });
  const result = await page.evaluate(() => (window as unknown as { seen: { drawn: number; shift: number } }).seen);
  await context.close();
  return result;
}

/** Runs in the page: notes the frame after both charts have a size, and every layout shift. */
function watch(): void {
  const seen = { drawn: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const shown = [...document.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().height > 0);
    if (shown.length >= 2 && document.readyState !== 'loading')
      requestAnimationFrame(() => (seen.drawn = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The same words, tables, fonts and narrow charts as one would write them by hand: one file and a few rules. */
function plainPage(html: string): string {
  const [sans = '', serif = ''] = [/url\(([^)]*source-sans[^)]*)\)/, /url\(([^)]*newsreader[^)]*)\)/].map(
    (pattern) => pattern.exec(html)?.[1],
  );
  const style = `@font-face{font-family:A;src:url(${sans})}@font-face{font-family:B;src:url(${serif})}body{font:17px/1.5 A,sans-serif;margin:1rem;color:#17182b;background:#fbfaf5}h1,h2{font:500 2rem B,serif}svg{width:100%;height:auto}`;
  const body = html.replace(/^.*?<body>|<\/body>.*$/gs, '').replace(/<svg class="w(?!320).*?<\/svg>/gs, '');
  return `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Behov</title><style>${style}</style>${body}`;
}
