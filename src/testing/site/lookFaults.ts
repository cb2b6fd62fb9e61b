/**
 * What is wrong with the look of an open page, where a program can see it: each function gives its faults, as text.
 * Playwright's own selectors would load its script into each page; `evaluate` needs none.
 */
import type { Page } from 'playwright-core';
import { ink } from '../../charts/ink.ts';
import { read } from './site.ts';

/** Words that break where no hyphen stands, ranges that break, and what the page binds and the line parts all the same. */
export const breakFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isInLines = (text: Text) =>
      text.parentElement!.checkVisibility() && !text.parentElement!.closest('svg, code, .skjult, script, style');
    const bottomOf = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return Math.round([...range.getClientRects()].at(-1)?.bottom ?? 0);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null) {
      if (!isInLines(text)) continue;
      const isBound = text.parentElement!.closest('.nb') !== null;
      const whole = isBound ? /.+/gs : /\d+-\d+|[^\s\u00A0\u00AD/–-]+/g;
      for (const { 0: word, index } of text.data.matchAll(whole))
        if (bottomOf(text, index) < bottomOf(text, index + word.length - 1) - 4) faults.push(`breaks: ${word}`);
    }
    return faults;
  });

/** Text with a line of more than 90 characters. What is short, or stands in a narrow column, cannot have one. */
export const measureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const isText = (block: Element) =>
      (block.textContent?.length ?? 0) > 90 &&
      block.checkVisibility() &&
      !/grid|flex/.test(getComputedStyle(block).display) &&
      !block.querySelector('p, li, div, svg');
    const lineOf = (text: Text, at: number) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return Math.round((range.getClientRects()[0]?.bottom ?? 0) / 8);
    };
    const longestLine = (block: Element) => {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null) {
        if (text.parentElement!.closest('.skjult, select')) continue;
        for (const { 0: word, index } of text.data.matchAll(/[^\s\u00AD-]+[\s\u00AD-]?/g)) {
          const line = lineOf(text, index);
          lines.set(line, (lines.get(line) ?? 0) + word.length);
        }
      }
      return Math.max(0, ...lines.values()) - 1;
    };
    return [...document.querySelectorAll('p, li, dd, td, figcaption')]
      .filter(isText)
      .map((block) => ({ block, most: longestLine(block) }))
      .filter(({ most }) => most > 90)
      .map(({ block, most }) => `${most} characters a line: ${block.textContent?.trim().slice(0, 60)}`);
  });

/** Tables that stand row by row and lose the heads of their columns. */
export const stackFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter((table) => table.checkVisibility() && table.tHead !== null && !table.tHead.checkVisibility())
      .flatMap((table) => [...table.querySelectorAll<HTMLElement>('tbody td:not([data-hoved], :empty)')])
      .map((cell) => `without a head: ${cell.textContent?.trim().slice(0, 60)}`),
  );

/** A role's ink on what tells nothing of the roles. */
export async function inkFaults(page: Page): Promise<string[]> {
  const inks = [ink.myndighed, ink.myndighedText, ink.udfoerer, ink.udfoererText, ink.faelles].map(
    (hex) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`,
  );
  return page.evaluate(
    (inks) =>
      [...document.querySelectorAll('main *:not(.tag)')]
        .filter((element) => {
          const { color, backgroundColor, borderLeftColor, fill, stroke } = getComputedStyle(element);
          const worn = element instanceof SVGElement ? [fill, stroke] : [color, backgroundColor, borderLeftColor];
          return worn.some((colour) => inks.includes(colour));
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    inks,
  );
}

/** A figure alone that does not fit the frame which its page gives the code for, or leaves much of it empty. */
export async function frameFaults(page: Page): Promise<string[]> {
  const path = new URL(page.url()).pathname.slice(1).replace('indlejret/', '');
  const text = read('dist', path).replaceAll('&quot;', '"');
  const code = /iframe .* height="(?<height>\d+)" style="height:(?<style>[^"]*)"/.exec(text)?.groups;
  const { height, room } = await page.evaluate(({ height = '', style = '' }) => {
    const [column, frame] = [document.createElement('div'), document.createElement('iframe')];
    // The page's policy refuses styles in markup, not those set by a script.
    column.style.containerType = 'inline-size';
    frame.height = height;
    frame.style.height = style;
    const body = document.body.getBoundingClientRect().height;
    document.body.append(column);
    column.append(frame);
    const room = frame.getBoundingClientRect().height;
    column.remove();
    return { height: body, room };
  }, code ?? {});
  return height <= room && room <= height + 200 ? [] : [`is ${height} px high in ${room}`];
}

/** Lines under figures whose words, »Tabel«, »Hent« and »Citér«, do not stand on one line. */
export const furnitureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.moebler')].flatMap((line) => {
      const words = [...line.querySelectorAll(':scope > details > summary, :scope > a')];
      const tops = words.map((word) => word.getBoundingClientRect().top);
      return Math.max(...tops) - Math.min(...tops) > 4
        ? [`parted: ${words.map((word) => word.textContent).join()}`]
        : [];
    }),
  );
