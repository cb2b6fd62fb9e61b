import { expect, test } from 'vitest';
import { mapPathOf, nextSteps } from './nextSteps.ts';

test('mapPathOf(file) is beside the file, and never within a project folder', () => {
  expect(mapPathOf('mappe.x/eksport.qdpx')).toBe('mappe.x/eksport.kort.csv');
  expect(mapPathOf('mappe/eksport')).toBe('mappe/eksport.kort.csv');
  expect(['a/Behov.qda', 'a/Behov.qda/', 'a/Behov.qda/data.qda'].map(mapPathOf)).toEqual([
    'a/Behov.kort.csv',
    'a/Behov.kort.csv',
    'a/Behov.kort.csv',
  ]);
});

test('nextSteps(map, drafts, args) says which file to open, what to fill in, and which command to run again', () => {
  const drafts = [
    { slags: 'interview', fra: 'A' },
    { slags: 'kode', fra: 'Vold' },
  ] as const;
  expect(nextSteps('a.kort.csv', drafts, ['min eksport.csv', '--out', 'data/interviews'])).toEqual([
    '1. Åbn a.kort.csv i et regneark.',
    '2. Skriv for hver kode i »til« en kode fra kodebog.csv, »ignorer« eller »ny:min-nye-kode«; for hvert interview »rolle«, »omraade« og »maaned«, eller »ignorer« i »til«.',
    '3. Gem filen som CSV UTF-8, og kør igen: npm run import -- "min eksport.csv" --out data/interviews',
  ]);
});

test('nextSteps(map, drafts, args) asks for columns alone where a table is not known', () => {
  expect(nextSteps('a.kort.csv', [{ slags: 'kolonne', fra: 'X' }], ['a.csv'])[1]).toBe(
    '2. Skriv for hver kolonne i »til«, hvad den er, fx »interview« eller »kode«.',
  );
});
