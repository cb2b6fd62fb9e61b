import { describe, expect, test } from 'vitest';
import { testFaults } from '../../testing/svgFaults.ts';
import type { Faktum, Praksis } from '../../model/study.ts';
import { openStudy } from '../../testing/openStudy.ts';
import { investering } from './investering.ts';
import { rytme } from './rytme.ts';
import { sagstal } from './sagstal.ts';

const { study, praksisFigures: figures } = await openStudy();
const praksis: Praksis = study.praksis[0]!;
const only = (keep: (faktum: Faktum) => boolean): Praksis => ({ ...praksis, fakta: praksis.fakta.filter(keep) });

test('each example has the figures that its numbers are enough for', () => {
  expect([...figures].map(([id, own]) => [id, own.map((figure) => figure.id)])).toEqual([
    ['solbakke', ['sagstal-solbakke', 'investering-solbakke', 'rytme-solbakke']],
  ]);
});

describe.each([...figures.values()].flat())('$id', ({ draw, widths, kilder }) => {
  test('is sound at every width and in print, and names its one source', () => {
    for (const width of [...widths, 680]) expect(testFaults(draw({ width }))).toEqual([]);
    expect(kilder.length).toBe(1);
  });
});

test('sagstal(praksis) tells before and after with the source’s own word, and is not drawn with only one of them', () => {
  const figure = sagstal(praksis);
  expect(figure).toMatchObject({
    title: 'Solbakke Kommune: sagstallet gik fra 50-60 til knap 30 sager pr. medarbejder',
    table: {
      rows: [
        ['Sager før', '50-60', 'før'],
        ['Sager nu', 'knap 30', 'da kilden blev skrevet'],
      ],
    },
  });
  expect(figure?.draw({ width: 720 }).body.text).toContain('>knap 30 sager<');
  expect(sagstal(only(({ fra }) => fra === 'før'))).toBeUndefined();
});

test('investering(praksis) draws the gain as what is saved beyond what is spent, in the source’s own words', () => {
  const figure = investering(praksis);
  expect(figure?.title).toBe('Solbakke Kommune: 2,5 mio. kr. ventedes at give 6 mio. kr. i besparelser');
  expect(figure?.alt).not.toContain('..');
  expect(figure?.draw({ width: 720 }).body.text).toContain('>godt 3,5<');
  expect(figure?.table.rows.at(-1)).toEqual(['Forventet gevinst', 'godt 3,5 mio. kr.', '2020-2022']);
  expect(investering(only(({ id }) => id !== 'solbakke-netto'))).toBeUndefined();
});

test('rytme(praksis) draws 52 weeks: every second week is 26 times', () => {
  const marks = rytme(praksis)?.draw({ width: 720 }).body.text.match(/h8v16/g)?.length;
  expect(marks).toBe(26 + 4);
  expect(rytme(praksis)?.title).toBe('Solbakke Kommune: to faste aftaler går igen i løbet af året');
  expect(rytme(only(({ id }) => id === 'solbakke-moede'))).toBeUndefined();
});
