import { expect, test } from 'vitest';
import { gapsByChance } from '../analysis/interviews/gapsByChance.ts';
import { testMatrix } from '../testing/interviewSet.ts';
import { describeChance, describeGaps, describeStandsOut } from './interviewChance.ts';

const NONE = { myndighed: 0, udfoerer: 0 };
const told = (letters: string, ...lines: string[]) => describeGaps(gapsByChance(testMatrix(letters, lines)), NONE);

test('describeChance tells what chance gives and what there is', () => {
  expect(describeChance({ n: { myndighed: 6, udfoerer: 6 }, least: 3, byChance: 4.26, found: 9 })).toBe(
    'Fordelte man rollerne tilfældigt på hvert områdes interviews, ville der i snit være 4,3 behov med en forskel mellem rollerne på mindst tre interviews. Her er der ni.',
  );
});

test('describeChance says how roles with unequal numbers of interviews are compared', () => {
  expect(describeChance({ n: { myndighed: 6, udfoerer: 5 }, least: 3, byChance: 1, found: 0 })).toBe(
    'Der er seks interviews med myndighed og fem med udfører, så hver forskel er regnet om til fem med hver. Fordelte man rollerne tilfældigt på hvert områdes interviews, ville der i snit være 1 behov med en forskel mellem rollerne, der svarer til mindst tre af fem interviews. Her er der ingen.',
  );
});

test('describeChance bends its nouns', () => {
  expect(describeChance({ n: { myndighed: 1, udfoerer: 4 }, least: 1, byChance: 1, found: 1 })).toMatch(
    /^Der er ét interview med myndighed og fire med udfører, så hver forskel er regnet om til ét med hver\. .* mindst ét af ét interview\. Her er der ét\.$/,
  );
});

test('describeStandsOut names what is more than chance, and calls the rest unclear', () => {
  expect(describeStandsOut([])).toBe(
    'Ingen af forskellene er større end den største forskel i 95 af 100 tilfældige fordelinger. De skal læses som uklare.',
  );
  expect(describeStandsOut(['Vold'])).toBe(
    '»Vold« skiller sig ud: forskellen er større end den største forskel i 95 af 100 tilfældige fordelinger. Resten skal læses som uklare.',
  );
  expect(describeStandsOut(['Vold', 'Angst'])).toMatch(/^»Vold« og »Angst« skiller sig ud: forskellene er større/);
});

test('describeGaps has the counts, what stands out, and how many allotments were tried', () => {
  const [chance, standsOut, tried] = told('MMMMUUUU', '1111....');
  expect(chance).toMatch(/mindst to interviews\. Her er der ét\.$/);
  expect(standsOut).toMatch(/^»Prøvebehov 1 i Øl« skiller sig ud/);
  expect(tried).toMatch(/^Alle 70 måder at fordele rollerne på inden for områderne er prøvet\. Hver/);
});

test('describeGaps says that nothing can stand out with 3 and 3 interviews', () => {
  expect(told('MMMUUU', '111...')[1]).toBe(
    'Ingen forskel kan skille sig ud med så få interviews. Der er kun 20 måder at fordele rollerne på, så selv den størst mulige forskel kommer i mere end 5 af 100 af dem. Forskellene skal læses som uklare.',
  );
});

test('describeGaps says that role and area cannot be told apart where they coincide', () => {
  expect(told('MMMuuu', '111...')).toEqual([
    'Hver rolle har kun interviews på sit eget område. Derfor kan det ikke skilles ad, om en forskel skyldes rollen eller området.',
  ]);
});

test('describeGaps tells an area with one role only, and a sample', () => {
  expect(told('MMUUuu', '111...')[2]).toMatch(
    /På området voksne er der kun interviews med én rolle, så der kan rollerne ikke byttes om\.$/,
  );
  expect(told('MMMMMMMMMMMUUUUUUUUUU', '11111111111..........')[2]).toMatch(
    /^Der er flere end 200\.000 måder at fordele rollerne på inden for områderne, så 2\.000 tilfældige er prøvet\./,
  );
});

test('describeGaps says that one role cannot be compared with the other', () => {
  expect(describeGaps(undefined, { myndighed: 0, udfoerer: 3 })).toEqual([
    'Der er kun interviews med udfører, så rollerne kan ikke sammenlignes.',
  ]);
  expect(describeGaps(undefined, NONE)).toEqual(['Der er ingen interviews at sammenligne.']);
});
