import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { figureCsv } from '../downloads/figureCsv.ts';
import { figureSvg } from '../downloads/figureSvg.ts';
import type { Figure } from '../figures/figure.ts';
import { drawInterviewFigures } from '../figures/drawFigures.ts';
import { findInterviewFindings } from './interviewFindings.ts';
import type { SaetType } from '../model/interviews.ts';
import { testSaet, testRows } from '../testing/interviewSet.ts';

const study = testStudy();
const real = testSaet(
  'MUmU',
  testRows('0 0 1 0, 0 0 1 1, 0 1 1 0, 1 1 1 0, 1 2 2 0, 2 0 1 0, 2 3 2 0, 3 2 1 0'),
  study,
);
const found = findInterviewFindings(real, study);

const figuresOf = (type: SaetType): Figure[] =>
  Object.values(drawInterviewFigures(findInterviewFindings({ ...real, type }, study))).filter((f) => f !== undefined);
const words = (figure: Figure) => [
  figureSvg(figure, study.dataversion),
  ...figureCsv(figure).trim().split('\n').slice(1),
  figure.alt,
  figure.table.caption,
];

test('every figure of a made-up set says so in its file, its words and each row of its file', () => {
  const figures = figuresOf('syntetisk');
  expect(figures.map(({ id }) => id)).toEqual([
    'interviewmatrix',
    'interviewprikker',
    'interviewsammen',
    'interviewophobning',
    'interviewnye',
  ]);
  for (const figure of figures) {
    expect(words(figure).filter((text) => !text.includes('EKSEMPELDATA'))).toEqual([]);
    expect(figure.draw({ width: 320 }).body.text).toContain('EKSEMPELDATA');
    expect(figure.title).toMatch(/^EKSEMPELDATA: /);
    expect(figure.table.mark).toBe('EKSEMPELDATA');
  }
});

test('no figure of a real set does', () => {
  for (const figure of figuresOf('faktisk')) expect(words(figure).join('')).not.toMatch(/eksempeldata/i);
});

test('findInterviewFindings(saet, study) counts the interviews of each role and area', () => {
  expect(found.perRolle.myndighed).toEqual({ n: 2, k: [2, 1, 0, 1, 0, 0, 0], segments: [2, 1, 0, 1, 0, 0, 0] });
  expect(found.perRolle.udfoerer).toEqual({ n: 2, k: [0, 1, 2, 0, 0, 0, 0], segments: [0, 1, 2, 0, 0, 0, 0] });
  expect([found.perOmraade['boern-og-unge'].n, found.perOmraade.voksne.n]).toEqual([3, 1]);
});

test('findInterviewFindings(saet, study) accumulates over all interviews and over those of each role', () => {
  const needs = ({ seen }: typeof found.accumulation) => seen.map((one) => one.needs);
  expect(needs(found.accumulation)).toEqual([2, 3, 4, 4]);
  expect(needs(found.accumulationPerRolle.myndighed)).toEqual([2, 3]);
  expect(needs(found.accumulationPerRolle.udfoerer)).toEqual([2, 2]);
  expect(found.novel.map(({ novel }) => novel.length)).toEqual([2, 1, 1, 0]);
});

test('findInterviewFindings(saet, study) compares no coders where marks have no places, and has every pair and gap', () => {
  const [first] = real.interviews;
  expect(found.agreement).toMatchObject({ interviews: [], withoutPlaces: [{ interview: first }], alpha: undefined });
  expect(found.pairs.byInterview).toHaveLength(3);
  expect(found.pairs.bySegment).toHaveLength(1);
  expect(found.gaps?.gaps.map(({ gap }) => gap)).toEqual([2, 0, -2, 1, 0, 0, 0]);
});
