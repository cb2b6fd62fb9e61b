import { expect, test } from 'vitest';
import { figureCsv } from './downloads/figureCsv.ts';
import { figureSvg } from './downloads/figureSvg.ts';
import type { Figure } from './figures/figure.ts';
import { drawInterviewFigures } from './figures.ts';
import { findInterviewFindings, findRealMentions } from './interviewFindings.ts';
import { loadProject } from './load/loadProject.ts';
import type { SaetType } from './model/interviews.ts';

const { study, interviews } = (await loadProject('data')).value!;
const figuresOf = (type: SaetType): Figure[] =>
  Object.values(drawInterviewFigures(findInterviewFindings({ ...interviews!, type }, study))).filter(
    (f) => f !== undefined,
  );
const words = (figure: Figure) => [
  figureSvg(figure, study.dataversion),
  ...figureCsv(figure).trim().split('\n').slice(1),
  figure.alt,
  figure.table.caption,
];

test('every figure of a made-up set says so in its file, its words and each row of its table', () => {
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
  }
});

test('no figure of a real set does', () => {
  for (const figure of figuresOf('faktisk')) expect(words(figure).join('')).not.toMatch(/eksempeldata/i);
});

test('findInterviewFindings(saet) counts by a second route what the codings say', () => {
  const found = findInterviewFindings(interviews!, study);
  const { codings } = interviews!;
  const seen = new Set(Array.from({ length: codings.count }, (_, i) => `${codings.interview[i]} ${codings.behov[i]}`));
  const k = [...found.perRolle.myndighed.k, ...found.perRolle.udfoerer.k].reduce((sum, n) => sum + n, 0);
  expect(k).toBe(seen.size);
  expect(found.accumulation.seen.at(-1)).toBe(study.behov.length);
  expect(found.perOmraade.voksne.n + found.perOmraade['boern-og-unge'].n).toBe(12);
});

test('findRealMentions(saet) tells what the findings do, of a real set alone', () => {
  const real = { ...interviews!, type: 'faktisk' } as const;
  const { perRolle, kilde } = findInterviewFindings(real, study);
  expect(findRealMentions(real, study)).toEqual({ perRolle, kilde });
  expect(findRealMentions(interviews, study)).toBeUndefined();
  expect(findRealMentions(undefined, study)).toBeUndefined();
});

test('what is found of each role are its own interviews, and the novel needs add up to those seen', () => {
  const { accumulationPerRolle, accumulation, novel } = findInterviewFindings(interviews!, study);
  expect(Object.values(accumulationPerRolle).map(({ seen }) => [seen.length, seen.at(-1)])).toEqual([
    [6, 24],
    [6, 28],
  ]);
  expect(novel.reduce((sum, { novel: fresh }) => sum + fresh.length, 0)).toBe(accumulation.seen.at(-1));
});
