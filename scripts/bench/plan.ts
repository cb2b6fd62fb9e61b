import { readFileSync } from 'node:fs';
import { type Browser, type Page, chromium } from 'playwright-core';
import ts from 'typescript';
import { FLAGS } from '../findBrowser.ts';
import type { Question } from '../../src/plan/rank.ts';

export interface PlanTimes {
  /** Milliseconds in the browser. */
  readonly catalogue: Spread;
  /** The worst of the runs. */
  readonly solve40: number;
  /** On the planner's own page with a phone's processor: until a choice is shown, and the curve's share of it. */
  readonly choice: Spread;
  readonly curve: Spread;
}

/** Times the catalogue's filter on the built page, the planner's page, and its search on random instances. */
export async function planTimes(executablePath: string, origin: string): Promise<PlanTimes> {
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
  });
  const times = {
    catalogue: await filterTime(browser, origin),
    solve40: await solveTime(browser, instances(20, 40, 400)),
    choice: await choiceTime(browser, origin),
    curve: await everyTime(browser, origin),
  };
  await browser.close();
  return times;
}

export interface Spread {
  readonly median: number;
  readonly worst: number;
}

/** 20 choices, from the event until layout is done. */
async function filterTime(browser: Browser, origin: string): Promise<Spread> {
  const page = await browser.newPage();
  await page.goto(`${origin}/forslag/`);
  const times = await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[name=rolle]')!;
    return Array.from({ length: 20 }, (_, i) => {
      select.selectedIndex = i % 3;
      const start = performance.now();
      select.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
  });
  await page.close();
  return spreadOf(times);
}

interface Instance {
  readonly question: Question;
  readonly budget: number;
}

/** Modules of src/plan as one text for a page: each is plain, and imports only its neighbours. */
function codeOf(...names: readonly string[]): string {
  const source = names.map((name) => readFileSync(`src/plan/${name}.ts`, 'utf8')).join('\n');
  const bare = source.replace(/^import [^;]*;/gm, '').replace(/^export /gm, '');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  return ts.transpileModule(`${bare}\nexport {};`, { compilerOptions }).outputText;
}

async function solveTime(browser: Browser, all: readonly Instance[]): Promise<number> {
  const page = await browser.newPage();
  const content = `${codeOf('rank', 'bound', 'bestProgram')}\nglobalThis.bestProgram = bestProgram;`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => 'bestProgram' in globalThis);
  const worst = await page.evaluate((given) => {
    const solve = (globalThis as unknown as { bestProgram: (q: unknown, b: number) => unknown }).bestProgram;
    return Math.max(
      ...given.map(({ question, budget }) => {
        const start = performance.now();
        solve(question, budget);
        return performance.now() - start;
      }),
    );
  }, all as Instance[]);
  await page.close();
  return worst;
}

async function slowPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true });
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

/** 20 choices of days, goals and ways of counting on the built page, from the event until layout is done. */
async function choiceTime(browser: Browser, origin: string): Promise<Spread> {
  const page = await slowPage(browser);
  await page.goto(`${origin}/planlaeg/`);
  await page.waitForSelector('#program li');
  const times = await page.evaluate(() => {
    const days = document.querySelector<HTMLInputElement>('[name=dage]')!;
    const goals = document.querySelectorAll<HTMLInputElement>('[name=maal], [name=pr]');
    return Array.from({ length: 20 }, (_, i) => {
      days.value = String(4 + ((i * 7) % 30));
      goals[i % goals.length]!.checked = true;
      const start = performance.now();
      days.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
  });
  await page.close();
  return spreadOf(times);
}

/** Every programme of today's data, which is the answer and the whole curve, 20 times. */
async function everyTime(browser: Browser, origin: string): Promise<Spread> {
  const page = await slowPage(browser);
  await page.goto(`${origin}/planlaeg/`);
  const content = `${codeOf('rank', 'everyProgram', 'plan', 'findProgram').replace(/bestProgram\(/g, 'void (')}\nglobalThis.find = (data, more) => findProgram(data, { ...noPlan(data), ...more });`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction(() => 'find' in globalThis);
  const times = await page.evaluate(() => {
    const { find } = globalThis as unknown as { find: (data: unknown, more: object) => unknown };
    const data: unknown = JSON.parse(document.querySelector('#plan-data')!.textContent);
    return Array.from({ length: 20 }, (_, i) => {
      const start = performance.now();
      find(data, { dage: 5 + i, maal: ['direkte', 'daekket', 'lige'][i % 3], pr: i % 2 === 0 ? 'alt' : 'gruppe' });
      return performance.now() - start;
    });
  });
  await page.close();
  return spreadOf(times);
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, worst: sorted.at(-1) ?? NaN };
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
    question: {
      candidates: Array.from({ length: proposals }, (_, j) => ({
        id: `f-${j}`,
        days: 1 + random(10),
        groups: [0],
        direct: some(3, 15),
        partial: some(5, 25),
      })),
      groupOf: Array.from({ length: pairs }, () => 0),
      sizes: [pairs],
      goal: 'direkte' as const,
      isPerGroup: false,
    },
    budget: 5 + i * 5,
  }));
}
