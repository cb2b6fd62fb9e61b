import { describe, expect, test } from 'vitest';
import { testFaults } from '../../charts/testFaults.ts';
import { drawPraksisFigures } from '../../figures.ts';
import { findFindings } from '../../findings.ts';
import { loadProject } from '../../load/loadProject.ts';
import type { Faktum, Praksis } from '../../model/study.ts';
import { investering } from './investering.ts';
import { rytme } from './rytme.ts';
import { sagstal } from './sagstal.ts';

const { study } = (await loadProject('data')).value!;
const figures = drawPraksisFigures(findFindings(study));
const praksis = (id: string): Praksis => study.praksis.find((p) => p.id === id)!;
const only = (id: string, keep: (faktum: Faktum) => boolean): Praksis => ({
  ...praksis(id),
  fakta: praksis(id).fakta.filter(keep),
});

test('drawPraksisFigures(findings) draws what each example has numbers for', () => {
  expect([...figures].map(([id, own]) => [id, own.map((figure) => figure.id)])).toEqual([
    ['bornholm', []],
    ['randers', ['rytme-randers']],
    ['silkeborg', ['sagstal-silkeborg', 'investering-silkeborg', 'rytme-silkeborg']],
  ]);
});

describe.each([...figures.values()].flat())('$id', ({ draw, widths, kilder }) => {
  test('is sound at every width and in print, and names its one source', () => {
    for (const width of [...widths, 680]) expect(testFaults(draw({ width }))).toEqual([]);
    expect(kilder.length).toBe(1);
  });
});

test('sagstal(praksis) tells before and after, and is not drawn with only one of them', () => {
  expect(sagstal(praksis('silkeborg'))).toMatchObject({
    title: 'Sagstallet gik fra 90-100 til 36-40 og omkring 45 sager pr. medarbejder',
    table: {
      rows: [
        ['Uddannelseshjælp, før', '90-100', 'før'],
        ['Uddannelseshjælp, da artiklen blev skrevet', '36-40', 'da kilden blev skrevet'],
        ['Jobrehabilitering, før', '90-100', 'før'],
        ['Jobrehabilitering, da artiklen blev skrevet', 'omkring 45', 'da kilden blev skrevet'],
      ],
    },
  });
  expect(sagstal(only('silkeborg', ({ fra }) => fra === 'før'))).toBeUndefined();
  expect(sagstal(praksis('randers'))).toBeUndefined();
});

test('investering(praksis) draws the gain as what is saved beyond what is spent: 64,6 - 33,5 = 31,1', () => {
  const figure = investering(praksis('silkeborg'));
  expect(figure?.title).toBe('33,5 mio. kr. ventedes at give 64,6 mio. kr. i besparelser');
  expect(figure?.draw({ width: 720 }).body.text).toContain('>31,1<');
  expect(figure?.table.rows.at(-1)).toEqual(['Forventet gevinst', 'godt 31 mio. kr.', '2015-2021']);
  expect(investering(only('silkeborg', ({ id }) => id !== 'silkeborg-netto'))).toBeUndefined();
});

test('rytme(praksis) draws 52 weeks: every sixth week is 8 whole times, every second 26', () => {
  const marks = rytme(praksis('randers'))?.draw({ width: 720 }).body.text.match(/h8v16/g)?.length;
  expect(marks).toBe(8 + 2 + 6 + 26);
  expect(rytme(praksis('randers'))?.title).toBe('Fire faste aftaler går igen i løbet af året');
  expect(rytme(only('silkeborg', ({ id }) => id === 'silkeborg-sparring'))).toBeUndefined();
});
