import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusFaults } from '../testing/site/pageFaults.ts';
import { STUDY_SITE, type Site, kindsOf, openSite } from '../testing/site/site.ts';

const kinds = kindsOf(STUDY_SITE);

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4408, outDir: STUDY_SITE })));
afterAll(() => site.stop());

test.each([320, 1280])(
  'at %i px every stop of the Tab key is seen, in view and not covered, and the last is reached',
  async (width) => {
    const faults: string[] = [];
    await site.visit(
      kinds,
      async (page, path) => void faults.push(...(await focusFaults(page)).map((fault) => `${path} ${fault}`)),
      (page) => page.setViewportSize({ width, height: 800 }),
    );
    expect(faults).toEqual([]);
  },
);

test('no style asks for motion', () => {
  const styles = globSync('src/styles/*.css').map((file) => readFileSync(file, 'utf8'));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.join('')).not.toMatch(/@keyframes|animation|transition|scroll-behavior/);
});

test('in forced colours the strip of groups is drawn in the colours of the reader, figures on a ground of their own', async () => {
  const page = await site.open('daekning/', { forcedColors: 'active', colorScheme: 'dark' });
  const figure = await page.$eval('.tegning svg', (svg) => getComputedStyle(svg).backgroundColor);
  await page.goto(`${site.url}behov/oekonomi-i-hjemmet/`);
  const seen = await page.evaluate(() => {
    const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
    return {
      text: style('body').color,
      ground: style('body').backgroundColor,
      direkte: [style('.felt.direkte').backgroundColor, style('.felt.direkte').color],
      ingen: style('.felt.ingen').color,
    };
  });
  await page.goto(`${site.url}behov/ensomhed/`);
  const hul = await page.$eval('.felt.hul', (cell) => getComputedStyle(cell).backgroundImage);
  await page.context().close();
  expect(seen.text).not.toBe(seen.ground);
  expect(seen.direkte).toEqual([seen.text, seen.ground]);
  expect(seen.ingen).toBe(seen.text);
  expect(hul).toContain(seen.text);
  expect(figure).toBe('rgb(251, 250, 245)');
});

test('in forced colours small boxes and strokes are filled, and the planner’s curve has a ground of its own', async () => {
  const page = await site.open('forslag/', { forcedColors: 'active', colorScheme: 'dark' });
  const ground = (selector: string) => page.$eval(selector, (mark) => getComputedStyle(mark).backgroundColor);
  const empty = [await ground('body'), await ground('.felter i:not(.for)')];
  const filled = [await ground('.felter .for'), await ground('.antal .direkte')];
  await page.goto(`${site.url}planlaeg/`);
  await page.waitForSelector('#kurve svg text');
  const curve = await ground('#kurve svg');
  await page.context().close();
  for (const fill of filled) expect(empty).not.toContain(fill);
  expect(curve).toBe('rgb(255, 255, 255)');
});
