// What the catalogue and the planner cost. Used by `npm run bench`.
import { median } from 'd3';
import { planData } from '../../src/downloads/planData.ts';
import type { Findings } from '../../src/findings/findings.ts';
import { bestProgram } from '../../src/plan/bestProgram.ts';
import { findProgram } from '../../src/plan/findProgram.ts';
import { noPlan } from '../../src/plan/plan.ts';
import { GOALS, type Question } from '../../src/plan/rank.ts';
import { type Site, openSite } from '../../src/testing/site/site.ts';

/** A phone's processor is so many times slower. */
const SLOWER = 4;

/** Milliseconds that a reader of the built pages waits, for 20 choices, each from the event until layout is done. */
export async function waitTimes(): Promise<{ catalogue: number[]; choice: number[] }> {
  const site = await openSite({ port: 4390 });
  const times = { catalogue: await filterTimes(site), choice: await choiceTimes(site) };
  await site.stop();
  return times;
}

async function filterTimes({ show }: Site): Promise<number[]> {
  const page = await show('forslag/');
  return page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[name=rolle]')!;
    return Array.from({ length: 20 }, (_, i) => {
      select.selectedIndex = i % 3;
      const start = performance.now();
      select.dispatchEvent(new Event('change', { bubbles: true }));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
  });
}

/** Days, goals and ways of counting in the planner, on a phone. */
async function choiceTimes({ show }: Site): Promise<number[]> {
  const page = await show('planlaeg/');
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.waitForSelector('#program li');
  return page.evaluate(() => {
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
}

/** Milliseconds that a phone takes for every programme of today's data, which is the answer and the whole curve, 20 times. */
export function everyTimes(findings: Findings): number[] {
  const data = planData(findings);
  return Array.from({ length: 20 }, (_, i) => {
    const pr = i % 2 === 0 ? 'alt' : 'gruppe';
    const plan = { ...noPlan(data), dage: 5 + i, maal: GOALS[i % GOALS.length]!, pr } as const;
    return SLOWER * timeOf(() => findProgram(data, plan));
  });
}

/** Milliseconds for the best programme of 40 proposals and 400 pairs, at budgets from 5 to 100 days. */
export function solveTimes(): number[] {
  const random = randomFrom(20_261_122);
  return Array.from({ length: 20 }, (_, i) => {
    const question = questionFrom(random, 40, 400);
    return timeOf(() => bestProgram(question, 5 + i * 5));
  });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** «12.3 ms, worst of 20 45.6 ms» */
export function spread(times: readonly number[]): string {
  return `${median(times)?.toFixed(1)} ms, worst of ${times.length} ${Math.max(...times).toFixed(1)} ms`;
}

type Random = (n: number) => number;

/** Whole numbers below n, the same for the same seed. */
function randomFrom(seed: number): Random {
  return (n) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
}

/** Proposals that each meet 3-15 pairs directly and 5-25 partly in 1-10 days. */
function questionFrom(random: Random, proposals: number, pairs: number): Question {
  const some = (least: number, most: number) => [
    ...new Set(Array.from({ length: least + random(most - least + 1) }, () => random(pairs))),
  ];
  const candidates = Array.from({ length: proposals }, (_, i) => {
    return { id: `f-${i}`, days: 1 + random(10), groups: [0], direct: some(3, 15), partial: some(5, 25) };
  });
  const groupOf = Array.from({ length: pairs }, () => 0);
  return { candidates, groupOf, sizes: [pairs], goal: 'direkte', isPerGroup: false };
}
