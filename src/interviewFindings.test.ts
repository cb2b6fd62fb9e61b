import { expect, test } from 'vitest';
import { figureCsv } from './downloads/figureCsv.ts';
import { figureSvg } from './downloads/figureSvg.ts';
import type { Figure } from './figures/figure.ts';
import { drawInterviewFigures } from './figures.ts';
import { findInterviewFindings } from './interviewFindings.ts';
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
  expect(figures.map(({ id }) => id)).toEqual(['interviewmatrix', 'interviewprikker', 'interviewophobning']);
  for (const figure of figures) {
    expect(words(figure).filter((text) => !text.includes('EKSEMPELDATA'))).toEqual([]);
    expect(figure.draw({ width: 320 }).body.text).toContain('EKSEMPELDATA');
    expect(figure.title).toMatch(/^Eksempeldata: /);
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
