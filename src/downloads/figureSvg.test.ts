import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { drawFigures } from '../figures/drawFigures.ts';
import type { Figure } from '../figures/figure.ts';
import { findFindings } from '../findings/findings.ts';
import { figureSvg } from './figureSvg.ts';

const study = testStudy();
const figures: Figure[] = Object.values(drawFigures(findFindings(study)));

test.each(figures)('figureSvg($id) carries its finding, its source and its date', (figure) => {
  const text = figureSvg(figure, study.dataversion);
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  expect(text).toContain(`<title>${figure.title}</title>`);
  expect(text).toMatch(/Kilder?: Prøverapport, prøvemøde/);
  expect(/<desc>.*vurdering/.test(text)).toBe(figure.isVurdering ?? false);
  expect(text).toContain('1. februar 2020.');
  expect(text).toContain('font-family="&#39;Source Sans 3&#39;, Arial, sans-serif"');
});

test.each(figures)('figureSvg($id) fetches nothing and leads nowhere', (figure) => {
  const text = figureSvg(figure, study.dataversion);
  expect(text).not.toMatch(/url\(|href|src=|@import|<script|<foreignObject/);
  expect(text.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('figureSvg(figure) is drawn at the widest of its widths, within margins', () => {
  expect(figureSvg(figures[0]!, study.dataversion)).toContain(' width="608" ');
});
