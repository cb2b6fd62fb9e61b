import { describe, expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { testFaults } from '../testing/svgFaults.ts';
import { Markup } from '../charts/svg.ts';
import { drawFigures } from '../figures/drawFigures.ts';
import type { Figure } from '../figures/figure.ts';
import { findFindings } from '../findings/findings.ts';
import { CARD, cardSvg } from './cardSvg.ts';

const figures: Figure[] = Object.values(drawFigures(findFindings(testStudy())));
const [figure] = figures;
const SITE = 'Prøvesite';

/** The card's own words, without the drawing. */
const words = (card: string) =>
  card.replace(/<g transform="translate\([^)]*\) scale\([^)]*\)">.*?(?=<path d="M56 560)/s, '');
const lines = (card: string) => [...words(card).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe.each(figures)('cardSvg($id)', (drawn) => {
  const card = cardSvg(drawn, SITE);

  test('says its finding and the name of the site inside the card', () => {
    expect(lines(card).join(' ')).toBe(`${drawn.title} ${SITE}`);
    expect(testFaults({ ...CARD, body: new Markup(words(card)) })).toEqual([]);
  });

  test('shows the drawing whole, above the foot', () => {
    const [, x, y, scale] = /translate\(([^ ]+) ([^)]+)\) scale\(([^)]+)\)/.exec(card)?.map(Number) ?? [];
    const drawing = drawn.widths.map((width) => drawn.draw({ width })).find(({ body }) => card.includes(body.text));
    expect(x).toBeGreaterThanOrEqual(56);
    expect(x! + drawing!.width * scale!).toBeLessThanOrEqual(1145);
    expect(y! + drawing!.height * scale!).toBeLessThanOrEqual(560);
  });
});

test('cardSvg(figure) breaks no word that has room in smaller type, and cuts a title that has none', () => {
  const long = 'Fokusgruppeinterviewmetoder';
  expect(lines(cardSvg({ ...figure!, title: long }, SITE))).toEqual([long, SITE]);
  const endless = lines(cardSvg({ ...figure!, title: 'ord og '.repeat(200) }, SITE));
  expect(endless.at(-2)).toMatch(/…$/);
  const card = cardSvg({ ...figure!, title: 'ord og '.repeat(200) }, SITE);
  expect(testFaults({ ...CARD, body: new Markup(words(card)) })).toEqual([]);
});

test('cardSvg(figure) shows a hostile title and a hostile site as text', () => {
  const card = cardSvg({ ...figure!, title: '</svg><script>' }, '"><image href=x>');
  expect(card).not.toMatch(/<script|<image/);
  expect(lines(card)).toEqual(['&lt;/svg&gt;&lt;script&gt;', '&quot;&gt;&lt;image href=x&gt;']);
});
