import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../testing/contrast.ts';
import { type Site, kindsOf, openSite, pagesOf } from './site.ts';

const kinds = kindsOf('dist');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4408 })));
afterAll(() => site.stop());

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** What axe finds on a page, as «rule: first element», the rules of WCAG 2.2 among them; what a reader can open is open. */
async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    type Run = (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    const { run } = (window as unknown as { axe: { run: Run } }).axe;
    const { violations } = await run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

test.each([
  [1280, 'any page', pagesOf('dist')],
  [768, 'a page of any kind', kinds],
  [320, 'a page of any kind', kinds],
])('at %i px axe finds nothing on %s', async (width, _, paths) => {
  const page = await site.open('', { viewport: { width, height: 900 } });
  const faults: string[] = [];
  for (const path of paths) {
    await page.goto(site.url + path);
    faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

test('text can be spaced as WCAG 1.4.12 asks without anything running off the page', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 800 }, bypassCSP: true });
  const wide: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    await page.addStyleTag({
      content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
    });
    if (await isTooWide(page)) wide.push(path);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});

interface Words {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

/** Runs in the page: each element with words of its own, its colour and that of the nearest ground behind it. */
function wordsOnGrounds(selector: string): Words[] {
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...document.querySelectorAll(selector)]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { color } = getComputedStyle(element);
      return { text: element.textContent?.trim().slice(0, 40) ?? '', colour: color, ground: groundOf(element) };
    });
}

/** Runs in the page: each word of a drawing, its colour and that of the shape drawn last beneath it. */
function wordsOnShapes(): Words[] {
  return [...document.querySelectorAll('.tegning svg text')]
    .filter((text) => text.checkVisibility())
    .map((text) => {
      text.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const beneath = document
        .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
        .filter((element) => /^(path|circle|rect)$/.test(element.tagName) && getComputedStyle(element).fill !== 'none');
      const ground = beneath[0] ? getComputedStyle(beneath[0]).fill : getComputedStyle(document.body).backgroundColor;
      return { text: text.textContent ?? '', colour: getComputedStyle(text).fill, ground };
    });
}

function tooFaint(words: readonly Words[]): string[] {
  const hex = (rgb: string) =>
    `#${(rgb.match(/\d+/g) ?? []).map((n) => Number(n).toString(16).padStart(2, '0')).join('')}`;
  return words
    .filter(({ colour, ground }) => contrast(hex(colour), hex(ground)) < 4.5)
    .map(({ text, colour, ground }) => `${text}: ${colour} on ${ground}`);
}

test.each([320, 1280])('at %i px every word of a drawing stands out from what is drawn beneath it', async (width) => {
  const page = await site.open('', { viewport: { width, height: 800 } });
  const faults: string[] = [];
  for (const path of pagesOf('dist').filter((one) => one.endsWith('/indlejret/'))) {
    await page.goto(site.url + path);
    const words = await page.evaluate(wordsOnShapes);
    expect(words.length, path).toBeGreaterThan(3);
    faults.push(...tooFaint(words).map((fault) => `${path} ${fault}`));
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

describe('in forced colours', () => {
  const dark = { forcedColors: 'active', colorScheme: 'dark' } as const;

  test('every word stands out from what is behind it', async () => {
    const page = await site.open('', dark);
    const faults: string[] = [];
    for (const path of kinds) {
      await page.goto(site.url + path);
      const pairs = await page.evaluate(wordsOnGrounds, 'body *:not(.tegning *)');
      expect(pairs.length, path).toBeGreaterThan(2);
      faults.push(...tooFaint(pairs).map((fault) => `${path} ${fault}`));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  test('marks and gaps of the coverage map are drawn in the colour of the text, figures on a ground of their own', async () => {
    const page = await site.open('daekning/', dark);
    const seen = await page.evaluate(() => {
      const style = (selector: string, pseudo?: string) => getComputedStyle(document.querySelector(selector)!, pseudo);
      return {
        text: style('body').color,
        ground: style('body').backgroundColor,
        direkte: style('td.direkte', '::before').backgroundColor,
        delvis: style('td.delvis', '::before').backgroundImage,
        hul: style('td.hul').backgroundImage,
        figure: style('.tegning svg').backgroundColor,
      };
    });
    await page.context().close();
    expect(seen.text).not.toBe(seen.ground);
    expect(seen.direkte).toBe(seen.text);
    expect(seen.delvis).toContain(seen.text);
    expect(seen.hul).toContain(seen.text);
    expect(seen.figure).toBe('rgb(251, 250, 245)');
  });
});

test('nothing moves of itself, whatever the reader asks for', async () => {
  const page = await site.open('', { reducedMotion: 'no-preference' });
  const moving: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const isStill = animationName === 'none' && transitionDuration === '0s' && scrollBehavior === 'auto';
        return isStill ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );
    moving.push(...found.map((element) => `${path} ${element}`));
  }
  await page.context().close();
  expect(moving).toEqual([]);
  const styles = globSync('src/styles/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  expect(styles).not.toMatch(/@keyframes|animation|transition|scroll-behavior/);
});

test('at 400 % zoom of a screen of 1280 × 1024 nothing is scrolled sideways or hidden behind what sticks', async () => {
  const page = await site.open('', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  const faults: string[] = [];
  for (const path of kinds) {
    await page.goto(site.url + path);
    if (await isTooWide(page)) faults.push(`${path} is too wide`);
    const stuck = await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight / 2);
      const sticky = [...document.querySelectorAll('*')].filter((e) =>
        /sticky|fixed/.test(getComputedStyle(e).position),
      );
      return Math.max(0, ...sticky.map((e) => e.getBoundingClientRect().height));
    });
    // Half the view must be left to read in.
    if (stuck > 128) faults.push(`${path} covers ${stuck} px`);
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

/** A stop of the Tab key: what has the focus, and what is wrong with how it is shown. */
async function focusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { left, top, right, bottom } = element.getClientRects()[0]!;
    const name = element.outerHTML.slice(0, 90);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || /, 0\)$/.test(outlineColor))
      return `no outline: ${name}`;
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return `off the screen: ${name}`;
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return at !== null && (element.contains(at) || at.contains(element))
      ? undefined
      : `behind ${at?.outerHTML.slice(0, 60)}: ${name}`;
  });
}

test.each([320, 1280])(
  'at %i px every stop of the Tab key is seen, in view and not covered, and the last is reached',
  async (width) => {
    const page = await site.open('', { viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const path of kinds) {
      await page.goto(site.url + path);
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<button id="slut">Slut</button>'));
      for (let i = 0; (await page.evaluate(() => document.activeElement?.id)) !== 'slut'; i++) {
        if (i > 400) throw new Error(`${path}: the focus does not get out`);
        await page.keyboard.press('Tab');
        const fault = await focusFault(page);
        if (fault !== undefined) faults.push(`${path} ${fault}`);
      }
    }
    await page.context().close();
    expect(faults).toEqual([]);
  },
);
