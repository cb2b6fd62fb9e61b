import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STUDY_SITE, type Site, openSite } from '../testing/site/site.ts';

let site: Site;
beforeAll(async () => (site = await openSite({ outDir: STUDY_SITE, port: 4403 })));
afterAll(() => site.stop());

const shown = (page: Page) => page.locator('li.forslag:visible h3').allInnerTexts();
const counted = (page: Page) => page.innerText('#antal');

describe('the catalogue', () => {
  test('finds every offer for udfører about a need in three clicks and shares the address', async () => {
    const page = await site.show('');
    await page.getByRole('link', { name: 'Forslag', exact: true }).click();
    // The link is followed at once; the page's script comes with its load.
    await page.waitForURL('**/forslag/');
    await page.locator('[name=rolle]').selectOption('udfoerer');
    await page.locator('[name=behov]').selectOption({ label: 'Åben samtale' });
    expect(await shown(page)).toEqual(['Åbne samtaler i praksis']);
    expect(await counted(page)).toBe('1 af 5 forslag vises.');
    const address = page.url();
    expect(address).toMatch(/\?rolle=udfoerer&behov=aaben-samtale$/);
    await page.goto('about:blank');
    await page.goto(address);
    expect(await shown(page)).toEqual(['Åbne samtaler i praksis']);
  });

  test('keeps what was chosen before its script came', async () => {
    const page = await site.open('404.html');
    let come: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\.js$/, async (route) => (await waits, route.continue()));
    await page.goto(`${site.url}forslag/`, { waitUntil: 'commit' });
    await page.locator('[name=rolle]').selectOption('udfoerer', { force: true });
    come();
    await page.waitForFunction(() => location.search === '?rolle=udfoerer');
    expect(await counted(page)).toMatch(/^\d af 5 forslag vises\.$/);
    expect((await shown(page)).length).toBeLessThan(5);
    await page.context().close();
  });

  test('undoes a choice with the back button and all of them with the reset', async () => {
    const page = await site.show('forslag/');
    await page.locator('[name=rolle]').selectOption('myndighed');
    await page.locator('[name=omraade]').selectOption('voksne');
    expect((await shown(page)).length).toBe(3);
    await page.goBack();
    expect((await shown(page)).length).toBe(4);
    expect(await page.locator('[name=omraade]').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Nulstil' }).click();
    await page.waitForFunction(() => document.querySelector('#antal')?.textContent === '5 af 5 forslag vises.');
    expect(page.url()).toBe(`${site.url}forslag/`);
  });

  test('sorts by needs met, and filters by words as they are typed', async () => {
    const page = await site.show('forslag/');
    await page.locator('[name=sorter]').selectOption('behov');
    expect((await shown(page))[0]).toBe('Åbne samtaler i praksis');
    await page.locator('[name=tekst]').pressSequentially('penge');
    expect(await shown(page)).toEqual(['Penge i hverdagen']);
    await page.locator('[name=tekst]').fill('findes ikke');
    expect(await counted(page)).toBe('Ingen forslag passer til valget.');
  });

  test('works by keyboard alone', async () => {
    const page = await site.show('forslag/');
    await page.locator('[name=rolle]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await counted(page)).toBe('3 af 5 forslag vises.');
  });

  test('passes over hostile, repeated and huge queries', async () => {
    const page = await site.show(`forslag/?rolle=%3Cscript%3E&tema=x&tema=y&format=${'a'.repeat(3000)}`);
    expect(await counted(page)).toBe('5 af 5 forslag vises.');
    await page.goto(`${site.url}forslag/?tekst=%3Cimg src=x onerror=alert(1)%3E`);
    expect(await counted(page)).toBe('Ingen forslag passer til valget.');
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('lists everything by format without JavaScript', async () => {
    const page = await site.open('forslag/', { javaScriptEnabled: false });
    expect((await shown(page)).length).toBe(5);
    expect(await page.locator('form:visible').count()).toBe(0);
    expect(await page.locator('.format h2').allInnerTexts()).toEqual(['Studiedage', 'Værksteder']);
    await page.context().close();
  });

  test('has controls of at least 24 px', async () => {
    for (const path of ['forslag/', 'planlaeg/']) {
      const page = await site.open(path, { viewport: { width: 320, height: 800 } });
      const small = await page.$$eval(
        'select, button, input:not([type=checkbox], [type=radio]), .brikker label, .stykker label',
        (all) =>
          all
            .map((control) => control.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
      );
      expect(small, path).toEqual([]);
      await page.context().close();
    }
  });
});

test('the questions to decide are numbered', async () => {
  const page = await site.show('beslutninger/');
  const marks = await page.$$eval('.spoergsmaal > li', (all) =>
    all.map((item) => getComputedStyle(item).listStyleType),
  );
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set(['decimal']));
});

describe('the map of groups', () => {
  const cells = async (path: string) => {
    const page = await site.show(path);
    await page
      .locator('#daekning-grupper details')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
    return page.$$eval('#daekning-grupper tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
  };

  test('says in each cell what covers a need there, and how many lack it as the heads do', async () => {
    const rows = await cells('daekning/');
    expect(rows.find(([name]) => name === 'Økonomi i hjemmet')).toEqual([
      'Økonomi i hjemmet',
      ...['S2: direkte (viden, ét forslag)', 'nævnes ikke', 'nævnes ikke', 'S2: direkte (viden, ét forslag)'],
    ]);
    const lacking = [1, 2, 3, 4].map((i) => rows.filter((row) => row[i]?.startsWith('uden forslag')).length);
    const page = await site.show('daekning/');
    const heads = await page
      .locator('#daekning-grupper svg:visible')
      .evaluate((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' '));
    for (const n of lacking) expect(heads).toMatch(new RegExp(`\\b${n} af \\d`));
    expect(lacking).toEqual([3, 2, 1, 3]);
  });

  test('stands in the order of what lacks a proposal, one click away, with the same cells', async () => {
    const page = await site.show('daekning/');
    await page.click('text=Uden forslag først');
    await page.waitForURL('**/uden-forslag-foerst/');
    const sorted = await cells('daekning/uden-forslag-foerst/');
    const gaps = sorted.map((row) => row.filter((cell) => cell.startsWith('uden forslag')).length);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(sorted.toSorted()).toEqual((await cells('daekning/')).toSorted());
  });

  test('leads from a name in the drawing to the need', async () => {
    const page = await site.open('daekning/');
    await page.locator('#daekning-grupper svg:visible a', { hasText: 'Ensomhed' }).click();
    expect(new URL(page.url()).pathname).toBe('/behov/ensomhed/');
    await page.context().close();
  });
});
