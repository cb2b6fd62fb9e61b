import { chromium as playwright } from 'playwright-core';
import { FLAGS, findBrowser } from '../../../scripts/findBrowser.ts';
import { type Engine, type Tab, expression } from './engine.ts';

/** Chromium, driven by Playwright as in the other tests. */
export const chromium: Engine = {
  name: 'Chromium',
  package: 'chromium',
  open: () => {
    const executablePath = findBrowser();
    return executablePath === undefined ? undefined : openTab(executablePath);
  },
};

async function openTab(executablePath: string): Promise<Tab> {
  const browser = await playwright.launch({ executablePath, args: FLAGS });
  const page = await browser.newPage({ bypassCSP: true });
  return {
    go: async (url) => void (await page.goto(url)),
    size: (width, height) => page.setViewportSize({ width, height }),
    ask: (question, given) => page.evaluate(expression(question as (given: unknown) => unknown, given)) as never,
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
