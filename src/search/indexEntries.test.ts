import { expect, test } from 'vitest';
import { testStudy } from '../testing/smallStudy.ts';
import { indexEntries } from './indexEntries.ts';

test('indexEntries(study) puts everything under its letter, in Danish order', () => {
  const letters = indexEntries(testStudy({ Ål: ['myndighed'], Ærter: ['faelles'], Zebra: ['udfoerer'] }));
  expect(letters.map(({ letter }) => letter)).toEqual(
    [...letters.map(({ letter }) => letter)].sort(new Intl.Collator('da').compare),
  );
  const added = letters.filter(({ letter }) => 'ZÆÅ'.includes(letter));
  expect(added.map(({ letter, entries }) => [letter, entries[0]?.name])).toEqual([
    ['Z', 'Zebra'],
    ['Æ', 'Ærter'],
    ['Å', 'Ål'],
  ]);
  expect(letters.flatMap(({ entries }) => entries).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['behov', 'tema', 'rolle', 'side']),
  );
});
