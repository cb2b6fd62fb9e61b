import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { openProject } from '../project.ts';
import { BROKEN_COVERAGE } from '../testing/broken/coverage.ts';
import { BROKEN_TABLES } from '../testing/broken/tables.ts';
import { BROKEN_TEXTS } from '../testing/broken/texts.ts';
import { type StudyCopy, breakStudy, copyForTest, problemLines } from '../testing/copyStudy.ts';

test.each([...BROKEN_TABLES, ...BROKEN_COVERAGE, ...BROKEN_TEXTS])(
  'one fault is told in one line: $name',
  async ({ change, line }) => {
    // A long list of what may stand there is cut with an ellipsis.
    const start = line.replace(/…$/, '');
    expect(await breakStudy({ change })).toEqual([start === line ? line : expect.stringContaining(start)]);
  },
);

test('every fault has a name of its own', () => {
  const names = [...BROKEN_TABLES, ...BROKEN_COVERAGE, ...BROKEN_TEXTS].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** Writes the codebook anew as another program would. */
function rewrite(study: StudyCopy, change: (rows: string[][]) => string): void {
  const { data } = Papa.parse<string[]>(study.read('data/kodebog.csv').trim());
  study.write('data/kodebog.csv', change(data));
}

test.each<[string, (study: StudyCopy) => void]>([
  ['the study as it is', () => undefined],
  ['Windows line ends', (study) => rewrite(study, (rows) => Papa.unparse(rows, { newline: '\r\n' }))],
  ['a byte order mark', (study) => rewrite(study, (rows) => `\uFEFF${Papa.unparse(rows)}`)],
  [
    'semicolons from a Danish Excel, with empty rows at the end',
    (study) => rewrite(study, (rows) => `\uFEFF${Papa.unparse(rows, { delimiter: ';' })}\r\n;;;;;\r\n`),
  ],
  ['columns in another order', (study) => rewrite(study, (rows) => Papa.unparse(rows.map((row) => row.toReversed())))],
  ['a name of 500 characters', (study) => study.replace('data/kodebog.csv', ',Ensomhed,', `,${'x'.repeat(500)},`)],
  ['markup in a name', (study) => study.replace('data/kodebog.csv', ',Ensomhed,', ',<script>alert(1)</script>,')],
  ['no example from practice', (study) => study.remove('content/praksis/solbakke.mdx')],
  ['a sum as it is rounded', (study) => study.replace('data/fakta.csv', ',3.5,3.5,,godt,', ',4,4,,knap,')],
])('%s is accepted', async (_, change) => {
  const study = copyForTest();
  change(study);
  const { value } = await openProject(study);
  expect(value?.study.behov).toHaveLength(9);
});

test('every fault of a study is told at once, file by file', async () => {
  const study = copyForTest();
  study.replace('data/naevnelser.csv', 'ensomhed,udfoerer', 'ensomhet,udfoerer');
  study.replace('data/kodebog.csv', 'maalsaetning,planer', 'maalsaetning,');
  study.remove('data/formater.csv');
  expect((await problemLines(study)).map((line) => line.split(' ')[0])).toEqual([
    'data/formater.csv:1:1',
    'data/kodebog.csv:5:14',
    'data/naevnelser.csv:12:1',
  ]);
});

test('the faults of proposals, pages and reports are told together', async () => {
  const study = copyForTest();
  study.append('content/sider/behov.mdx', '\n***\n');
  study.replace('content/forslag/studiedag-1.mdx', 'nummer: 1', 'nummer: 0');
  study.replace('content/rapporter/kursuskatalog.mdx', 'undertitel:', 'undertitl:');
  expect((await problemLines(study)).map((line) => line.split(':')[0])).toEqual([
    'content/forslag/studiedag-1.mdx',
    'content/rapporter/kursuskatalog.mdx',
    'content/sider/behov.mdx',
  ]);
});

test('a theme without needs is a notice that stops nothing', async () => {
  const study = copyForTest();
  study.append('data/temaer.csv', 'nyt,Nyt,Nyt,,Nyt.,\n');
  expect(await problemLines(study)).toContain(
    'data/temaer.csv:5:1 advarsel: kolonnen »tema«: her står »nyt«, men intet behov i kodebog.csv hører til temaet.',
  );
  expect((await openProject(study)).value).toBeDefined();
});
