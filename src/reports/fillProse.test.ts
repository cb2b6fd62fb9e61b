import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { drawFigures } from '../figures/drawFigures.ts';
import { findFindings } from '../findings/findings.ts';
import type { Block, Inline } from '../model/prose.ts';
import { fillProse, firstSections } from './fillProse.ts';

/** Seven needs, six of them myndighed's, in three themes; two of five kommuner. */
const findings = findFindings(testStudy());
const figures = drawFigures(findings);

const fill = (...blocks: readonly Block[]) => fillProse(blocks, findings, figures);
const paragraph = (...indhold: readonly Inline[]): Block => ({ kind: 'afsnit', indhold });
const heading = (tekst: string): Block => ({ kind: 'overskrift', niveau: 2, indhold: [{ kind: 'tekst', tekst }] });
const plain = (tekst: string) => ({ tekst, fed: false, kursiv: false });

test('fillProse(blocks) writes numbers in figures, in words and with a capital', () => {
  expect(
    fill(
      paragraph(
        { kind: 'tal', er: 'behov', form: 'Ord' },
        { kind: 'tekst', tekst: ' ål, ' },
        { kind: 'tal', er: 'myndighed', form: 'ord' },
        { kind: 'tal', er: 'temaer', form: 'tal' },
      ),
    ),
  ).toEqual([{ kind: 'afsnit', dele: [plain('Syv'), plain(' ål, '), plain('seks'), plain('3')] }]);
});

test('fillProse(blocks) writes nought, which is a number too', () => {
  expect(fill(paragraph({ kind: 'tal', er: 'forslag', form: 'ord' }))).toEqual([
    { kind: 'afsnit', dele: [plain('nul')] },
  ]);
});

test('fillProse(blocks) writes the version of the data with its date', () => {
  expect(fill(paragraph({ kind: 'dataversion' }))).toEqual([
    { kind: 'afsnit', dele: [plain('dataversion 0.1 fra 1. februar 2020')] },
  ]);
});

test('fillProse(blocks) writes a number of the sources with its unit, and the description of a source', () => {
  const { study } = findings;
  const faktum = { id: 'aebler', emne: 'frugt', navn: 'Æbler', fra: 2019, til: undefined, mindst: 2, hoejst: 3 };
  const rest = { udAf: undefined, omtrent: 'omkring', enhed: 'timer', kilde: study.kilder[0]! } as const;
  const own = { ...findings, study: { ...study, fakta: [{ ...faktum, ...rest }] } };
  const text = paragraph({ kind: 'faktum', er: 'aebler', form: 'fuld' }, { kind: 'kildenote', id: 'proeverapport' });
  expect(fillProse([text], own, figures)).toEqual([
    { kind: 'afsnit', dele: [plain('omkring 2-3 timer'), plain('Opdigtet.')] },
  ]);
  expect(() => fill(text)).toThrow('unknown id in prose: <Faktum er="aebler" />');
  expect(() => fill(paragraph({ kind: 'kildenote', id: 'æble' }))).toThrow('<Kildenote id="æble" />');
});

test('fillProse(blocks) makes bold and italic inside each other runs that are both, whichever is outermost', () => {
  expect(
    fill(
      paragraph(
        {
          kind: 'fed',
          indhold: [
            { kind: 'tekst', tekst: 'æ' },
            { kind: 'kursiv', indhold: [{ kind: 'tal', er: 'behov', form: 'tal' }] },
            { kind: 'tekst', tekst: 'ø' },
          ],
        },
        { kind: 'kursiv', indhold: [{ kind: 'fed', indhold: [{ kind: 'tekst', tekst: 'å' }] }] },
        { kind: 'kursiv', indhold: [{ kind: 'tekst', tekst: 'u' }] },
      ),
    ),
  ).toEqual([
    {
      kind: 'afsnit',
      dele: [
        { tekst: 'æ', fed: true, kursiv: false },
        { tekst: '7', fed: true, kursiv: true },
        { tekst: 'ø', fed: true, kursiv: false },
        { tekst: 'å', fed: true, kursiv: true },
        { tekst: 'u', fed: false, kursiv: true },
      ],
    },
  ]);
});

test('fillProse(blocks) keeps headings with their level, lists with their points, and figures by their id', () => {
  expect(
    fill(
      { kind: 'overskrift', niveau: 3, indhold: [{ kind: 'tekst', tekst: 'Ål' }] },
      { kind: 'liste', punkter: [[{ kind: 'tekst', tekst: 'et' }], [{ kind: 'tal', er: 'behov', form: 'ord' }], []] },
      { kind: 'figur', navn: 'behovPrTema' },
    ),
  ).toEqual([
    { kind: 'overskrift', niveau: 3, dele: [plain('Ål')] },
    { kind: 'liste', punkter: [[plain('et')], [plain('syv')], []] },
    { kind: 'figur', id: 'behov-pr-tema' },
  ]);
  expect(fill()).toEqual([]);
});

test('fillProse(blocks) throws on a number that does not exist, also one that JavaScript knows', () => {
  const number = (er: string) => () => fill(paragraph({ kind: 'tal', er, form: 'tal' }));
  expect(number('behv')).toThrow('unknown number in prose: <Tal er="behv" />');
  expect(number('')).toThrow('unknown number in prose: <Tal er="" />');
  expect(number('constructor')).toThrow('unknown number in prose: <Tal er="constructor" />');
});

test('fillProse(blocks) throws on a number that does not exist in bold in a list', () => {
  const bold: Inline = { kind: 'fed', indhold: [{ kind: 'tal', er: 'behv', form: 'ord' }] };
  expect(() => fill({ kind: 'liste', punkter: [[bold]] })).toThrow('<Tal er="behv" />');
});

test('fillProse(blocks) throws on a figure that does not exist, also one that JavaScript knows', () => {
  const show = (navn: string) => () => fill({ kind: 'figur', navn });
  expect(show('behov-pr-tema')).toThrow('unknown figure in prose: <Figur navn="behov-pr-tema" />');
  expect(show('toString')).toThrow('unknown figure in prose: <Figur navn="toString" />');
});

test('firstSections(blocks, count) ends before the heading that is one too many', () => {
  const [before, inA, inB] = [paragraph(), paragraph(), paragraph()];
  const text = [before, heading('A'), inA, heading('B'), inB];
  expect(firstSections(text, 1)).toEqual([before, heading('A'), inA]);
  expect(firstSections(text, 0)).toEqual([before]);
  expect(firstSections(text, 2)).toEqual(text);
  expect(firstSections(text, 9)).toEqual(text);
});

test('firstSections(blocks, count) tells headings of equal words apart', () => {
  expect(firstSections([heading('A'), heading('A'), heading('A')], 2)).toHaveLength(2);
  expect(firstSections([], 2)).toEqual([]);
});
