import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { testFaults } from '../testing/svgFaults.ts';
import type { Figure } from './figure.ts';
import { cellText } from './figure.ts';
import { drawEnglishFigures, drawFigures } from './drawFigures.ts';
import { findFindings } from '../findings/findings.ts';
import { openStudy } from '../testing/openStudy.ts';

const { findings, figures } = await openStudy();
const small = drawFigures(findFindings(testStudy()));

const all: Figure[] = Object.values(figures);
const english = drawEnglishFigures(findings);
const drawings = [...all, ...english].flatMap((figure) =>
  figure.widths.map((width) => ({ id: figure.id, width, figure })),
);

/** A column of a figure's table, and its sum. */
const column = ({ table }: Figure, i: number) => table.rows.map((row) => cellText(row[i]!));
const sum = (cells: readonly (string | number)[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);

test('drawFigures(findings) gives each figure an id of its own', () => {
  expect(all.map(({ id }) => id)).toEqual([
    'overlap',
    'behovskort',
    'behov-pr-tema',
    'myndighed-pr-tema',
    'udfoerer-pr-tema',
    'deltagelse',
    'formater',
    'daekning-pr-rolle',
    'daekning-grupper',
    'daekningskort',
  ]);
});

test.each([...all, ...english])('$id has its words, its sources and a whole table', ({ title, alt, kilder, table }) => {
  expect([title, alt, table.caption].filter((words) => /^\S.*\S$/.test(words))).toHaveLength(3);
  expect(kilder.length).toBeGreaterThan(0);
  expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]));
});

test.each(drawings)('$id at $width px keeps its text inside, large enough and without ids', ({ figure, width }) => {
  const drawing = figure.draw({ width });
  expect(drawing.width).toBe(width);
  expect(testFaults(drawing)).toEqual([]);
});

test('each figure of a single need is whole and keeps its text inside at every width', () => {
  const one = Object.values(drawFigures(findFindings(testStudy({ 'Prøvetema Øl': ['faelles'] }))));
  const faults = one.flatMap((figure) =>
    figure.widths.flatMap((width) =>
      testFaults(figure.draw({ width })).map((fault) => `${figure.id} ${width} ${fault}`),
    ),
  );
  expect(one.find(({ id }) => id === 'behov-pr-tema')?.table.rows).toHaveLength(1);
  expect(faults).toEqual([]);
});

test.each(drawings)('$id at $width px draws the same each time', ({ figure, width }) => {
  expect(figure.draw({ width })).toEqual(figure.draw({ width }));
});

test.each(drawings)('$id at $width px has links only where it says so, and no tab stops', ({ figure, width }) => {
  const { text } = figure.draw({ width, href: (path) => `/${path}` }).body;
  expect(text.includes('<a ')).toBe(figure.hasLinks === true);
  expect(text.split('<a ').length).toBe(text.split('tabindex="-1"').length);
  expect(figure.draw({ width }).body.text).not.toContain('<a ');
});

test('the English figures tell what the Danish ones of the same name tell, with no Danish word', () => {
  expect(english.map(({ title }) => title)).toEqual([
    '3 of 9 needs are shared by both roles',
    '5 of 12 needs, counted by role, have no proposal at all',
  ]);
  for (const { id, table, title, alt, draw } of english) {
    const danish = all.find((figure) => figure.id === id)!;
    const numbers = (rows: typeof table.rows) => rows.map((row) => row.slice(1));
    expect(numbers(table.rows)).toEqual(numbers(danish.table.rows));
    const words = [title, alt, table.caption, ...table.rows.map(([first]) => first), draw({ width: 320 }).body.text];
    expect(words.join(' ')).not.toMatch(/behov|kun |fælles|delvis|direkte|uden forslag/);
  }
});

test('the titles state the findings', () => {
  expect(all.map(({ title }) => title)).toEqual([
    'Myndighed og udfører har tre behov til fælles. Seks nævnes kun for den ene.',
    'Tre fælles behov ligger i tre af tre temaer',
    'Planer, Samtalen og Livsvilkår rummer flest behov: tre hver',
    'Seks behov nævnes for myndighed, og tre af dem også for udfører',
    'Seks behov nævnes for udfører, og tre af dem også for myndighed',
    '7 af 9 kommuner deltog i 6 fokusgruppeinterviews',
    'To formater spænder fra 1 til 5 dage',
    'Forslagene dækker 3 af 6 behov direkte for myndighed og 2 af 6 for udfører, på mindst ét område',
    'Myndighed på børne- og ungeområdet og udfører på voksenområdet mangler hver forslag til tre behov',
    'Helt uden forslag: to behov for myndighed, tre for udfører',
  ]);
});

