import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focusFaults } from './pageFaults.ts';
import { type Site, kindsOf, openSite } from './site.ts';

const kinds = kindsOf('dist');

let site: Site;
beforeAll(async () => (site = await openSite({ port: 4408 })));
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

test('in forced colours marks and gaps of the coverage map are drawn in the colour of the text, figures on a ground of their own', async () => {
  const page = await site.open('daekning/', { forcedColors: 'active', colorScheme: 'dark' });
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
