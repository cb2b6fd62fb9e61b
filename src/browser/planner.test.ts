import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanData } from '../plan/plan.ts';
import { STUDY_SITE, type Site, openSite } from '../testing/site/site.ts';

let site: Site;
beforeAll(async () => (site = await openSite({ outDir: STUDY_SITE, port: 4418 })));
afterAll(() => site.stop());

const program = (page: Page) => page.locator('#program .nummer').allInnerTexts();
/** A text without the marks that keep a number and its word on one line. */
const textOf = async (page: Page, selector: string) => (await page.innerText(selector)).replaceAll('\u00A0', ' ');
const headline = (page: Page) => textOf(page, '#resultat-titel');
const downloaded = async (page: Page, link: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
  return download.createReadStream().then(async (stream) => (await stream.toArray()).join(''));
};
/** As the page itself has it: what the browser tells outside may come later. */
const search = async (page: Page) => decodeURIComponent(await page.evaluate(() => location.search));
/** The label is what a finger meets: the control lies over it, unseen. */
const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).click();

describe('the planner', () => {
  test('shows the best programme at once, and follows groups, days and what to go after, in an address that brings it back', async () => {
    const page = await site.show('planlaeg/');
    expect(await headline(page)).toBe('4 forslag dækker 9 af 18 behov i de fire grupper');
    for (const name of ['Myndighed, børn og unge', 'Myndighed, voksne']) await choose(page, name);
    await page.locator('[name=dage]').fill('4');
    await page.locator('[name=dage]').press('Tab');
    await choose(page, 'Handler om flest');
    expect(await headline(page)).toBe('2 forslag dækker 5 af 9 behov i de to grupper');
    expect(await textOf(page, '#sammendrag')).toMatch(
      /^3 dækkes direkte, 2 delvist og 4 ikke\. Programmet tager 4 dage/,
    );
    expect(await page.innerText('#bevis')).toMatch(/^Det er bevist, at programmet er det bedste/);
    expect(await search(page)).toBe('?grupper=udfoerer-boern-og-unge.udfoerer-voksne&dage=4&maal=direkte');
    const before = await program(page);
    await page.goto(page.url());
    expect(await program(page)).toEqual(before);
    expect(await page.getByLabel('Myndighed, voksne', { exact: true }).isChecked()).toBe(false);
    expect(await page.innerText('#adresse')).toBe(page.url());
    await page.goBack();
    await page.goBack();
    expect(await page.getByLabel('Dækker flest').isChecked()).toBe(true);
  });

  test('tells for each group in words what the bar shows', async () => {
    const page = await site.show('planlaeg/?grupper=udfoerer-voksne');
    expect(await page.locator('#bjaelker li').count()).toBe(1);
    expect(await page.innerText('#bjaelker li')).toMatch(
      /^Udfører, voksne\s+\d af 6 dækket\s+\d\sdirekte, \d\sdelvist, \d\sikke$/,
    );
  });

  test('counts the days of each group where that is asked', async () => {
    const page = await site.show('planlaeg/?dage=4');
    const all = await headline(page);
    await choose(page, 'Pr. gruppe');
    expect(await headline(page)).not.toBe(all);
    expect(await textOf(page, '#sammendrag')).toContain('i den gruppe, der bruger flest');
    expect(await page.innerText('#maal-ord')).toContain('Dagene tælles for en deltager i én gruppe.');
  });

  test('locks a proposal in or out by click, and lets all go', async () => {
    const page = await site.show('planlaeg/?dage=3');
    const [first = ''] = await program(page);
    await page
      .locator('#program li')
      .first()
      .getByRole('button', { name: /^udelad/ })
      .click();
    expect(await program(page)).not.toContain(first);
    expect(await search(page)).toBe(`?dage=3&uden=${first}`);
    const row = page.locator('#udenfor li', { hasText: 'Frit værksted' });
    await row.getByRole('button', { name: /^lås/ }).click();
    expect(await program(page)).toEqual(['V3']);
    expect(await page.innerText('#program')).toContain('uden det: samme dækning');
    await page.getByRole('button', { name: 'Lås alle forslag op' }).click();
    expect(await program(page)).toContain(first);
    expect(await search(page)).toBe('?dage=3');
  });

  test('says in one sentence that the locks pass the days, with the nearest that works', async () => {
    const page = await site.show('planlaeg/?dage=2&med=V1.V2');
    expect(await textOf(page, '#noter')).toBe(
      'De låste forslag tager 6 dage, men I har sat 2; det nærmeste, der går, er 6 dage, som er vist her.',
    );
    expect(await program(page)).toEqual(['V1', 'V2']);
    await page.goto(`${site.url}planlaeg/?med=V1&uden=V1&grupper=ukendt`);
    expect(await page.innerText('#noter')).toBe(
      'Adressen nævner en gruppe, der ikke findes; den er sprunget over. Adressen låser V1 både med og ude; her er det frit.',
    );
  });

  test('keeps the addresses of older programmes, by role, area and chosen proposals', async () => {
    const page = await site.show('planlaeg/?rolle=myndighed&omraade=voksne&dage=4&valgt=S2.V2');
    expect(await program(page)).toEqual(['S2', 'V2']);
    expect(await page.locator('#bjaelker li > :first-child').allInnerTexts()).toEqual(['Myndighed, voksne']);
    expect(await page.locator('[name=dage]').inputValue()).toBe('4');
  });

  test('steps through programmes that are as good', async () => {
    const page = await site.open('planlaeg/', {});
    await withData(page, ({ forslag, ...rest }) => ({
      ...rest,
      forslag: [...forslag, { ...forslag[2]!, id: 'W1', kode: 'W1', titel: 'Tvilling' }],
    }));
    await page.goto(`${site.url}planlaeg/?dage=3&grupper=udfoerer-voksne`);
    expect(await page.innerText('#bevis')).toBe('Ét andet program er lige så godt, og intet er bedre.');
    const first = await program(page);
    await page.getByRole('button', { name: 'Næste' }).click();
    expect(await page.innerText('#hvilket')).toBe('Program 2 af 2');
    expect(await page.innerText('#bevis')).toMatch(/Her er W1 i stedet for V1\.$/);
    expect(await program(page)).not.toEqual(first);
    await page.reload();
    expect(await page.innerText('#hvilket')).toBe('Program 2 af 2');
    await page.context().close();
  });

  test('draws the days against the needs, with words for it and its numbers one click away', async () => {
    const page = await site.show('planlaeg/?dage=4');
    expect(await page.getAttribute('#kurve svg', 'aria-label')).toMatch(
      /^Behov dækket af det bedste program ved hvert antal dage i alt, regnet med korteste varighed\. Programmet: \d\sdage, som dækker \d+ af 18; /,
    );
    expect(await page.locator('#kurve svg circle').count()).toBe(1);
    expect(await page.locator('#kurve-tabel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Vis tallene som tabel' }).click();
    const rows = await page.locator('#kurve-tal tr').allInnerTexts();
    expect(rows[0]).toBe('0\t0\t0\t');
    expect(rows.length).toBeGreaterThan(3);
    expect(await page.getAttribute('#vis-tal', 'aria-expanded')).toBe('true');
  });

  test('works by keyboard alone', async () => {
    const page = await site.show('planlaeg/');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.locator('[name=grupper]').first().focus();
    await press('Space', 'Tab', 'Space', 'Tab', 'Tab', 'Tab', 'ArrowRight', 'Tab', 'Enter');
    expect(await search(page)).toBe('?grupper=udfoerer-boern-og-unge.udfoerer-voksne&dage=19&maal=lige');
    const button = page.locator('#program button').first();
    await button.focus();
    const name = await button.innerText();
    await press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(name);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await press('Tab', 'Enter');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('data-laas')).toBe('uden');
    expect(await page.locator('#udenfor :focus').count()).toBe(1);
    const years = page.locator('#skema select').last();
    await years.focus();
    await press('ArrowDown');
    await page.waitForURL(/&start=\w+_\d{4}-1$/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('kvartal');
  });

  test('asks for at least one group', async () => {
    const page = await site.show('planlaeg/?grupper=udfoerer-voksne');
    const before = await headline(page);
    await choose(page, 'Udfører, voksne');
    expect(
      await page
        .locator('[name=grupper]')
        .first()
        .evaluate((box) => (box as HTMLInputElement).validationMessage),
    ).toBe('Vælg mindst én gruppe.');
    expect(await headline(page)).toBe(before);
  });

  test('passes over days and participants that make no sense', async () => {
    const page = await site.show('planlaeg/?dage=0&deltagere=-5...1e9&valgt=<script>&rolle=x&hold=0&pris=-1');
    expect(await page.locator('[name=dage]').inputValue()).toBe('20');
    expect(await page.locator('[name=deltagere]').first().inputValue()).toBe('');
    const before = await headline(page);
    const set = async (field: Locator, value: string) => {
      await field.fill(value);
      await field.press('Tab');
    };
    await set(page.locator('[name=dage]'), '1000000000');
    expect([await headline(page), await search(page)]).toEqual([
      before,
      '?dage=0&deltagere=-5...1e9&valgt=<script>&rolle=x&hold=0&pris=-1',
    ]);
    await set(page.locator('[name=dage]'), '5');
    await set(page.locator('[name=hold]'), '-3');
    expect(await search(page)).toBe('?dage=5');
  });

  test('says in one sentence what it needs where JavaScript is off', async () => {
    const page = await site.open('planlaeg/', { javaScriptEnabled: false });
    expect(await page.innerText('main')).toContain(
      'Planlægningen kræver JavaScript; se i stedet forslagene og dækningskortet.',
    );
    expect(await page.locator('form:visible').count()).toBe(0);
    await page.context().close();
  });
});