test('the titles follow the data', () => {
  expect(Object.values(small).map(({ title }) => title)).toEqual([
    'Myndighed og udfører har to behov til fælles. Fem nævnes kun for den ene.',
    'To fælles behov ligger i to af tre temaer',
    'Prøvetema Ål og Prøvetema Ærter rummer flest behov: tre hver',
    'Seks behov nævnes for myndighed, og to af dem også for udfører',
    'Tre behov nævnes for udfører, og to af dem også for myndighed',
    '2 af 5 kommuner deltog i 3 fokusgruppeinterviews',
    'Ét format spænder fra 1 til 3 dage',
    'Forslagene dækker 0 af 6 behov direkte for myndighed og 0 af 3 for udfører, på mindst ét område',
    'Myndighed på børne- og ungeområdet og myndighed på voksenområdet mangler hver forslag til seks behov',
    'Helt uden forslag: seks behov for myndighed, tre for udfører',
  ]);
});

test('the map of needs says so where nothing is shared', () => {
  const apart = drawFigures(findFindings(testStudy({ Prøvetema: ['myndighed', 'udfoerer'] })));
  expect(apart.behovskort.title).toBe('Myndighed og udfører har ingen behov til fælles');
});

test('the tables add up to the known totals', () => {
  expect(figures.overlap.table.rows).toEqual([
    ['Kun myndighed', 3],
    ['Fælles', 3],
    ['Kun udfører', 3],
    ['I alt', 9],
  ]);
  expect([1, 2, 3, 4].map((i) => sum(column(figures.behovPrTema, i)))).toEqual([3, 3, 3, 9]);
  expect([1, 2, 3].map((i) => sum(column(figures.myndighedPrTema, i)))).toEqual([3, 3, 6]);
  expect([1, 2, 3].map((i) => sum(column(figures.udfoererPrTema, i)))).toEqual([3, 3, 6]);
});

test('the themes stand with most shared needs first, and for one role with most of its needs first', () => {
  expect(column(small.behovPrTema, 0)).toEqual(['Prøvetema Ål', 'Prøvetema Øl', 'Prøvetema Ærter']);
  expect(column(small.myndighedPrTema, 0)).toEqual(['Prøvetema Ærter', 'Prøvetema Ål', 'Prøvetema Øl']);
  expect(column(small.udfoererPrTema, 0)).toEqual(['Prøvetema Ål', 'Prøvetema Øl']);
});

test('the map of needs lists every need once', () => {
  expect(new Set(column(figures.behovskort, 0)).size).toBe(9);
  expect(figures.behovskort.table.rows).toHaveLength(9);
  expect(column(figures.behovskort, 2).filter((lane) => lane === 'Fælles')).toHaveLength(3);
});

test('coverage adds up to the needs of each role, and every link and every gap has a row', () => {
  expect(figures.daekningPrRolle.table.rows).toEqual([
    ['Myndighed', 3, 1, 2, 6],
    ['Udfører', 2, 1, 3, 6],
  ]);
  expect(figures.daekningskort.table.rows).toHaveLength(7 + 5);
  expect(column(figures.daekningskort, 2).filter((status) => status === 'uden forslag')).toHaveLength(5);
});

test.each(Object.values(small))('$id keeps its text inside where there is no proposal', (figure) => {
  expect(figure.widths.flatMap((width) => testFaults(figure.draw({ width })))).toEqual([]);
});

test('participation and formats stand in their tables as the report gives them', () => {
  expect(figures.deltagelse.table.rows).toEqual([
    ['Fokusgruppeinterviews', '6', 'ikke oplyst'],
    ['Grupper', '4', 'ikke oplyst'],
    ['Kommuner, der deltog', '7', '9'],
    ['Kommuner repræsenteret i hver gruppe', '2-4', 'ikke oplyst'],
    ['Regionale repræsentanter', '1', 'ikke oplyst'],
  ]);
  expect(figures.formater.table.rows).toEqual([
    ['Studiedag', '1', 'ikke oplyst'],
    ['Værksted', '3-5', '18-30'],
  ]);
});
