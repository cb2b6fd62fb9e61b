import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { checkNames } from './checkNames.ts';
import { formatProblem } from './problem.ts';

const study = testStudy();
const faults = (text: string, own: typeof study | undefined = study) =>
  checkNames([{ dir: 'content/sider', files: new Map([['a.mdx', new TextEncoder().encode(text)]]) }], own).map(
    formatProblem,
  );

test('checkNames(folders, study) lets every known number, figure and source pass', () => {
  expect(
    faults(`<Tal er="behov" form="ord" /> <Figur navn="overlap" />\n<Kildenote id="${study.kilder[0]?.id}" />`),
  ).toEqual([]);
  expect(faults('Ingen mærker, og a < b')).toEqual([]);
});

test('checkNames(folders, study) tells of an unknown number by line and column, with what it probably means', () => {
  expect(faults('---\ntitel: Æbler\n---\n\nDer er <Tal er="behv" /> behov.')[0]).toMatch(
    /^content\/sider\/a\.mdx:5:8 her står <Tal er=»behv«>, men der skal stå et af tallene kodebog, behov, .* – mente du »behov«\?$/,
  );
});

test('checkNames(folders, study) tells of an unknown figure, fact and source, and of a tag that names nothing', () => {
  expect(faults('<Figur navn="Overlap" />')[0]).toContain(
    '<Figur navn=»Overlap«>, men der skal stå en af figurerne overlap,',
  );
  expect(faults('<Faktum er="intet" />')[0]).toBe(
    'content/sider/a.mdx:1:1 her står <Faktum er=»intet«>, men der skal stå et id fra fakta.csv.',
  );
  expect(faults('<Kildenote id="intet" />')[0]).toContain('men der skal stå et id fra kilder.csv');
  expect(faults('<Tal form="ord" />')[0]).toContain('her står <Tal> uden er="…", men');
  expect(faults('<Tal er="constructor" />')).toHaveLength(1);
});

test('checkNames(folders) passes over facts and sources where the tables could not be read', () => {
  expect(
    checkNames(
      [{ dir: 'x', files: new Map([['a.mdx', new TextEncoder().encode('<Faktum er="x" /><Tal er="x" />')]]) }],
      undefined,
    ),
  ).toHaveLength(1);
});
