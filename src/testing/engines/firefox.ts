import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { type Engine, type Tab, expression } from './engine.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Firefox, driven by Puppeteer over WebDriver BiDi, which it speaks itself. */
export const firefox: Engine = {
  name: 'Firefox',
  package: 'firefox-esr',
  open: () => {
    const executablePath = [process.env['FIREFOX_PATH'] ?? '', ...PLACES].find((path) => existsSync(path));
    return executablePath === undefined ? undefined : openTab(executablePath);
  },
};

async function openTab(executablePath: string): Promise<Tab> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    go: async (url) => void (await page.goto(url)),
    size: (width, height) => page.setViewport({ width, height }),
    ask: (question, given) => page.evaluate(expression(question as (given: unknown) => unknown, given)) as never,
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