/** Serves the page with other data, as a study of that kind would have it. */
async function withData(page: Page, change: (data: PlanData) => PlanData): Promise<void> {
  await page.route('**/planlaeg/*', (route) => {
    const html = readFileSync(`${STUDY_SITE}/planlaeg/index.html`, 'utf8')
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
      .replace(
        /(id="plan-data">)([^<]*)/,
        (_, head: string, json: string) => head + JSON.stringify(change(JSON.parse(json) as PlanData)),
      );
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
}

describe('from choice to plan', () => {
  test('counts days, hours and participant-days of each group as ranges', async () => {
    const page = await site.show('planlaeg/?valgt=S1.V1&deltagere=10...');
    const row = (g: number) => page.locator(`#gruppe-${g} td`).allInnerTexts();
    expect(await row(0)).toEqual(['1', 'ikke oplyst for 1 forslag', '', '10']);
    expect(await row(2)).toEqual(['3-5', '18-30', '', 'ikke oplyst']);
  });

  test('places proposals by quarter and order, and counts classes and their price', async () => {
    const page = await site.show('planlaeg/?valgt=S1.S2.V1');
    const heads = () => page.locator('#skema .kvartal').allInnerTexts();
    expect(await heads()).toEqual(['Kvartal ikke oplyst']);
    expect(await page.innerText('#pris-ialt')).toBe('Pris i alt: ikke oplyst.');
    const [first, second] = (await page.locator('#skema select option').allInnerTexts()).slice(1, 3);
    await page.getByLabel('Kvartal for V1').selectOption({ label: first! });
    await page.getByLabel('Kvartal for S1').selectOption({ label: second! });
    await page.waitForFunction(() => document.querySelectorAll('#skema .kvartal').length === 3);
    expect(await heads()).toEqual([first, second, 'Kvartal ikke oplyst']);
    for (const [name, value] of [
      ['hold', '12'],
      ['pris', '1000'],
      ['pristil', '2000'],
    ] as const)
      await page.locator(`[name=${name}]`).fill(value);
    await page.locator('[name=prispr]').selectOption('hold');
    for (const i of [0, 1, 2, 3]) await page.locator('[name=deltagere]').nth(i).fill('13');
    await page.locator('[name=deltagere]').last().press('Tab');
    // While some groups lack participants the price of some proposals is not told.
    await page.waitForFunction(() => document.querySelector('#pris-ialt')?.textContent.endsWith('kr.'));
    expect(await page.locator('#skema tr', { hasText: 'S1 ' }).locator('.hold, .pris').allInnerTexts()).toEqual([
      '2',
      '2.000-4.000 kr.',
    ]);
    expect(await page.innerText('#pris-ialt')).toBe('Pris i alt: 10.000-20.000 kr.');
    await page.goto(page.url());
    expect(await page.locator('[name=hold]').inputValue()).toBe('12');
    expect(await heads()).toEqual([first, second, 'Kvartal ikke oplyst']);
  });

  test('offers the plan as CSV', async () => {
    const page = await site.show('planlaeg/?valgt=S1&rolle=myndighed&navn=Nordby');
    const text = await downloaded(page, '#csv');
    expect(text).toMatch(/^Kommune \(jeres\),Nordby\n/);
    expect(text).toContain(',,S1,Samtaler med tolk,Studiedag,"Myndighed, børn og unge",1,1,,,,\n');
    expect(text).toContain('Samtale med tolk,"Myndighed, børn og unge",direkte,S1\n');
    expect(text).not.toContain('Udfører');
  });

  test('offers a calendar where a quarter is told', async () => {
    const page = await site.show('planlaeg/?valgt=S1');
    expect(await page.locator('#ics').isVisible()).toBe(false);
    await page.getByLabel('Kvartal for S1').selectOption({ index: 1 });
    await page.waitForSelector('#ics:not([hidden])');
    const text = await downloaded(page, '#ics');
    expect(text.split('\r\n').filter((line) => /^(BEGIN:VEVENT|SUMMARY)/.test(line))).toEqual([
      'BEGIN:VEVENT',
      'SUMMARY:S1 Samtaler med tolk',
    ]);
  });

  test('keeps a name of 300 characters with markup as text, and no longer one', async () => {
    const navn = '<img src=x onerror=alert(1)>'.padEnd(300, 'å');
    const page = await site.show(`planlaeg/?navn=${encodeURIComponent(`${navn}mere`)}`);
    expect(await page.locator('[name=navn]').inputValue()).toBe(navn);
    expect(await page.locator('#for-hvem').textContent()).toBe(`Plan for ${navn}`);
    expect(await page.locator('main img').count()).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('bears 400 proposals: counts, says how sure it is, and draws no curve', async () => {
    const page = await site.open('planlaeg/');
    await withData(page, ({ forslag, ...rest }) => ({
      ...rest,
      forslag: Array.from({ length: 400 }, (_, i) => ({ ...forslag[i % 5]!, id: `f-${i}`, kode: `F${i}` })),
    }));
    await page.goto(`${site.url}planlaeg/?dage=8`);
    await page.waitForFunction(() =>
      /^\d+\sforslag/.test(document.querySelector('#resultat-titel')?.textContent ?? ''),
    );
    expect(await page.innerText('#bevis')).toMatch(/bevist/);
    expect(await page.locator('#kurve svg').isVisible()).toBe(false);
    expect(await page.innerText('#kurve .for-mange')).toContain('højst er 16 forslag');
    expect(await page.locator('.raekker li').count()).toBe(400);
    await page.context().close();
  });
});
