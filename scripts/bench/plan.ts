import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import ts from 'typescript';
import type { Candidate } from '../../src/plan/bestProgram.ts';

export interface PlanTimes {
  /** Milliseconds in the browser. */
  readonly catalogue12: Spread;
  readonly catalogue400: Spread;
  /** The worst of the runs. */
  readonly solve12: number;
  readonly solve40: number;
}

/** Times the catalogue's filter on the built page, with 12 proposals and 400, and the planner's solver on random instances. */
export async function planTimes(executablePath: string, origin: string): Promise<PlanTimes> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const times = {
    catalogue12: await filterTime(browser, origin, 1),
    catalogue400: await filterTime(browser, origin, 34),
    solve12: await solveTime(browser, instances(20, 12, 104)),
    solve40: await solveTime(browser, instances(20, 40, 400)),
  };
  await browser.close();
  return times;
}

export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** 20 choices, from the event until layout is done; every proposal is there `copies` times. */
async function filterTime(browser: Browser, origin: string, copies: number): Promise<Spread> {
  const page = await browser.newPage();
  await page.route(`${origin}/forslag/`, async (route) => {
    const html = readFileSync('dist/forslag/index.html', 'utf8').replace(
      /<li class="forslag".*?<\/details>\s*<\/li>/gs,
      (item) => item.repeat(copies),
    );
    await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
  await page.goto(`${origin}/forslag/`);
  const spread = await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[name=rolle]')!;
    const times = Array.from({ length: 20 }, (_, i) => {
      select.selectedIndex = i % 3;
      const start = performance.now();
      select.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    return { median: times[10] ?? NaN, worst: times[19] ?? NaN };
  });
  await page.close();
  return spread;
}

interface Instance {
  readonly candidates: readonly Candidate[];
  readonly budget: number;
}

async function solveTime(browser: Browser, all: readonly Instance[]): Promise<number> {
  const page = await browser.newPage();
  const code = ts.transpileModule(readFileSync('src/plan/bestProgram.ts', 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  }).outputText;
  await page.addScriptTag({ type: 'module', content: `${code}\nglobalThis.bestProgram = bestProgram;` });
  await page.waitForFunction(() => 'bestProgram' in globalThis);
  const worst = await page.evaluate((given) => {
    const solve = (globalThis as unknown as { bestProgram: (c: unknown, b: number) => unknown }).bestProgram;
    return Math.max(
      ...given.map(({ candidates, budget }) => {
        const start = performance.now();
        solve(candidates, budget);
        return performance.now() - start;
      }),
    );
  }, all as Instance[]);
  await page.close();
  return worst;
}

/** Random proposals from a fixed seed, each meeting 3-15 pairs directly and 5-25 partly in 1-10 days, at budgets from 5 to 100 days. */
function instances(count: number, proposals: number, pairs: number): Instance[] {
  let seed = 20_261_122;
  const random = (n: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  const some = (least: number, most: number) => [
    ...new Set(Array.from({ length: least + random(most - least + 1) }, () => random(pairs))),
  ];
  return Array.from({ length: count }, (_, i) => ({
    candidates: Array.from({ length: proposals }, (_, j) => ({
      id: `f-${j}`,
      days: 1 + random(10),
      direct: some(3, 15),
      partial: some(5, 25),
    })),
    budget: 5 + i * 5,
  }));
}
