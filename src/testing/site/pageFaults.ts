/**
 * What may be wrong with a page, asked of one that is open: each function gives its faults, as text.
 * Playwright's own selectors would load its script into each page; `evaluate` needs none.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { contrast } from '../contrast.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, as «rule: first element», the rules of WCAG 2.2 among them; what a reader can open is open meanwhile. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const closed = [...document.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of closed) details.open = true;
    type Run = (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    const { run } = (window as unknown as { axe: { run: Run } }).axe;
    const { violations } = await run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    for (const details of closed) details.open = false;
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

export const widthFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > window.innerWidth ? [`is ${scrollWidth} px wide`] : [];
  });

/** Text spaced as WCAG 1.4.12 asks, by a style sheet that the policy of the page lets through. */
export async function spacingFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}');
    document.adoptedStyleSheets = [sheet];
  });
  const faults = await widthFaults(page);
  const isSpaced = await page.evaluate(() => {
    const { letterSpacing, fontSize } = getComputedStyle(document.querySelector('h1')!);
    document.adoptedStyleSheets = [];
    return parseFloat(letterSpacing) > 0.1 * parseFloat(fontSize);
  });
  return isSpaced ? faults : ['was not spaced'];
}

/** At 400 % zoom of a screen of 1280 × 1024 nothing may be too wide, and half the view must be left to read in. */
export async function zoomFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 256 });
  const wide = await widthFaults(page);
  const stuck = await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight / 2);
    const sticky = [...document.querySelectorAll('*')].filter((e) => /sticky|fixed/.test(getComputedStyle(e).position));
    const most = Math.max(0, ...sticky.map((e) => e.getBoundingClientRect().height));
    window.scrollTo(0, 0);
    return most;
  });
  await page.setViewportSize(before);
  return stuck > 128 ? [...wide, `covers ${stuck} px`] : wide;
}

export const scriptFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('script:not([type="application/ld+json"])')].map((script) => script.outerHTML),
  );

export const motionFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isStill = animationName === 'none' && transitionDuration === '0s' && scrollBehavior === 'auto';
      return isStill ? [] : [element.outerHTML.slice(0, 80)];
    }),
  );

/** Each figure shows one drawing, with no text under 12 px. */
export const drawingFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tegning')].flatMap((figure) => {
      const shown = [...figure.querySelectorAll<SVGSVGElement>(':scope > svg')].filter((svg) => svg.checkVisibility());
      const sizes = shown.flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * scale);
      });
      const smallest = Math.min(...sizes);
      return shown.length === 1 && smallest >= 11.99 ? [] : [`${shown.length} drawings, text from ${smallest} px`];
    }),
  );

/** Figures that tell no source beneath their drawing. */
export const sourceFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tegning')]
      .map((drawing) => drawing.closest('figure') ?? document.querySelector('main, body')!)
      .filter((figure) => !/(Kilder?|Sources?): \S/.test(figure.querySelector('.kilde')?.textContent ?? ''))
      .map((figure) => figure.outerHTML.slice(0, 80)),
  );

/** Words that run out of the drawing they stand in. */
export const outsideFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tegning svg:not([hidden])')]
      .filter((svg) => svg.checkVisibility())
      .flatMap((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1;
          })
          .map((text) => text.textContent ?? '');
      }),
  );

interface Words {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

/** Words that do not stand out from their ground; a page must have more than `least` of them. */
function faint(words: readonly Words[], least: number): string[] {
  const hex = (rgb: string) =>
    `#${(rgb.match(/\d+/g) ?? []).map((n) => Number(n).toString(16).padStart(2, '0')).join('')}`;
  const found = words
    .filter(({ colour, ground }) => contrast(hex(colour), hex(ground)) < 4.5)
    .map(({ text, colour, ground }) => `${text}: ${colour} on ${ground}`);
  return words.length > least ? found : [...found, `only ${words.length} words`];
}

/** In forced colours: each element with words of its own, its colour and that of the nearest ground behind it. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const words = await page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('body *:not(.tegning *)')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { color } = getComputedStyle(element);
        return { text: element.textContent?.trim().slice(0, 40) ?? '', colour: color, ground: groundOf(element) };
      });
  });
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return isForced ? faint(words, 2) : ['had its own colours'];
}

/** Each word of a drawing, its colour and that of the shape drawn last beneath it. */
export async function wordFaults(page: Page): Promise<string[]> {
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('.tegning svg text')]
      .filter((text) => text.checkVisibility())
      .map((text) => {
        text.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const beneath = document
          .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
          .filter((one) => /^(path|circle|rect)$/.test(one.tagName) && getComputedStyle(one).fill !== 'none');
        const ground = beneath[0] ? getComputedStyle(beneath[0]).fill : getComputedStyle(document.body).backgroundColor;
        return { text: text.textContent ?? '', colour: getComputedStyle(text).fill, ground };
      }),
  );
  return faint(words, 3);
}

/** Stops of the Tab key that are not seen, out of view or covered; and whether the last is reached. */
export async function focusFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const faultOf = (element: Element): string | undefined => {
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
    };
    document.body.insertAdjacentHTML('beforeend', '<button id="slut">Slut</button>');
    const found = { stops: 0, isOut: false, faults: [] as string[] };
    Object.assign(window, { found });
    // When the key comes up, the focus has moved and the page has scrolled to it.
    addEventListener('keyup', () => {
      const element = document.activeElement;
      if (found.isOut || element === null || element === document.body) return;
      found.stops++;
      found.faults.push(...[faultOf(element) ?? []].flat());
      found.isOut = element.id === 'slut';
    });
  });
  const keys = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const found = () => page.evaluate(() => (window as unknown as { found: Found }).found);
  for (let pressed = 0; pressed < 400 && !(await found()).isOut; pressed += 20) {
    const presses = Array.from({ length: 20 }, () => [
      keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ]);
    await Promise.all(presses.flat());
  }
  await keys.detach();
  const { stops, isOut, faults } = await found();
  return isOut && stops > 1 ? faults : [...faults, `the focus does not get out in ${stops} stops`];
}

interface Found {
  readonly stops: number;
  readonly isOut: boolean;
  readonly faults: string[];
}
