import { describe, expect, test } from 'vitest';
import { cutterFor, findOffsetRule } from './findOffsetRule.ts';

const TEXT = '\uFEFFEt 😀 ord\r\nog 😀😀 flere\r\nord til sidst';
const WORDS = ['ord', 'flere', 'sidst'];

/** How a tool counts: the text it saw, and whether it counted in code points. */
function placesBy(seen: string, byPoint: boolean) {
  const count = (text: string) => (byPoint ? [...text].length : text.length);
  return WORDS.map((word) => {
    const start = count(seen.slice(0, seen.indexOf(word)));
    return { start, end: start + count(word), name: '' };
  });
}

describe('findOffsetRule(sources)', () => {
  test.each([
    ['NVivo: UTF-16, two characters a line’s end', TEXT.slice(1), false],
    ['QualCoder: code points, one a line’s end', TEXT.slice(1).replaceAll('\r\n', '\n'), true],
    ['the standard’s letter: code points, two', TEXT.slice(1), true],
    ['UTF-16 with the mark counted', TEXT, false],
  ])('finds how %s', (_, seen, byPoint) => {
    const places = placesBy(seen, byPoint);
    const { rule, fits, of } = findOffsetRule([{ text: TEXT, places }]);
    expect([fits, of]).toEqual([3, 3]);
    const cut = cutterFor(TEXT, rule);
    expect(places.map(({ start, end }) => cut(start, end).text)).toEqual(WORDS);
  });

  test('goes by the quotation where the selection carries it, even a cut one', () => {
    const places = [{ start: 3, end: 8, name: 'mange…' }];
    expect(findOffsetRule([{ text: 'så mange ord', places }]).fits).toBe(1);
    expect(findOffsetRule([{ text: 'så mange ord', places: [{ ...places[0]!, name: 'noget andet' }] }]).fits).toBe(0);
  });

  test('finds no fit in places beyond the text', () => {
    expect(findOffsetRule([{ text: 'kort', places: [{ start: 90, end: 95, name: '' }] }])).toMatchObject({
      fits: 0,
      of: 1,
    });
  });
});
