import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { drawFigures } from '../figures/drawFigures.ts';
import { findFindings } from '../findings/findings.ts';
import { figureCsv } from './figureCsv.ts';

const { overlap, behovPrTema } = drawFigures(findFindings(testStudy()));

test('figureCsv(figure) begins with the heads of the table', () => {
  expect(figureCsv(overlap)).toBe('Nævnes for,Behov\nKun myndighed,4\nFælles,2\nKun udfører,1\nI alt,7\n');
});

test('figureCsv(figure) writes what a cell shows and not where it leads', () => {
  expect(figureCsv(behovPrTema)).toBe(
    `Tema,Kun myndighed,Fælles,Kun udfører,I alt
Prøvetema Ål,1,1,1,3
Prøvetema Øl,0,1,0,1
Prøvetema Ærter,3,0,0,3
`,
  );
});
